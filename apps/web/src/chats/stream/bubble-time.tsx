import { Check, CheckCheck, Clock, OctagonAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { clockTime } from '../../i18n/times.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Bubble } from './chat-flow.ts'

const marks = { waiting: Clock, sent: Check, read: CheckCheck, refused: OctagonAlert }

/** When it was written and, of an own message, how far it has come. Without a time the words stay for who hears them. */
export function BubbleTime({ bubble, className }: { bubble: Bubble; className?: string }) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const { state, own, timed, isEdited } = bubble
  const words = { waiting: t('pending'), sent: t('sent'), read: t('seen'), refused: t('failed') }[state]
  const isShown = timed || isEdited || state === 'waiting' || state === 'refused'
  if (!isShown) return own && <span className="sr-only">{words}</span>
  return (
    <span
      className={cx(
        'num inline-flex items-center gap-[3px] whitespace-nowrap text-micro',
        own ? 'text-on-bubble-out/80' : 'text-ink-3',
        className,
      )}
    >
      {isEdited && <span>{t('edited')}</span>}
      {timed && <span aria-hidden="true">{clockTime(bubble.at, locale)}</span>}
      {own && (
        <>
          <Icon of={marks[state]} size="xs" className={state === 'refused' ? 'text-cinnabar' : undefined} />
          <span className="sr-only">{words}</span>
        </>
      )}
    </span>
  )
}
