import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { Payment } from '../api/types.ts'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { AppLink } from '../ui/app-link.tsx'
import { cx } from '../ui/cx.ts'
import { minorOf } from '../ui/money.ts'
import { StateMark } from '../ui/money-state.tsx'
import { usePaymentWords } from '../wallet/payment-words.ts'

/** Money that went between the two, where it happened in the conversation. It leads to its receipt. */
export const PaymentCard = memo(function PaymentCard({ payment }: { payment: Payment }) {
  const t = useTranslations()
  const words = usePaymentWords()
  const own = payment.direction === 'out'
  const name = payment.counterparty_name.split(' ')[0]!
  return (
    <li data-message="" className={cx('mt-1.5 mb-0.5 flex', own ? 'justify-end' : 'justify-start')}>
      <AppLink
        to={paths.payment(payment.id)}
        className={cx(
          'block w-[266px] max-w-[84%] overflow-hidden rounded-l transition-transform duration-[var(--d-press)] active:scale-[.99]',
          own ? 'bg-bubble-out text-on-bubble-out' : 'bg-bubble-in text-ink shadow-e1',
        )}
      >
        <span className="block px-4 pt-[13px] pb-[11px]">
          <span className="block text-label font-medium opacity-85">
            {own ? t('wallet.receiptSent', { name }) : t('wallet.receiptGot', { name })}
          </span>
          <span className="mt-[3px] mb-0.5 block">
            <Amount
              amountMinor={minorOf(payment.amount)}
              currency={payment.amount.currency}
              emphasis
              className={cx(
                'text-[2.375rem]',
                payment.state === 'failed' && 'line-through decoration-[1.5px] opacity-70',
              )}
            />
          </span>
          {payment.note && <span className="block text-pretty text-small">{payment.note}</span>}
        </span>
        <span className="flex items-center justify-between gap-3 border-current/14 border-t px-4 pt-2 pb-[9px] text-caption">
          <span className="num inline-flex items-center gap-[5px] font-medium">
            <StateMark state={payment.state} />
            {words.fullState(payment)}
          </span>
          {payment.sandbox && <span className="opacity-85">{t('common.sandbox')}</span>}
        </span>
      </AppLink>
    </li>
  )
})
