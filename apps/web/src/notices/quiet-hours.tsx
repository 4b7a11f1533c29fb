import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { NoticeSettings } from '../api/types.ts'
import { ownTimeZone } from './keep-place.ts'
import type { SettingsChange } from './notice-queries.ts'

const night = { from: '22:00', until: '07:00' }

/** When no notice reaches the member's devices, on the clocks where they are. */
export function QuietHours({
  settings,
  onChange,
}: {
  settings: NoticeSettings
  onChange: (change: SettingsChange) => void
}) {
  const t = useTranslations('notices')
  const quiet = settings.quiet_hours
  const zone = ownTimeZone() ?? settings.time_zone
  const set = (hours: typeof night | null) => onChange({ quiet_hours: hours, time_zone: zone })
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet" className="text-h3">
        {t('quiet')}
      </h2>
      <p className="mt-1 mb-3 text-pretty text-ink-2 text-small">{t('quietText')}</p>
      <div className="rounded-l bg-surface shadow-e1">
        <label className="flex min-h-14 cursor-pointer items-center justify-between gap-3 px-4">
          <span className="text-ui font-[550]">{t('quietSwitch')}</span>
          <input
            type="checkbox"
            checked={quiet !== null}
            onChange={event => set(event.target.checked ? night : null)}
            className="size-5 accent-[var(--ink)]"
          />
        </label>
        {quiet && (
          <div className="border-line border-t px-4 pt-3 pb-4">
            <div className="flex flex-wrap gap-4">
              <Hour label={t('quietFrom')} value={quiet.from} onChange={from => set({ ...quiet, from })} />
              <Hour
                label={t('quietUntil')}
                value={quiet.until}
                onChange={until => set({ ...quiet, until })}
              />
            </div>
            <p className="mt-2 text-ink-3 text-small">
              {t('quietZone', { zone: zone.replaceAll('_', ' ') })}
            </p>
          </div>
        )}
      </div>
    </section>
  )
}

function Hour({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="block font-medium text-ink-2 text-label">
        {label}
      </label>
      <input
        id={id}
        type="time"
        required
        defaultValue={value}
        onChange={event => {
          if (event.target.value !== '') onChange(event.target.value.slice(0, 5))
        }}
        className="num mt-1 h-12 rounded-[14px] bg-sunken px-3.5 text-body text-ink inset-ring inset-ring-line-strong"
      />
    </div>
  )
}
