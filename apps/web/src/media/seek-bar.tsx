import { useTranslations } from 'use-intl'
import { cx } from '../ui/cx.ts'
import { clockOf } from './attachment.ts'

/** The place in a clip: shown, dragged, and moved five seconds by an arrow key. */
export function SeekBar({
  timeMs,
  durationMs,
  onSeek,
  className,
}: {
  timeMs: number
  durationMs: number
  onSeek: (ms: number) => void
  className?: string
}) {
  const t = useTranslations('media')
  return (
    <input
      type="range"
      min={0}
      max={Math.max(1, durationMs)}
      step={100}
      value={Math.min(timeMs, durationMs)}
      aria-label={t('place')}
      aria-valuetext={t('placeOf', { at: clockOf(timeMs), of: clockOf(durationMs) })}
      onChange={event => onSeek(Number(event.target.value))}
      onKeyDown={event => {
        const step = event.key === 'ArrowRight' ? 5000 : event.key === 'ArrowLeft' ? -5000 : 0
        if (step === 0) return
        event.preventDefault()
        event.stopPropagation()
        onSeek(Math.min(durationMs, Math.max(0, timeMs + step)))
      }}
      className={cx('h-6 min-w-0 cursor-pointer accent-ink', className)}
    />
  )
}
