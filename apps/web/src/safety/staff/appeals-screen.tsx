import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../app/page-title.ts'
import { paths } from '../../paths.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Textarea } from '../../ui/field.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { staffCalls } from '../calls.ts'
import { PagedList, usePagedList } from '../paged-list.tsx'
import { safetyKeys } from '../safety-queries.ts'
import type { AppealItem } from '../types.ts'
import { useStaffAct } from './staff-act.ts'

/** Appeals that wait, each with the decision it is against and the way to answer it. */
export function AppealsScreen() {
  const t = useTranslations('safety.staff')
  const list = usePagedList(safetyKeys.appeals, staffCalls.appeals)
  usePageTitle(t('appeals'))
  return (
    <div className="mx-auto w-full max-w-[720px] px-4 pb-8 [&>ul]:space-y-3">
      <h1 tabIndex={-1} className="pt-4 pb-3 text-[1.6875rem] leading-tight">
        {t('appeals')}
      </h1>
      <PagedList
        list={list}
        label={t('appeals')}
        errorTitle={t('appealsFailed')}
        empty={
          <EmptyState scene="note" title={t('appealsEmpty')}>
            {t('appealsEmptyText')}
          </EmptyState>
        }
      >
        {item => <AppealCard key={item.decision.id} item={item} />}
      </PagedList>
    </div>
  )
}

function AppealCard({ item }: { item: AppealItem }) {
  const t = useTranslations('safety')
  const { decision } = item
  return (
    <li>
      <Card className="space-y-3 p-4 sm:p-5">
        <div className="flex items-center gap-3">
          {item.member && <Avatar member={item.member} />}
          <div className="min-w-0 flex-1">
            <h2 className="truncate font-sans text-ui font-[550] tracking-normal">{item.member?.name}</h2>
            <p className="text-label text-ink-3">
              {t(`acts.${decision.action}`)} · {t(`reasons.${decision.reason}`)} ·{' '}
              <TimeAgo at={decision.decided_at} />
            </p>
          </div>
          <AppLink
            to={paths.staffCase(item.case_id)}
            className="inline-flex min-h-11 items-center text-aegean text-small hover:underline"
          >
            {t('staff.openCase')}
          </AppLink>
        </div>
        <blockquote className="whitespace-pre-wrap break-words rounded-m bg-sunken px-3.5 py-2.5 text-small text-ink-2">
          {item.excerpt}
        </blockquote>
        <p className="text-small text-ink-2">
          {decision.decided_by && `${t('staff.decidedBy', { name: decision.decided_by.name })}: `}
          {decision.explanation}
        </p>
        <div>
          <h3 className="font-sans text-label font-semibold text-ink-2">{t('staff.statement')}</h3>
          <p className="mt-1 whitespace-pre-wrap break-words text-ui">{decision.appeal?.statement}</p>
        </div>
        {item.may_answer ? (
          <Answer decisionId={decision.id} />
        ) : (
          <p className="text-small text-ink-3">{t('staff.ownDecision')}</p>
        )}
      </Card>
    </li>
  )
}

function Answer({ decisionId }: { decisionId: string }) {
  const t = useTranslations('safety.staff')
  const [answer, setAnswer] = useState('')
  const send = useStaffAct(
    (outcome: 'upheld' | 'overturned') => staffCalls.answer(decisionId, { outcome, answer }),
    t('answered'),
  )
  const ready = answer.trim() !== ''
  return (
    <div className="space-y-3">
      <Textarea
        label={t('answer')}
        value={answer}
        maxLength={4000}
        onChange={event => setAnswer(event.target.value)}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button
          kind="quiet"
          className="flex-1"
          disabled={!ready}
          busy={send.isPending && send.variables === 'upheld'}
          onClick={() => send.mutate('upheld')}
        >
          {t('uphold')}
        </Button>
        <Button
          className="flex-1"
          disabled={!ready}
          busy={send.isPending && send.variables === 'overturned'}
          onClick={() => send.mutate('overturned')}
        >
          {t('overturn')}
        </Button>
      </div>
    </div>
  )
}
