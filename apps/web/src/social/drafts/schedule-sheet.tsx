import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { clockTime } from '../../i18n/times.ts'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useNow } from '../../ui/time-ago.tsx'
import { fieldsOf, instantOf, latestMs, scheduleProblem, usualTimes } from './schedule-times.ts'
import { useTimeWords } from './time-words.ts'

/** When a post is to be published: a usual time by one press, or any day and time in the member's own zone. */
export function ScheduleSheet({
  value,
  onChoose,
  onClose,
}: {
  value: string | null
  onChoose: (publishAt: string) => void
  onClose: () => void
}) {
  const t = useTranslations('drafts')
  const locale = useLocale()
  const timeWords = useTimeWords()
  const now = useNow()
  const usual = usualTimes(now)
  const [fields, setFields] = useState(() => fieldsOf(value ? new Date(value) : usual[1]!.at))
  const at = instantOf(fields.day, fields.time)
  const problem = at && scheduleProblem(at, now)
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' })
  return (
    <Sheet open onClose={onClose} title={t('scheduleTitle')} description={t('scheduleText')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          event.stopPropagation()
          if (at && !problem) onChoose(at.toISOString())
        }}
      >
        <div className="mt-1 mb-4 flex flex-wrap gap-2">
          {usual.map(({ code, at }) => (
            <button
              key={code}
              type="button"
              onClick={() => setFields(fieldsOf(at))}
              className="inline-flex min-h-11 items-center rounded-full px-3.5 font-medium text-small inset-ring inset-ring-line hover:bg-sunken"
            >
              {code === 'hour'
                ? t('inAnHour')
                : code === 'tomorrow'
                  ? t('tomorrowAt', { time: clockTime(at, locale) })
                  : t('dayAt', { day: weekday.format(at), time: clockTime(at, locale) })}
            </button>
          ))}
        </div>
        <div className="grid grid-cols-2 gap-3">
          <Input
            type="date"
            required
            label={t('day')}
            value={fields.day}
            min={fieldsOf(now).day}
            max={fieldsOf(new Date(now.getTime() + latestMs)).day}
            onChange={event => setFields({ ...fields, day: event.target.value })}
          />
          <Input
            type="time"
            required
            label={t('time')}
            value={fields.time}
            onChange={event => setFields({ ...fields, time: event.target.value })}
          />
        </div>
        <p
          role="status"
          className={`my-4 text-pretty text-small ${problem ? 'text-cinnabar' : 'text-ink-2'}`}
        >
          {at === null ? t('chooseTime') : problem ? t(problem) : t('willBe', { when: timeWords(at) })}
        </p>
        <Button type="submit" className="w-full" disabled={!at || problem !== null}>
          {t('chooseThis')}
        </Button>
      </form>
    </Sheet>
  )
}
