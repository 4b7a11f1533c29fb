import { useLocale, useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import type { Payment } from '../api/types.ts'
import { dayKey, dayName } from '../i18n/times.ts'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { AppLink } from '../ui/app-link.tsx'
import { Button } from '../ui/button.tsx'
import { SectionHeading } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { minorOf } from '../ui/money.ts'
import { MoneyState } from '../ui/money-state.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { useNow } from '../ui/time-ago.tsx'
import { useOnSeen } from '../ui/use-on-seen.ts'
import { PaymentLead } from './payment-lead.tsx'
import { signedMinor, usePaymentWords } from './payment-words.ts'
import { usePayments } from './wallet-queries.ts'

/** Payments by day, the newest day first. Inside a day the order of the server stays. */
export function groupByDay(payments: readonly Payment[]): { key: string; at: Date; payments: Payment[] }[] {
  const groups: { key: string; at: Date; payments: Payment[] }[] = []
  for (const payment of payments) {
    const at = new Date(payment.created_at)
    const key = dayKey(at)
    const last = groups.at(-1)
    if (last?.key === key) last.payments.push(payment)
    else groups.push({ key, at, payments: [payment] })
  }
  return groups
}

const columns = 'md:grid-cols-[minmax(0,1fr)_9rem_9rem_9rem]'

export function Activity() {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const now = useNow()
  const list = usePayments()
  const payments = itemsOf(list.data)
  const more = useOnSeen(
    Boolean(list.hasNextPage) && !list.isFetchingNextPage && !list.isFetchNextPageError,
    () => void list.fetchNextPage(),
  )
  if (list.isPending)
    return (
      <Skeleton className="mt-5">
        <RowBones count={5} />
      </Skeleton>
    )
  if (list.isError && payments.length === 0)
    return <ErrorState error={list.error} title={t('activityError')} onRetry={() => void list.refetch()} />
  if (payments.length === 0)
    return (
      <EmptyState scene="coins" title={t('emptyTitle')}>
        {t('emptyText')}
      </EmptyState>
    )
  return (
    <section aria-labelledby="activity" className="mt-6">
      <div
        aria-hidden="true"
        className={`hidden px-4 pb-1 text-label font-medium text-ink-3 md:grid md:gap-4 ${columns}`}
      >
        <span>{t('columns.who')}</span>
        <span>{t('columns.state')}</span>
        <span className="text-right">{t('columns.amount')}</span>
        <span className="text-right">{t('columns.after')}</span>
      </div>
      <h2 id="activity" className="sr-only">
        {t('activity')}
      </h2>
      {groupByDay(payments).map(group => (
        <section key={group.key} aria-label={dayName(group.at, now, locale)}>
          <SectionHeading>{dayName(group.at, now, locale)}</SectionHeading>
          <ul className="overflow-hidden rounded-lg bg-surface shadow-e1">
            {group.payments.map(payment => (
              <PaymentRow key={payment.id} payment={payment} />
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage && (
        <div
          ref={more}
          className="flex min-h-16 items-center justify-center text-label text-ink-3"
          role="status"
        >
          {list.isFetchNextPageError && (
            <Button kind="quiet" size="sm" onClick={() => void list.fetchNextPage()}>
              {t('activity')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function PaymentRow({ payment }: { payment: Payment }) {
  const t = useTranslations('wallet')
  const words = usePaymentWords()(payment)
  const amount = (
    <Amount
      amountMinor={signedMinor(payment)}
      currency={payment.amount.currency}
      state={payment.state}
      incoming={payment.direction === 'in'}
    />
  )
  return (
    <li className="relative not-first:before:absolute not-first:before:top-0 not-first:before:right-0 not-first:before:left-[68px] not-first:before:h-px not-first:before:bg-line">
      <AppLink
        to={paths.payment(payment.id)}
        className={`grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 px-3.5 py-2.5 hover:bg-canvas/60 focus-visible:rounded-lg focus-visible:-outline-offset-2 md:gap-x-4 md:px-4 ${columns}`}
      >
        <span className="flex min-w-0 items-center gap-3">
          <PaymentLead payment={payment} />
          <span className="min-w-0">
            <span className="block truncate text-ui font-[550]">{words.title}</span>
            <span className="block truncate text-ink-3 text-label">{words.sub}</span>
          </span>
        </span>
        <span className="hidden md:block">
          <MoneyState state={payment.state}>
            {payment.state === 'posted' ? t('postedAt', { time: words.state }) : words.state}
          </MoneyState>
        </span>
        <span className="flex flex-col items-end gap-[3px] md:block md:text-right">
          {amount}
          <MoneyState state={payment.state} className="md:hidden">
            <span className={payment.state === 'posted' ? 'sr-only' : undefined}>
              {payment.state === 'posted' ? t('postedAt', { time: '' }) : words.state}
            </span>
            {payment.state === 'posted' && words.state}
          </MoneyState>
        </span>
        <span className="num hidden text-right text-ink-2 text-small md:block">
          {payment.balance_after ? (
            <Amount
              amountMinor={minorOf(payment.balance_after)}
              currency={payment.balance_after.currency}
              className="font-sans text-small font-normal"
            />
          ) : payment.state === 'pending' ? (
            t('notYet')
          ) : (
            t('unchanged')
          )}
        </span>
      </AppLink>
    </li>
  )
}
