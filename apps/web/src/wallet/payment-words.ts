import { useLocale, useTranslations } from 'use-intl'
import type { Payment } from '../api/types.ts'
import { clockTime, fullTime } from '../i18n/times.ts'
import { minorOf } from '../ui/money.ts'
import { decidedAt } from './group-payments.ts'

const knownFailures = [
  'bank_insufficient_funds',
  'bank_account_closed',
  'bank_account_blocked',
  'bank_request_expired',
  'bank_declined',
] as const

/** Money out is negative, money in positive, whatever became of it. */
export const signedMinor = (payment: Payment): bigint =>
  payment.direction === 'out' ? -minorOf(payment.amount) : minorOf(payment.amount)

/** How the reader's language speaks about payments. */
export function usePaymentWords() {
  const t = useTranslations('wallet')
  const locale = useLocale()

  /** Why it failed, in the reader's language where the code is known, else as the server says it. */
  const failure = (payment: Payment): string | null => {
    const known = knownFailures.find(code => code === payment.failure?.code)
    return known ? t(`failures.${known}`) : (payment.failure?.message ?? null)
  }
  const kind = (payment: Payment): string =>
    payment.kind === 'top_up'
      ? t('kind.top_up')
      : payment.direction === 'in'
        ? t('kind.sendIn')
        : t('kind.sendOut')

  return {
    failure,
    /** The kind in one word, for a column. */
    kind: (payment: Payment): string => (payment.kind === 'top_up' ? t('kindShort') : kind(payment)),
    /** The quiet line of a row: what went wrong, what it was for, or what it was. */
    about: (payment: Payment): string =>
      (payment.state === 'failed' ? failure(payment) : null) ?? payment.note ?? kind(payment),
    /** The state in a list that names the day already. */
    state: (payment: Payment): string =>
      payment.state === 'pending'
        ? t('statePending')
        : payment.state === 'failed'
          ? t('stateFailed')
          : clockTime(decidedAt(payment), locale),
    fullState: (payment: Payment): string =>
      payment.state === 'pending'
        ? t('statePending')
        : payment.state === 'failed'
          ? t('stateFailed')
          : t('postedAt', { time: clockTime(decidedAt(payment), locale) }),
    made: (payment: Payment): string => fullTime(new Date(payment.created_at), locale),
    posted: (payment: Payment): string | null =>
      payment.posted_at ? fullTime(new Date(payment.posted_at), locale) : null,
  }
}
