import { useLocale, useTranslations } from 'use-intl'
import type { Payment } from '../api/types.ts'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { AppLink } from '../ui/app-link.tsx'
import { moneyText } from '../ui/money.ts'
import { MoneyState } from '../ui/money-state.tsx'
import { useGroupName } from './group-name.ts'
import type { PaymentGroup } from './group-payments.ts'
import { PaymentAvatar } from './payment-avatar.tsx'
import { signedMinor, usePaymentWords } from './payment-words.ts'

const headLook =
  'whitespace-nowrap border-line border-b px-3 py-2.5 text-left text-label font-medium text-ink-3 first:pl-5 last:pr-5'

/** The activity as a table: what each payment did to the balance stands at its end. */
export function ActivityTable({ groups }: { groups: PaymentGroup[] }) {
  const t = useTranslations('wallet')
  const nameOf = useGroupName()
  return (
    <div className="overflow-hidden rounded-l bg-surface shadow-e1">
      <table className="num w-full border-collapse text-small">
        <caption className="sr-only">{t('activity')}</caption>
        <thead>
          <tr>
            <th scope="col" className={headLook}>
              {t('columns.who')}
            </th>
            <th scope="col" className={`${headLook} max-lg:hidden`}>
              {t('columns.kind')}
            </th>
            <th scope="col" className={headLook}>
              {t('columns.state')}
            </th>
            <th scope="col" className={`${headLook} text-right!`}>
              {t('columns.amount')}
            </th>
            <th scope="col" className={`${headLook} text-right!`}>
              {t('columns.after')}
            </th>
          </tr>
        </thead>
        {groups.map(group => (
          <tbody key={group.key}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={5}
                className="bg-canvas/55 px-5 py-1.5 text-left text-label font-semibold text-ink-2"
              >
                {nameOf(group)}
              </th>
            </tr>
            {group.payments.map(payment => (
              <PaymentLine key={payment.id} payment={payment} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function PaymentLine({ payment }: { payment: Payment }) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const words = usePaymentWords()
  const cell =
    'border-line border-b px-3 py-2.5 align-middle whitespace-nowrap group-last:border-b-0 first:pl-5 last:pr-5'
  return (
    <tr className="group relative hover:bg-canvas/60 has-[:focus-visible]:bg-canvas/60">
      <td className={`${cell} w-2/5 max-w-0`}>
        <span className="flex items-center gap-3">
          <PaymentAvatar payment={payment} small />
          <span className="min-w-0">
            <AppLink
              to={paths.payment(payment.id)}
              className="block truncate text-ui font-[550] after:absolute after:inset-0"
            >
              {payment.counterparty_name}
            </AppLink>
            <span className="block truncate text-caption text-ink-3">{words.about(payment)}</span>
          </span>
        </span>
      </td>
      <td className={`${cell} text-ink-2 max-lg:hidden`}>{words.kind(payment)}</td>
      <td className={cell}>
        <MoneyState state={payment.state}>{words.fullState(payment)}</MoneyState>
      </td>
      <td className={`${cell} text-right`}>
        <Amount
          amountMinor={signedMinor(payment)}
          currency={payment.amount.currency}
          state={payment.state}
          incoming={payment.direction === 'in'}
        />
      </td>
      <td className={`${cell} text-right text-ink-2`}>
        {payment.balance_after
          ? moneyText(payment.balance_after, locale)
          : payment.state === 'pending'
            ? t('notYet')
            : payment.state === 'failed'
              ? t('unchanged')
              : '–'}
      </td>
    </tr>
  )
}
