import type { Payment } from '../api/types.ts'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { Row } from '../ui/card.tsx'
import { MoneyState } from '../ui/money-state.tsx'
import { PaymentAvatar } from './payment-avatar.tsx'
import { signedMinor, usePaymentWords } from './payment-words.ts'

/** One payment in a list. It leads to its receipt. */
export function PaymentRow({ payment }: { payment: Payment }) {
  const words = usePaymentWords()
  return (
    <Row
      to={paths.payment(payment.id)}
      lead={<PaymentAvatar payment={payment} />}
      title={payment.counterparty_name}
      sub={words.about(payment)}
      end={
        <span className="flex flex-none flex-col items-end gap-[3px]">
          <Amount
            amountMinor={signedMinor(payment)}
            currency={payment.amount.currency}
            state={payment.state}
            incoming={payment.direction === 'in'}
          />
          <MoneyState state={payment.state}>{words.state(payment)}</MoneyState>
        </span>
      }
    />
  )
}
