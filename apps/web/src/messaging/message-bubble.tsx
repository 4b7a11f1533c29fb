import { Check, CheckCheck, Clock, OctagonAlert } from 'lucide-react'
import { memo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { clockTime } from '../i18n/times.ts'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { RichText } from '../ui/rich-text.tsx'
import type { Bubble } from './message-flow.ts'
import { discardMessage, retryMessage } from './outbox-sender.ts'

const marks = { pending: Clock, sent: Check, read: CheckCheck, failed: OctagonAlert }

/** Inside a run the corners on the writer's side draw close; the last one has the tail. */
const cornersOf = ({ own, first, last }: Bubble): string =>
  own
    ? cx(!first && 'rounded-tr-[9px]', last ? 'rounded-br-[5px]' : 'rounded-br-[9px]')
    : cx(!first && 'rounded-tl-[9px]', last ? 'rounded-bl-[5px]' : 'rounded-bl-[9px]')

export const MessageBubble = memo(function MessageBubble({
  bubble,
  otherName,
}: {
  bubble: Bubble
  otherName: string
}) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const time = clockTime(bubble.at, locale)
  const stateWords = { pending: t('pending'), sent: t('sent'), read: t('seen'), failed: t('failed') }[
    bubble.state
  ]
  return (
    <li
      data-message=""
      className={cx('flex flex-col', bubble.own ? 'items-end' : 'items-start', bubble.first && 'mt-1')}
    >
      <div
        className={cx(
          'max-w-[min(84%,420px)] rounded-[19px] px-[13px] pt-[9px] pb-2 text-body leading-[1.375rem] md:max-w-[min(70%,460px)]',
          bubble.own ? 'bg-bubble-out text-on-bubble-out' : 'bg-bubble-in text-ink shadow-e1',
          cornersOf(bubble),
          bubble.state === 'pending' && 'opacity-80',
          bubble.state === 'failed' && 'inset-ring-[1.5px] inset-ring-cinnabar',
        )}
      >
        <span className="sr-only">
          {bubble.own ? t('byMe', { time }) : t('byThem', { name: otherName, time })}
        </span>
        <RichText text={bubble.text} inherit={bubble.own} />
        {bubble.timed ? (
          <span
            className={cx(
              'num float-right mt-2 -mb-0.5 ml-2.5 inline-flex items-center gap-[3px] text-micro',
              bubble.own ? 'text-on-bubble-out/80' : 'text-ink-3',
            )}
          >
            <span aria-hidden="true">{time}</span>
            {bubble.own && (
              <>
                <Icon
                  of={marks[bubble.state]}
                  size="xs"
                  className={bubble.state === 'failed' ? 'text-cinnabar' : undefined}
                />
                <span className="sr-only">{stateWords}</span>
              </>
            )}
          </span>
        ) : (
          bubble.own && <span className="sr-only">{stateWords}</span>
        )}
      </div>
      {bubble.state === 'failed' && (
        <div className="mt-1 mb-1 flex flex-wrap items-center justify-end gap-1" role="alert">
          <span className="text-caption font-medium text-cinnabar">{t('failed')}</span>
          <Button kind="text" size="xs" onClick={() => retryMessage(bubble.id)}>
            {t('retry')}
          </Button>
          <Button kind="text" size="xs" onClick={() => discardMessage(bubble.id)}>
            {t('discard')}
          </Button>
        </div>
      )}
    </li>
  )
})
