import { CircleAlert, FlaskConical, Info, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

type Tone = 'info' | 'bad' | 'sandbox' | 'sun'
const looks: Record<Tone, { ground: string; ink: string; icon: LucideIcon }> = {
  info: { ground: 'bg-aegean-wash', ink: 'text-aegean', icon: Info },
  bad: { ground: 'bg-cinnabar-wash', ink: 'text-cinnabar', icon: CircleAlert },
  sandbox: { ground: 'bg-sunken', ink: 'text-ink-2', icon: FlaskConical },
  sun: { ground: 'bg-sun-wash', ink: 'text-sun-text', icon: Info },
}

/** A fact that stands beside what it is about. `bad` speaks at once to those who listen. */
export function Notice({
  tone = 'info',
  icon,
  children,
  className,
}: {
  tone?: Tone
  icon?: LucideIcon
  children: ReactNode
  className?: string
}) {
  const look = looks[tone]
  return (
    <div
      role={tone === 'bad' ? 'alert' : undefined}
      className={cx('flex gap-2.5 rounded-m px-3.5 py-3 text-ink text-small', look.ground, className)}
    >
      <Icon of={icon ?? look.icon} size="s" className={cx('mt-px', look.ink)} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
