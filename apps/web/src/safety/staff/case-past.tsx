import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import type { Case, StaffDecision } from '../types.ts'
import { Section } from './case-evidence.tsx'
import { ReverseSheet } from './reverse-sheet.tsx'

/** Decisions in this case and before it, and the log. */
export function CasePast({ item }: { item: Case }) {
  const t = useTranslations('safety.staff')
  const locale = useLocale()
  const here = new Set(item.decisions.map(decision => decision.id))
  const before = item.history.decisions.filter(decision => !here.has(decision.id))
  const joined = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(
    new Date(item.history.joined_at),
  )
  return (
    <>
      {item.decisions.length > 0 && (
        <Section title={t('decisions')}>
          <ul className="space-y-2.5">
            {item.decisions.map(decision => (
              <Decision key={decision.id} decision={decision} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('history')}>
        <p className="text-small text-ink-2">
          {t('joined', { date: joined })}
          {before.length === 0 && ` · ${t('noHistory')}`}
        </p>
        <ul className="mt-1.5 space-y-2.5">
          {before.map(decision => (
            <Decision key={decision.id} decision={decision} />
          ))}
        </ul>
      </Section>
      {item.log.length > 0 && (
        <Section title={t('log')}>
          <ol className="space-y-1.5">
            {item.log.map(entry => (
              <li key={`${entry.at}-${entry.deed}`} className="text-small">
                <span className="font-[550]">{t(`deeds.${entry.deed as 'claimed'}`)}</span>
                <span className="text-ink-3">
                  {entry.member && <> · {entry.member.name}</>} · <TimeAgo at={entry.at} />
                </span>
                {entry.why && <span className="block break-words text-ink-2">{entry.why}</span>}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

function Decision({ decision }: { decision: StaffDecision }) {
  const t = useTranslations('safety')
  const [reversing, setReversing] = useState(false)
  const reversible = decision.action !== 'no_action' && decision.reversed_at === null
  return (
    <li className="text-small">
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="font-[550]">{t(`acts.${decision.action}`)}</span>
        {decision.reversed_at && <Badge tone="laurel">{t('reversed')}</Badge>}
        <span className="text-ink-3">
          {t(`reasons.${decision.reason}`)}
          {decision.decided_by && <> · {decision.decided_by.name}</>} · <TimeAgo at={decision.decided_at} />
        </span>
      </p>
      {decision.explanation && <p className="break-words text-ink-2">{decision.explanation}</p>}
      {decision.note && <p className="break-words text-ink-3 italic">{decision.note}</p>}
      {reversible && (
        <Button kind="quiet" size="xs" className="mt-1" onClick={() => setReversing(true)}>
          {t('staff.reverse')}
        </Button>
      )}
      {reversing && <ReverseSheet decisionId={decision.id} onClose={() => setReversing(false)} />}
    </li>
  )
}
