import { Check } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { Post } from '../../api/types.ts'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { useNow } from '../../ui/time-ago.tsx'
import { timeLeft } from './time-left.ts'

export type Poll = NonNullable<Post['poll']>

/** A poll as bars. Each bar's words carry its share too, so nothing is said by length alone. */
export function PollView({ poll }: { poll: Poll }) {
  const t = useTranslations('posts')
  return (
    <div className="mt-2 space-y-2">
      <ul aria-label={t('poll')} className="space-y-2">
        {poll.options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
          <li key={at}>
            <Bar
              text={option.text}
              share={poll.voters > 0 && option.votes !== null ? option.votes / poll.voters : null}
              chosen={poll.own_choice?.includes(at) ?? false}
            />
          </li>
        ))}
      </ul>
      <PollFoot poll={poll} />
    </div>
  )
}

export function Bar({ text, share, chosen }: { text: string; share: number | null; chosen: boolean }) {
  const t = useTranslations('posts')
  const locale = useLocale()
  return (
    <div className="relative flex min-h-11 items-center gap-2 overflow-hidden rounded-s bg-canvas px-3.5 py-2 text-ui">
      {share !== null && (
        <span
          aria-hidden="true"
          className={cx(
            'absolute inset-0 origin-left transition-transform duration-[var(--d-settle)] ease-out',
            chosen ? 'bg-glow' : 'bg-line',
          )}
          style={{ transform: `scaleX(${share})` }}
        />
      )}
      <span
        className={cx(
          'relative flex min-w-0 flex-1 items-center gap-2 break-words',
          chosen && 'font-semibold',
        )}
        dir="auto"
      >
        {chosen && <Icon of={Check} size="xs" />}
        {text}
        {chosen && <span className="sr-only">, {t('yourVote')}</span>}
      </span>
      {share !== null && (
        <span className={cx('num relative flex-none', chosen ? 'font-semibold' : 'text-ink-2')}>
          {new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}
        </span>
      )}
    </div>
  )
}

export function PollFoot({ poll }: { poll: Poll }) {
  const t = useTranslations('posts')
  const locale = useLocale()
  const now = useNow()
  const left = timeLeft(new Date(poll.closes_at), now, locale)
  return (
    <p className="num text-label text-ink-3">
      {t('voters', { count: poll.voters })} ·{' '}
      {poll.closed || !left ? t('pollClosed') : t('pollCloses', { time: left })}
    </p>
  )
}
