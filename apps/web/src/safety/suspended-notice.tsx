import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ApiProblem } from '../api/problem.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { AppealSheet } from './appeal-sheet.tsx'
import { safetyCalls } from './calls.ts'
import { type Reason, reasons } from './codes.ts'

/** What a suspended member is told at the door: why, until when, and how to appeal. */
export function SuspendedNotice({ problem }: { problem: ApiProblem }) {
  const t = useTranslations('safety')
  const locale = useLocale()
  const [appealing, setAppealing] = useState(false)
  const [sent, setSent] = useState(false)
  const { reason, until, decision_id: decisionId, appeal_key: appealKey } = problem.body
  const known = reasons.find((name): name is Reason => name === reason)
  return (
    <Notice tone="bad">
      <p className="font-semibold">{t('suspendedTitle')}</p>
      <p className="mt-1">
        {known && <span className="font-[550]">{t(`reasons.${known}`)}. </span>}
        {problem.detail}
      </p>
      <p className="mt-1">
        {typeof until === 'string'
          ? t('suspendedUntil', {
              date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(until)),
            })
          : t('suspendedForGood')}
      </p>
      {sent ? (
        <p className="mt-2 font-[550]">{t('appealSent')}</p>
      ) : (
        <Button kind="line" size="sm" className="mt-2.5 min-h-11" onClick={() => setAppealing(true)}>
          {t('appeal')}
        </Button>
      )}
      {appealing && (
        <AppealSheet
          send={statement =>
            safetyCalls.appealAtDoor({
              decision_id: String(decisionId),
              appeal_key: String(appealKey),
              statement,
            })
          }
          onClose={() => setAppealing(false)}
          onSent={() => {
            setAppealing(false)
            setSent(true)
          }}
        />
      )}
    </Notice>
  )
}
