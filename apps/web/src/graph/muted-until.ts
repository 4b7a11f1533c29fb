import { useLocale, useTranslations } from 'use-intl'

/** Until when something is muted, in words. */
export function useMutedUntil(): (until: string | null) => string {
  const t = useTranslations('graph')
  const locale = useLocale()
  return until =>
    until === null
      ? t('untilTakenBack')
      : t('until', {
          date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(until)),
        })
}
