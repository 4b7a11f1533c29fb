import { cx } from './cx.ts'
import { markPath, sunPath } from './mark-paths.ts'

export function Mark({ size = 30, className }: { size?: number; className?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="6 6 36 36"
      aria-hidden="true"
      focusable="false"
      className={cx('flex-none', className)}
    >
      <path fill="currentColor" d={markPath} />
      <path className="fill-sun" d={sunPath} />
    </svg>
  )
}

export function Logo({ size = 30 }: { size?: number }) {
  return (
    <span className="flex items-center gap-2.5 text-ink">
      <Mark size={size} />
      <span className="display leading-none" style={{ fontSize: size * 0.9 }}>
        Stoa
      </span>
    </span>
  )
}
