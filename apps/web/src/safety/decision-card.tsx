import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { queryClient } from '../api/query-client.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Notice } from '../ui/notice.tsx'
import { TimeAgo } from '../ui/time-ago.tsx'
import { showToast } from '../ui/toast.tsx'
import { AppealSheet } from './appeal-sheet.tsx'
import { safetyCalls } from './calls.ts'
import { timedActions } from './codes.ts'
import { safetyKeys } from './safety-queries.ts'
import type { OwnDecision } from './types.ts'

/** One decision about the member: what, why, what it means, and the way to appeal. */
export function DecisionCard({ decision }: { decision: OwnDecision }) {
  const t = useTranslations('safety')
  const locale = useLocale()
  const [appealing, setAppealing] = useState(false)
  const { action, appeal } = decision
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(at))
  return (
    <li>
      <Card className="space-y-3 p-4 sm:p-5">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="display text-[1.25rem] leading-6">{t(`acts.${action}`)}</h2>
          {decision.reversed_at && <Badge tone="laurel">{t('reversed')}</Badge>}
          <span className="flex-1" />
          <span className="text-label text-ink-3">
            {t(`about.${decision.subject_kind}`)} · <TimeAgo at={decision.decided_at} />
          </span>
        </div>
        {decision.excerpt && (
          <blockquote className="whitespace-pre-wrap break-words rounded-m bg-sunken px-3.5 py-2.5 text-small text-ink-2">
            {decision.excerpt}
          </blockquote>
        )}
        <dl className="space-y-2 text-ui">
          <div>
            <dt className="text-label text-ink-3">{t('reason')}</dt>
            <dd>
              <span className="font-[550]">{t(`reasons.${decision.reason}`)}.</span> {decision.explanation}
            </dd>
          </div>
          <div>
            <dt className="text-label text-ink-3">{t('means')}</dt>
            <dd>
              {decision.reversed_at ? t('reversedText') : t(`meaning.${action}`)}{' '}
              {!decision.reversed_at &&
                timedActions.includes(action) &&
                (decision.until ? t('until', { date: day(decision.until) }) : t('untilReversed'))}
            </dd>
          </div>
        </dl>
        {appeal ? (
          <Notice>
            <p className="font-[550]">
              {appeal.outcome === null
                ? t('appealWaiting')
                : appeal.outcome === 'upheld'
                  ? t('appealUpheld')
                  : t('appealOverturned')}
            </p>
            {appeal.answer && <p className="mt-1">{appeal.answer}</p>}
          </Notice>
        ) : decision.reversal_explanation ? (
          <Notice>{decision.reversal_explanation}</Notice>
        ) : (
          decision.may_appeal && (
            <Button kind="quiet" size="sm" className="min-h-11" onClick={() => setAppealing(true)}>
              {t('appeal')}
            </Button>
          )
        )}
        {appealing && (
          <AppealSheet
            send={statement => safetyCalls.appeal(decision.id, statement)}
            onClose={() => setAppealing(false)}
            onSent={() => {
              setAppealing(false)
              showToast({ text: t('appealSent') })
              void queryClient.invalidateQueries({ queryKey: safetyKeys.decisions })
            }}
          />
        )}
      </Card>
    </li>
  )
}
