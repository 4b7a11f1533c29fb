import { useMutation, useQuery } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { chatClient } from '../engine/chats.ts'
import { useChats } from '../engine/use-chats.ts'
import { wordsAdviceQuery } from './device-queries.ts'

/** Offers recovery words once there is something to lose; it never stands in the way, and goes when it is put off. */
export function WordsOffer({ className }: { className?: string }) {
  const t = useTranslations('chatDevices')
  const { phase } = useChats()
  const advice = useQuery({ ...wordsAdviceQuery, enabled: phase === 'ready' })
  const putOff = useMutation({ mutationFn: async () => (await chatClient()).putOffWords() })
  if (!advice.data?.isOffered) return null
  return (
    <aside aria-labelledby="words-offer" className={className}>
      <Card className="p-4">
        <h2
          id="words-offer"
          className="flex items-center gap-2 font-sans font-semibold text-ui tracking-normal"
        >
          <Icon of={KeyRound} size="s" className="text-aegean" />
          {t('offerTitle')}
        </h2>
        <p className="mt-1 text-pretty text-ink-2 text-small">{t('offerText')}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          <ButtonLink size="sm" to={paths.recoveryWords}>
            {t('wordsMake')}
          </ButtonLink>
          <Button kind="quiet" size="sm" busy={putOff.isPending} onClick={() => putOff.mutate()}>
            {t('later')}
          </Button>
        </div>
      </Card>
    </aside>
  )
}
