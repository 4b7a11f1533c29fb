import { useLocale, useTranslations } from 'use-intl'
import { dayName } from '../i18n/times.ts'
import { useNow } from '../ui/time-ago.tsx'
import type { PaymentGroup } from './group-payments.ts'

/** The heading of a group: Waiting, Today, Yesterday, a weekday, a date. */
export function useGroupName(): (group: PaymentGroup) => string {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const now = useNow()
  return group => ('day' in group ? dayName(group.day, now, locale) : t('waiting'))
}
