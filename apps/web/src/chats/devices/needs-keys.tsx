import { ChevronRight, KeyRound, MonitorSmartphone } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { Glyph, List, Row } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LinkHere } from './link-here.tsx'
import { StartAnewSheet } from './start-anew-sheet.tsx'
import { WordsForm } from './words-form.tsx'

/** The three ways in which a browser comes to the member's chats. */
export function NeedsKeys() {
  const t = useTranslations('chatDevices')
  const [way, setWay] = useState<'link' | 'words' | null>(null)
  const [isStarting, setIsStarting] = useState(false)
  if (way === 'link') return <LinkHere onBack={() => setWay(null)} />
  if (way === 'words') return <WordsForm onBack={() => setWay(null)} />
  const chevron = <Icon of={ChevronRight} size="s" className="text-ink-3" />
  return (
    <>
      <List>
        <Row
          lead={
            <Glyph tone="aegean">
              <Icon of={MonitorSmartphone} />
            </Glyph>
          }
          title={t('wayLink')}
          sub={t('wayLinkSub')}
          end={chevron}
          onPress={() => setWay('link')}
        />
        <Row
          lead={
            <Glyph>
              <Icon of={KeyRound} />
            </Glyph>
          }
          title={t('wayWords')}
          sub={t('wayWordsSub')}
          end={chevron}
          onPress={() => setWay('words')}
        />
      </List>
      <p className="mt-6 text-center text-ink-2 text-small">
        {t('neither')}{' '}
        <Button kind="text" size="sm" onClick={() => setIsStarting(true)}>
          {t('startAnew')}
        </Button>
      </p>
      {isStarting && <StartAnewSheet onClose={() => setIsStarting(false)} />}
    </>
  )
}
