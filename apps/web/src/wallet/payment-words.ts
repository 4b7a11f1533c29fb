import { useLocale, useTranslations } from 'use-intl'
import type { Payment } from '../api/types.ts'
import { clockTime } from '../i18n/times.ts'
import { minorOf } from '../ui/money.ts'

/** The signed minor units of a payment, as the member who looks sees them. */
export const signedMinor = (payment: Payment): bigint =>
  payment.direction === 'out' ? -minorOf(payment.amount) : minorOf(payment.amount)

/** The words that a payment is listed with. */
export function usePaymentWords(): (payment: Payment) => { title: string; sub: string; state: string } {
  const t = useTranslations('wallet')
  const locale = useLocale()
  return payment => ({
    title:
      payment.kind === 'top_up'
        ? payment.counterparty_name || t('bank')
        : (payment.counterparty?.name ?? payment.counterparty_name),
    sub:
      payment.state === 'failed' && payment.failure
        ? payment.failure.message
        : (payment.note ??
          (payment.kind === 'top_up'
            ? t('kind.top_up')
            : payment.direction === 'out'
              ? t('kind.sendOut')
              : t('kind.sendIn'))),
    state:
      payment.state === 'posted'
        ? clockTime(new Date(payment.posted_at ?? payment.created_at), locale)
        : payment.state === 'pending'
          ? t('statePending')
          : t('stateFailed'),
  })
}
