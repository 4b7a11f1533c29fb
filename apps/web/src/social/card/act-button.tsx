import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, Ref } from 'react'
import { useLocale } from 'use-intl'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'

const tones = {
  plain: {
    rest: 'text-ink-3 hover:bg-aegean-wash hover:text-aegean',
    on: 'text-aegean hover:bg-aegean-wash',
  },
  like: {
    rest: 'text-ink-3 hover:bg-cinnabar-wash hover:text-cinnabar',
    on: 'text-cinnabar hover:bg-cinnabar-wash',
  },
  repost: {
    rest: 'text-ink-3 hover:bg-laurel-wash hover:text-laurel',
    on: 'text-laurel hover:bg-laurel-wash',
  },
  keep: { rest: 'text-ink-3 hover:bg-sun-wash hover:text-sun-text', on: 'text-sun-text hover:bg-sun-wash' },
}

/** One act under a post: an icon, its count, and a name that is heard. Filled means done. */
export function ActButton({
  icon,
  label,
  count = 0,
  on,
  tone = 'plain',
  fills = true,
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  icon: LucideIcon
  label: string
  count?: number
  /** Given where the act can be taken back. */
  on?: boolean
  tone?: keyof typeof tones
  fills?: boolean
  ref?: Ref<HTMLButtonElement>
}) {
  const locale = useLocale()
  const look = tones[tone]
  return (
    <button
      {...rest}
      type="button"
      aria-pressed={on}
      title={label}
      className={cx(
        'num group flex h-10 min-w-10 items-center gap-[5px] rounded-full px-[11px] text-label font-medium transition-colors duration-[var(--d-quick)] disabled:cursor-not-allowed disabled:opacity-45 disabled:hover:bg-transparent',
        on ? look.on : look.rest,
        className,
      )}
    >
      <span
        className={cx(
          'transition-transform duration-[var(--d-settle)] ease-spring group-active:scale-85',
          on && 'scale-110',
        )}
      >
        <Icon of={icon} size="s" filled={Boolean(on) && fills} />
      </span>
      <span className="sr-only">{label} </span>
      {count > 0 && shortCount(count, locale)}
    </button>
  )
}

/** 1,204 stays; from ten thousand on the figure is rounded, as there is no room for it. */
const shortCount = (count: number, locale: string): string =>
  new Intl.NumberFormat(
    locale,
    count < 10_000 ? {} : { notation: 'compact', maximumFractionDigits: 1 },
  ).format(count)
