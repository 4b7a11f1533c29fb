import { useLocale, useTranslations } from 'use-intl'
import { cx } from '../../ui/cx.ts'

export const plainMaxGraphemes = 500
export const longMaxGraphemes = 25_000

/** Fills as the post grows. Past the length of an ordinary post it becomes a long one, and the ring begins again. */
export function Room({ used, className }: { used: number; className?: string }) {
  const t = useTranslations('compose')
  const locale = useLocale()
  const isLong = used > plainMaxGraphemes
  const max = isLong ? longMaxGraphemes : plainMaxGraphemes
  const left = max - used
  const over = left < 0
  const near = left <= (isLong ? 1000 : 40)
  const circle = 2 * Math.PI * 9
  const number = new Intl.NumberFormat(locale)
  return (
    <span className={cx('flex items-center gap-2', className)}>
      {(near || isLong) && (
        <span
          aria-hidden="true"
          className={cx('num text-label font-medium', over ? 'text-cinnabar' : 'text-ink-2')}
        >
          {isLong ? `${number.format(used)} / ${number.format(longMaxGraphemes)}` : left}
        </span>
      )}
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" className="-rotate-90 flex-none">
        <circle cx="12" cy="12" r="9" fill="none" strokeWidth="2.500" className="stroke-line" />
        <circle
          cx="12"
          cy="12"
          r="9"
          fill="none"
          strokeWidth="2.500"
          strokeLinecap="round"
          strokeDasharray={`${Math.min(1, used / max) * circle} ${circle}`}
          className={cx(
            'transition-[stroke-dasharray] duration-[var(--d-quick)]',
            over ? 'stroke-cinnabar' : near ? 'stroke-sun' : isLong ? 'stroke-aegean' : 'stroke-ink-2',
          )}
        />
      </svg>
      <span role="status" className="sr-only">
        {over
          ? t('tooLong', { count: -left })
          : isLong
            ? t('isLong')
            : near
              ? t('left', { count: left })
              : ''}
      </span>
    </span>
  )
}
