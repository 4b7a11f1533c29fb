import { Bell, type LucideIcon, Mail, MonitorSmartphone } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { NoticeSettings } from '../api/types.ts'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import type { SettingsChange } from './notice-queries.ts'

type KindSetting = NoticeSettings['kinds'][number]
type Channel = 'in_app' | 'push' | 'email'

const channels: readonly { name: Channel; icon: LucideIcon }[] = [
  { name: 'in_app', icon: Bell },
  { name: 'push', icon: MonitorSmartphone },
  { name: 'email', icon: Mail },
]

/** Three ways for each kind. What is on is filled and ticked for those who do not see the fill. */
export function KindSettings({
  kinds,
  onChange,
}: {
  kinds: readonly KindSetting[]
  onChange: (change: SettingsChange) => void
}) {
  const t = useTranslations('notices')
  const groups = Map.groupBy(kinds, kind => kind.category)
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className="text-h3">
        {t('kinds')}
      </h2>
      <p className="mt-1 text-ink-2 text-small">{t('kindsText')}</p>
      <div className="mt-4 space-y-5">
        {[...groups].map(([category, list]) => (
          <div key={category}>
            <h3 className="mb-1.5 px-1 font-sans font-semibold text-ink-3 text-label tracking-normal">
              {t(`categories.${category}`)}
            </h3>
            <ul className="overflow-hidden rounded-l bg-surface shadow-e1">
              {list.map(setting => (
                <li
                  key={setting.kind}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 not-first:border-line not-first:border-t"
                >
                  <span className="min-w-0 flex-1 basis-44 text-ui font-[550]">
                    {t(`kind.${setting.kind}`)}
                  </span>
                  <span className="flex gap-1.5">
                    {channels.map(({ name, icon }) => (
                      <Switch
                        key={name}
                        icon={icon}
                        label={t('channelOf', {
                          kind: t(`kind.${setting.kind}`),
                          channel: t(`channels.${name}`),
                        })}
                        words={t(`channels.${name}`)}
                        on={setting[name]}
                        onChange={on => onChange({ kinds: [{ kind: setting.kind, [name]: on }] })}
                      />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Switch({
  icon,
  label,
  words,
  on,
  onChange,
}: {
  icon: LucideIcon
  label: string
  words: string
  on: boolean
  onChange: (on: boolean) => void
}) {
  return (
    <label
      className={cx(
        'tap inline-flex h-[34px] cursor-pointer items-center gap-1.5 rounded-full px-3 text-label font-medium transition-colors duration-[var(--d-quick)] has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-2',
        on ? 'bg-ink-fill text-on-ink' : 'bg-surface text-ink-2 inset-ring inset-ring-line-strong',
      )}
    >
      <input
        type="checkbox"
        aria-label={label}
        checked={on}
        onChange={event => onChange(event.target.checked)}
        className="sr-only"
      />
      <Icon of={icon} size="xs" />
      <span aria-hidden="true">{words}</span>
    </label>
  )
}
