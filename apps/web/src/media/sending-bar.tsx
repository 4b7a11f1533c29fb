import { cx } from '../ui/cx.ts'

/** How far a file has come, from 0 to 1, over its picture. */
export function SendingBar({
  progress,
  label,
  className,
}: {
  progress: number
  label: string
  className: string
}) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(progress * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cx('absolute h-1.5 overflow-hidden rounded-full bg-canvas/80', className)}
    >
      <div
        className="h-full origin-left rounded-full bg-ink transition-transform duration-[var(--d-quick)]"
        style={{ transform: `scaleX(${Math.max(0.04, progress)})` }}
      />
    </div>
  )
}
