import { AtSign, ChevronDown, Globe, type LucideIcon, Users } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import type { Audience } from './draft.ts'

const icons: Record<Audience, LucideIcon> = { public: Globe, followers: Users, mentioned: AtSign }
/** From the widest to the narrowest. */
const audiences = Object.keys(icons) as Audience[]

/** Who may read the post. An answer can be narrower than the post it answers, never wider. */
export function AudiencePicker({
  value,
  widest = 'public',
  fixed = false,
  onChange,
}: {
  value: Audience
  widest?: Audience
  /** What was posted keeps its audience. */
  fixed?: boolean
  onChange: (audience: Audience) => void
}) {
  const t = useTranslations('compose')
  const look =
    'inline-flex min-h-8 items-center gap-1.5 rounded-full px-2.5 text-label font-medium text-ink-2'
  if (fixed)
    return (
      <span className={look}>
        <Icon of={icons[value]} size="xs" />
        {t(`audience.${value}`)}
      </span>
    )
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className={`${look} tap inset-ring inset-ring-line hover:bg-sunken`}>
          <Icon of={icons[value]} size="xs" />
          <span className="sr-only">{t('audienceLabel')} </span>
          {t(`audience.${value}`)}
          <Icon of={ChevronDown} size="xs" className="text-ink-3" />
        </button>
      }
    >
      {audiences.slice(audiences.indexOf(widest)).map(audience => (
        <MenuItem
          key={audience}
          icon={<Icon of={icons[audience]} size="s" />}
          onSelect={() => onChange(audience)}
        >
          <span>
            <span className="block leading-5">{t(`audience.${audience}`)}</span>
            <span className="block text-caption text-ink-3">{t(`audienceHelp.${audience}`)}</span>
          </span>
        </MenuItem>
      ))}
    </Menu>
  )
}
