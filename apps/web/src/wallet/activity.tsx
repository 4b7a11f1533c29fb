import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import type { Payment } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { useWideScreen } from '../ui/media-query.ts'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { useOnSeen } from '../ui/use-on-seen.ts'
import { ActivityTable } from './activity-table.tsx'
import { useGroupName } from './group-name.ts'
import { groupPayments, type PaymentGroup } from './group-payments.ts'
import { PaymentRow } from './payment-row.tsx'
import { usePayments } from './wallet-queries.ts'

/** Everything that moved or tried to, by day: rows on a phone, a table with the balance after on a wide screen. */
export function Activity({ empty }: { empty: React.ReactNode }) {
  const t = useTranslations('wallet')
  const payments = usePayments()
  const wide = useWideScreen()
  const items = itemsOf<Payment>(payments.data)
  const groups = groupPayments(items)
  return (
    <section aria-labelledby="activity">
      <h2
        id="activity"
        className="mt-6 mb-2 px-0.5 text-[1.25rem] leading-[1.625rem] md:mt-7 md:text-[1.3125rem]"
      >
        {t('activity')}
      </h2>
      {payments.isPending ? (
        <Skeleton>
          <RowBones count={5} />
        </Skeleton>
      ) : payments.isError && items.length === 0 ? (
        <ErrorState
          error={payments.error}
          title={t('activityError')}
          onRetry={() => void payments.refetch()}
        />
      ) : items.length === 0 ? (
        <div className="rounded-l bg-surface shadow-e1">
          <EmptyState scene="coins" title={t('emptyTitle')} action={empty}>
            {t('emptyText')}
          </EmptyState>
        </div>
      ) : (
        <>
          {wide ? <ActivityTable groups={groups} /> : <ActivityDays groups={groups} />}
          <Older query={payments} />
        </>
      )}
    </section>
  )
}

function ActivityDays({ groups }: { groups: PaymentGroup[] }) {
  const nameOf = useGroupName()
  return groups.map(group => (
    <section key={group.key} aria-label={nameOf(group)} className="mb-4">
      <h3 className="mb-1.5 px-1 font-sans text-label font-semibold tracking-normal text-ink-3">
        {nameOf(group)}
      </h3>
      <ul className="overflow-hidden rounded-l bg-surface shadow-e1">
        {group.payments.map(payment => (
          <PaymentRow key={payment.id} payment={payment} />
        ))}
      </ul>
    </section>
  ))
}

function Older({ query }: { query: ReturnType<typeof usePayments> }) {
  const t = useTranslations('common')
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query
  const end = useOnSeen(
    hasNextPage && !isFetchingNextPage && !isFetchNextPageError,
    () => void fetchNextPage(),
  )
  return (
    <div
      ref={end}
      role="status"
      className="flex min-h-12 items-center justify-center py-3 text-ink-3 text-label"
    >
      {isFetchNextPageError ? (
        <Button kind="quiet" size="sm" onClick={() => void fetchNextPage()}>
          {t('tryAgain')}
        </Button>
      ) : (
        isFetchingNextPage && t('loadingMore')
      )}
    </div>
  )
}
