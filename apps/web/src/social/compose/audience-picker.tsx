import { AtSign, ChevronDown, CircleDashed, Globe, type LucideIcon, Users } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { useOwnLists } from '../feed/feeds.ts'
import type { Audience } from './draft.ts'

const icons: Record<Audience, LucideIcon> = {
  public: Globe,
  followers: Users,
  mentioned: AtSign,
  circle: CircleDashed,
}
/** From the widest to the narrowest; circles stand by their names after them. */
const audiences = ['public', 'followers', 'mentioned'] as const

/** Who may read the post. An answer can be narrower than the post it answers, never wider. */
export function AudiencePicker({
  value,
  circleId,
  widest = 'public',
  fixed = false,
  onChange,
}: {
  value: Audience
  circleId: string | null
  widest?: Exclude<Audience, 'circle'>
  /** What was posted keeps its audience. */
  fixed?: boolean
  onChange: (audience: Audience, circleId: string | null) => void
}) {
  const t = useTranslations('compose')
  // A public list tells everybody who is on it: no circle.
  const circles = useOwnLists().filter(list => list.is_private)
  const name =
    (value === 'circle' && circles.find(circle => circle.id === circleId)?.title) || t(`audience.${value}`)
  const look =
    'inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full px-2.5 text-label font-medium text-ink-2'
  if (fixed)
    return (
      <span className={look}>
        <Icon of={icons[value]} size="xs" />
        {name}
      </span>
    )
  return (
    <Menu
      align="start"
      trigger={
        <button type="button" className={`${look} tap inset-ring inset-ring-line hover:bg-sunken`}>
          <Icon of={icons[value]} size="xs" />
          <span className="sr-only">{t('audienceLabel')} </span>
          <span className="truncate">{name}</span>
          <Icon of={ChevronDown} size="xs" className="text-ink-3" />
        </button>
      }
    >
      {audiences.slice(audiences.indexOf(widest)).map(audience => (
        <MenuItem
          key={audience}
          icon={<Icon of={icons[audience]} size="s" />}
          onSelect={() => onChange(audience, null)}
        >
          <Choice name={t(`audience.${audience}`)} help={t(`audienceHelp.${audience}`)} />
        </MenuItem>
      ))}
      {widest === 'public' &&
        circles.map(circle => (
          <MenuItem
            key={circle.id}
            icon={<Icon of={CircleDashed} size="s" />}
            onSelect={() => onChange('circle', circle.id)}
          >
            <Choice name={circle.title} help={t('audienceHelp.circle', { count: circle.size })} />
          </MenuItem>
        ))}
    </Menu>
  )
}

const Choice = ({ name, help }: { name: string; help: string }) => (
  <span>
    <span className="block leading-5">{name}</span>
    <span className="block text-caption text-ink-3">{help}</span>
  </span>
)
