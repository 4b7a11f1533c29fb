import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { itemsOf } from '../../api/query-client.ts'
import type { Payment } from '../../api/types.ts'
import { rowTime } from '../../i18n/times.ts'
import { paths } from '../../paths.ts'
import { Amount } from '../../ui/amount.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { SandboxLabel } from '../../ui/badge.tsx'
import { StateMark } from '../../ui/money-state.tsx'
import { useNow } from '../../ui/time-ago.tsx'
import { decidedAt } from '../../wallet/group-payments.ts'
import { signedMinor, usePaymentWords } from '../../wallet/payment-words.ts'
import { usePayments } from '../../wallet/wallet-queries.ts'

const shown = 4

/** The latest payments between the member and another. */
export function Between({ memberId }: { memberId: string }) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const now = useNow()
  const words = usePaymentWords()
  const titleId = useId()
  const payments = itemsOf<Payment>(usePayments().data)
    .filter(payment => payment.counterparty?.id === memberId)
    .slice(0, shown)
  if (payments.length === 0) return null
  return (
    <section aria-labelledby={titleId} className="mt-6">
      <div className="mb-1 flex items-center justify-between gap-2">
        <h3 id={titleId} className="text-[1.1875rem] leading-6">
          {t('between')}
        </h3>
        {payments.some(payment => payment.sandbox) && <SandboxLabel short />}
      </div>
      <ul>
        {payments.map(payment => (
          <li key={payment.id} className="not-first:border-line not-first:border-t">
            <AppLink
              to={paths.payment(payment.id)}
              className="-mx-2 flex items-center gap-3 rounded-m px-2 py-2 hover:bg-canvas"
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate text-small">{words.about(payment)}</span>
                <span className="num flex items-center gap-[5px] text-caption text-ink-3">
                  <StateMark state={payment.state} />
                  {payment.state === 'posted'
                    ? rowTime(decidedAt(payment), now, locale)
                    : words.state(payment)}
                </span>
              </span>
              <Amount
                amountMinor={signedMinor(payment)}
                currency={payment.amount.currency}
                state={payment.state}
                incoming={payment.direction === 'in'}
                className="text-[1.0625rem]"
              />
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
