import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { Card, Facts } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { safetyCalls } from './calls.ts'
import { type Action, type Reason, reasons } from './codes.ts'
import { safetyKeys } from './safety-queries.ts'
import type { Transparency } from './types.ts'

type Month = Transparency['months'][number]

/** For everybody, signed in or not: what is reported and done here, in counts. */
export function TransparencyScreen() {
  const t = useTranslations('safety')
  const report = useQuery({ queryKey: safetyKeys.transparency, queryFn: safetyCalls.transparency })
  usePageTitle(t('transparency'))
  return (
    <div className="mx-auto w-full max-w-[760px] pb-12">
      <ScreenHeader kind="depth" fallback={paths.home} title={t('transparency')} />
      <div className="px-4">
        <p className="mb-5 max-w-[62ch] text-body text-ink-2">
          {t('transparencyIntro', { count: report.data?.fewer_than ?? 5 })}
        </p>
        {report.isPending ? (
          <Skeleton>
            <RowBones count={6} />
          </Skeleton>
        ) : report.isError ? (
          <ErrorState error={report.error} title={t('loadFailed')} onRetry={() => void report.refetch()} />
        ) : report.data.months.length === 0 ? (
          <EmptyState scene="note" title={t('transparencyEmpty')}>
            {t('transparencyEmptyText')}
          </EmptyState>
        ) : (
          <div className="space-y-4">
            {report.data.months.map(month => (
              <MonthCard key={month.month} month={month} fewerThan={report.data.fewer_than} />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

function MonthCard({ month, fewerThan }: { month: Month; fewerThan: number }) {
  const t = useTranslations('safety')
  const locale = useLocale()
  const id = useId()
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month.month}-01T00:00:00Z`),
  )
  const count = (value: number | null): ReactNode => value ?? t('fewer', { count: fewerThan })
  const total = (value: number | null, parts: readonly { count: number | null }[]): ReactNode =>
    value ?? (parts.some(part => (part.count ?? 0) >= fewerThan) ? t('notTold') : count(null))
  const reasonName = (reason: string) => (isReason(reason) ? t(`reasons.${reason}`) : reason)
  return (
    <Card>
      <section aria-labelledby={id} className="p-4 sm:p-5">
        <h2 id={id} className="display text-[1.5rem] first-letter:uppercase">
          {name}
        </h2>
        {month.median_minutes !== null && (
          <p className="mt-0.5 text-small text-ink-2">
            {t('medianTime', { time: spanOf(month.median_minutes, t) })}
          </p>
        )}
        <div className="mt-4 grid gap-x-8 gap-y-5 sm:grid-cols-2">
          <Counts
            title={t('reportsHeading')}
            facts={[
              ...month.reports.by_reason.map(part => [reasonName(part.reason), count(part.count)] as const),
              [t('totalReports'), total(month.reports.total, month.reports.by_reason)] as const,
            ]}
          />
          <Counts
            title={t('actionsHeading')}
            facts={[
              ...month.actions.by_kind.map(
                part =>
                  [
                    `${t(`acts.${part.action as Action | 'reverse'}`)}, ${reasonName(part.reason)}`,
                    count(part.count),
                  ] as const,
              ),
              [t('totalActions'), total(month.actions.total, month.actions.by_kind)] as const,
            ]}
          />
          <Counts
            title={t('appealsHeading')}
            facts={[
              [t('appealsMade'), count(month.appeals.made)],
              [t('appealsUpheld'), count(month.appeals.upheld)],
              [t('appealsOverturned'), count(month.appeals.overturned)],
            ]}
          />
        </div>
      </section>
    </Card>
  )
}

function Counts({ title, facts }: { title: string; facts: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <div>
      <h3 className="font-sans text-label font-semibold text-ink-2">{title}</h3>
      <Facts facts={facts} />
    </div>
  )
}

function isReason(text: string): text is Reason {
  return (reasons as readonly string[]).includes(text)
}

function spanOf(minutes: number, t: ReturnType<typeof useTranslations<'safety'>>): string {
  if (minutes < 120) return t('minutes', { count: Math.max(1, minutes) })
  const hours = Math.round(minutes / 60)
  return hours < 48 ? t('hours', { count: hours }) : t('days', { count: Math.round(hours / 24) })
}
