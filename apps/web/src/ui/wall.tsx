import { type ReactNode, useId } from 'react'
import { cx } from './cx.ts'

/** Light falling between columns, at 19 degrees. Drifts slowly; stands still for those who ask for less motion. */
function LightStripes() {
  const id = useId()
  return (
    <svg
      viewBox="0 0 360 240"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      className="absolute inset-0 -z-10 size-full"
    >
      <defs>
        <linearGradient id={`${id}-glow`} x1="0" y1="0" x2="0" y2="1">
          <stop stopColor="var(--glow)" stopOpacity=".25" />
          <stop offset="1" stopColor="var(--glow)" />
        </linearGradient>
        <filter id={`${id}-soft`} x="-10%" y="-10%" width="120%" height="120%">
          <feGaussianBlur stdDeviation="1.1" />
        </filter>
      </defs>
      <rect width="360" height="240" fill={`url(#${id}-glow)`} />
      <g filter={`url(#${id}-soft)`} fill="var(--shade)" className="motion-safe:animate-drift">
        <path d="M-124 -6h32l88 252h-32z" />
        <path d="M-40 -6H-8L80 246H48z" />
        <path d="M52 -6h28l88 252h-28z" opacity=".92" />
        <path d="M140 -6h25l88 252h-25z" opacity=".84" />
        <path d="M224 -6h22l88 252h-22z" opacity=".76" />
        <path d="M304 -6h20l88 252h-20z" opacity=".7" />
        <path d="M384 -6h18l88 252h-18z" opacity=".66" />
      </g>
    </svg>
  )
}

/** The signature surface. At most one on a screen: balance, sign-in, a code. Ink text only. */
export function Wall({
  children,
  className,
  dim = false,
}: {
  children: ReactNode
  className?: string
  dim?: boolean
}) {
  return (
    <div
      className={cx(
        'relative isolate overflow-hidden rounded-xl bg-wall shadow-e1',
        dim && 'saturate-[.35]',
        className,
      )}
    >
      <LightStripes />
      {children}
    </div>
  )
}
