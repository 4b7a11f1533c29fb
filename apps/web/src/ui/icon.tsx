import type { LucideIcon } from 'lucide-react'

const sizesPx = { l: 26, m: 22, s: 18, xs: 15 } as const

/** A lucide icon in the weight of the house. Decorative: words or a label stand beside it. */
export function Icon({
  of: Drawing,
  size = 'm',
  filled = false,
  className,
}: {
  of: LucideIcon
  size?: keyof typeof sizesPx
  filled?: boolean
  className?: string
}) {
  return (
    <Drawing
      aria-hidden="true"
      focusable="false"
      size={sizesPx[size]}
      strokeWidth={size === 'xs' ? 2 : 1.75}
      fill={filled ? 'currentColor' : 'none'}
      className={className ? `flex-none ${className}` : 'flex-none'}
    />
  )
}
