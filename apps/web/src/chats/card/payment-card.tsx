import { Lock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ApiProblem } from '../../api/problem.ts'
import type { Payment } from '../../api/types.ts'
import { paths } from '../../paths.ts'
import { Amount } from '../../ui/amount.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon } from '../../ui/icon.tsx'
import { minorOf } from '../../ui/money.ts'
import { StateMark } from '../../ui/money-state.tsx'
import { Bone, Skeleton } from '../../ui/skeleton.tsx'
import { usePaymentWords } from '../../wallet/payment-words.ts'
import { usePayment } from '../../wallet/wallet-queries.ts'

const look = (own: boolean) =>
  cx(
    'block w-[266px] max-w-full overflow-hidden rounded-l',
    own ? 'bg-bubble-out text-on-bubble-out' : 'bg-bubble-in text-ink shadow-e1',
  )

/** A payment where it happened in the chat, as it stands now. It leads to its receipt. */
export function PaymentCard({ id, own }: { id: string; own: boolean }) {
  const t = useTranslations()
  const payment = usePayment(id)
  if (payment.data) return <Shown payment={payment.data} />
  const isClosed = payment.error instanceof ApiProblem && [400, 403, 404].includes(payment.error.status)
  return (
    <div className={look(own)}>
      {isClosed || payment.isError ? (
        <p className="flex items-center gap-2.5 px-4 py-3.5 text-small">
          <Icon of={Lock} size="s" className="flex-none" />
          {isClosed ? t('chats.paymentOfOthers') : t('chats.paymentError')}
        </p>
      ) : (
        <Skeleton className="px-4 py-4">
          <Bone className="h-3 w-24" />
          <Bone className="mt-3 h-8 w-36" />
          <Bone className="mt-5 h-3 w-28" />
        </Skeleton>
      )}
    </div>
  )
}

function Shown({ payment }: { payment: Payment }) {
  const t = useTranslations()
  const words = usePaymentWords()
  const own = payment.direction === 'out'
  const name = payment.counterparty_name.split(' ')[0]!
  return (
    <AppLink
      to={paths.payment(payment.id)}
      className={cx(look(own), 'transition-transform duration-[var(--d-press)] active:scale-[.99]')}
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
  )
}
