import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { AppLink } from '../ui/app-link.tsx'
import { Badge } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { safetyCalls } from './calls.ts'
import { DecisionCard } from './decision-card.tsx'
import { PagedList, usePagedList } from './paged-list.tsx'
import { safetyKeys } from './safety-queries.ts'
import type { OwnReport } from './types.ts'

type Tab = 'decisions' | 'reports'

export function DecisionsScreen() {
  const t = useTranslations('safety')
  const [tab, setTab] = useState<Tab>('decisions')
  usePageTitle(t('title'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.me} title={t('title')} />
      <div className="px-4 pb-8">
        <Segmented<Tab>
          label={t('tabsLabel')}
          panelId="safety-panel"
          value={tab}
          onChange={setTab}
          options={[
            { value: 'decisions', label: t('tabDecisions') },
            { value: 'reports', label: t('tabReports') },
          ]}
        />
        <div
          role="tabpanel"
          id="safety-panel"
          aria-labelledby={`safety-panel-${tab}`}
          className="mt-4 [&>ul]:space-y-3"
        >
          {tab === 'decisions' ? <Decisions /> : <Reports />}
        </div>
        <p className="mt-6 text-center">
          <AppLink
            to={paths.transparency}
            className="inline-flex min-h-11 items-center px-3 text-aegean text-small underline-offset-4 hover:underline"
          >
            {t('transparencyLink')}
          </AppLink>
        </p>
      </div>
    </div>
  )
}

function Decisions() {
  const t = useTranslations('safety')
  const list = usePagedList(safetyKeys.decisions, safetyCalls.ownDecisions)
  return (
    <PagedList
      list={list}
      label={t('tabDecisions')}
      errorTitle={t('loadFailed')}
      empty={
        <EmptyState scene="note" title={t('noDecisions')}>
          {t('noDecisionsText')}
        </EmptyState>
      }
    >
      {decision => <DecisionCard key={decision.id} decision={decision} />}
    </PagedList>
  )
}

function Reports() {
  const t = useTranslations('safety')
  const list = usePagedList(safetyKeys.reports, safetyCalls.ownReports)
  return (
    <PagedList
      list={list}
      label={t('tabReports')}
      errorTitle={t('loadFailed')}
      empty={
        <EmptyState scene="note" title={t('noReports')}>
          {t('noReportsText')}
        </EmptyState>
      }
    >
      {report => <ReportCard key={report.id} report={report} />}
    </PagedList>
  )
}

const outcomeTones = { open: 'aegean', acted: 'laurel', no_action: 'plain' } as const

function ReportCard({ report }: { report: OwnReport }) {
  const t = useTranslations('safety')
  return (
    <li>
      <Card className="flex flex-wrap items-center gap-x-3 gap-y-1.5 p-4">
        <div className="min-w-0 flex-1">
          <p className="text-ui font-[550]">{t(`reasons.${report.reason}`)}</p>
          <p className="text-label text-ink-3">
            {t(`reportedSubject.${report.subject_kind}`)} · <TimeAgo at={report.reported_at} />
          </p>
        </div>
        <Badge tone={outcomeTones[report.outcome]}>{t(`outcomes.${report.outcome}`)}</Badge>
        {report.comment && <p className="w-full break-words text-small text-ink-2">{report.comment}</p>}
      </Card>
    </li>
  )
}
