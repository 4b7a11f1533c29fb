import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../app/page-title.ts'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { type QueueFilter, staffCalls } from '../calls.ts'
import { type Reason, reasons } from '../codes.ts'
import { PagedList, usePagedList } from '../paged-list.tsx'
import { safetyKeys } from '../safety-queries.ts'
import { CasePanel } from './case-panel.tsx'
import { CaseRow } from './case-row.tsx'

/** The queue, and beside it the case that is open; on a phone one or the other. */
export function QueueScreen() {
  const t = useTranslations('safety.staff')
  const { caseId } = useParams({ strict: false }) as { caseId?: string }
  usePageTitle(t('title'))
  return (
    <div className="flex min-w-0 flex-1 items-stretch">
      <section
        aria-label={t('cases')}
        className={cx('min-w-0 flex-1 border-line bg-surface lg:border-r', caseId && 'hidden lg:block')}
      >
        <Queue opened={caseId ?? null} />
      </section>
      <aside
        aria-label={t('case')}
        className={cx('w-full min-w-0 lg:w-[412px] lg:flex-none', !caseId && 'hidden lg:block')}
      >
        <div className="lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto">
          {caseId ? (
            <CasePanel key={caseId} id={caseId} />
          ) : (
            <EmptyState scene="note" title={t('pick')}>
              {t('pickText')}
            </EmptyState>
          )}
        </div>
      </aside>
    </div>
  )
}

const empties = {
  open: ['emptyOpen', 'emptyOpenText'],
  mine: ['emptyMine', 'emptyMineText'],
  closed: ['emptyClosed', 'emptyClosedText'],
} as const

function Queue({ opened }: { opened: string | null }) {
  const t = useTranslations('safety')
  const [filter, setFilter] = useState<QueueFilter>({ state: 'open', reason: null })
  const list = usePagedList(safetyKeys.queue(filter.state, filter.reason), cursor =>
    staffCalls.cases(filter, cursor),
  )
  const [title, text] = empties[filter.state]
  return (
    <>
      <header className="space-y-3 px-4 pt-4 pb-3">
        <h1 tabIndex={-1} className="text-[1.6875rem] leading-tight">
          {t('staff.cases')}
        </h1>
        <div className="flex flex-wrap items-end justify-between gap-3">
          <Segmented<QueueFilter['state']>
            label={t('staff.queueLabel')}
            panelId="queue-panel"
            value={filter.state}
            onChange={state => setFilter({ ...filter, state })}
            options={[
              { value: 'open', label: t('staff.open') },
              { value: 'mine', label: t('staff.mine') },
              { value: 'closed', label: t('staff.closed') },
            ]}
          />
          <div className="w-full sm:w-56">
            <Select<Reason | 'any'>
              label={t('staff.reasonFilter')}
              value={filter.reason ?? 'any'}
              onChange={reason => setFilter({ ...filter, reason: reason === 'any' ? null : reason })}
              options={[
                { value: 'any', label: t('staff.anyReason') },
                ...reasons.map(value => ({ value, label: t(`reasons.${value}`) })),
              ]}
            />
          </div>
        </div>
      </header>
      <div role="tabpanel" id="queue-panel" aria-labelledby={`queue-panel-${filter.state}`}>
        <PagedList
          list={list}
          label={t('staff.cases')}
          errorTitle={t('staff.failed')}
          empty={
            <EmptyState scene="note" title={t(`staff.${title}`)}>
              {t(`staff.${text}`)}
            </EmptyState>
          }
        >
          {item => <CaseRow key={item.id} item={item} on={item.id === opened} />}
        </PagedList>
      </div>
    </>
  )
}
