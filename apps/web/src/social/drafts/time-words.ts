import { useLocale, useTranslations } from 'use-intl'
import { clockTime } from '../../i18n/times.ts'

/** A time to come in words, with the zone in which it is meant. */
export function useTimeWords(): (at: Date) => string {
  const t = useTranslations('drafts')
  const locale = useLocale()
  return at => {
    const isThisYear = at.getFullYear() === new Date().getFullYear()
    const day = new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(!isThisYear && { year: 'numeric' }),
    }).format(at)
    const zone = new Intl.DateTimeFormat(locale, { timeZoneName: 'short' })
      .formatToParts(at)
      .find(part => part.type === 'timeZoneName')?.value
    return t('when', { day, time: clockTime(at, locale), zone: zone ?? 'UTC' })
  }
}
