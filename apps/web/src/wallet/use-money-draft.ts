import { useMutation } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '../api/ids.ts'
import type { Payment } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { tellOfPayment } from '../chats/card/tell-of-payment.ts'
import { onSignOut, useMe } from '../identity/session.ts'
import { StepUpCancelled, withStepUp } from '../identity/step-up.ts'
import { paths } from '../paths.ts'
import {
  afterFailure,
  type FailedOutcome,
  keepDraft,
  outcomeOf,
  type TopUpDraft,
  withTerms,
} from './money-draft.ts'
import { takePayment } from './wallet-queries.ts'

const makeId = () => newId('pay')

/** What came of the last try, for the screen to show: the draft as it was asked for, and why it did not happen. */
export type Refusal<Draft> = { error: unknown; draft: Draft; outcome: Exclude<FailedOutcome, 'unknown'> }

type Options<Draft extends TopUpDraft> = {
  kind: 'send' | 'top-up'
  /** A draft that this tab kept, if any. */
  read: (storage: Storage, memberId: string) => Draft | null
  /** A new draft around a new id. */
  start: (id: string) => Draft
  /** Asks the server. The same id goes with every try. */
  ask: (draft: Draft) => Promise<Payment>
}

/**
 * The life of one movement of money in this tab. The id is made with the draft and goes with every try; the draft is
 * kept before the first byte leaves, so that a reload in between finds it again and asks with the same id.
 * A draft belongs to its visit of the page; one whose answer was lost comes back on any visit until it is known.
 */
export function useMoneyDraft<Draft extends TopUpDraft>({ kind, read, start, ask }: Options<Draft>) {
  const me = useMe()
  const go = useGo()
  const visit = useLocation().state.__TSR_key ?? ''
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = read(sessionStorage, me.id)
    return kept && (kept.asked || kept.visit === visit) ? kept : start(makeId())
  })
  const [refusal, setRefusal] = useState<Refusal<Draft> | null>(null)
  const keep = (next: Draft) => keepDraft(sessionStorage, kind, me.id, { ...next, visit })

  const finish = (payment: Payment) => {
    keepDraft(sessionStorage, kind, me.id, null)
    takePayment(payment)
    if (kind === 'send') tellOfPayment(payment)
    go(paths.payment(payment.id), { replace: true })
  }
  const asking = useMutation({
    mutationFn: (asked: Draft) => {
      setRefusal(null)
      keep({ ...asked, asked: true })
      return withStepUp(() => ask(asked))
    },
    onSuccess: finish,
    onError: (error, asked) => {
      const outcome = outcomeOf(error)
      const next = afterFailure(asked, outcome, makeId)
      setDraft(next)
      keep(next)
      if (outcome !== 'unknown' && !(error instanceof StepUpCancelled))
        setRefusal({ error, draft: asked, outcome })
    },
  })

  return {
    draft,
    refusal,
    isAsking: asking.isPending,
    change: (terms: Parameters<typeof withTerms>[1]) => {
      const next = withTerms(draft, terms)
      setDraft(next)
      keep(next)
    },
    /** Asks for what the member has just confirmed. A second press while one is on its way does nothing. */
    ask: (confirmed: Draft) => {
      if (!asking.isPending) asking.mutate(confirmed)
    },
    dismissRefusal: () => setRefusal(null),
    /** The server was asked about the id and knows the payment. */
    finish,
    /** Starts anew: only for a draft that was never asked for, or that the server does not know. */
    drop: () => {
      const next = start(makeId())
      setDraft(next)
      setRefusal(null)
      keepDraft(sessionStorage, kind, me.id, null)
    },
  }
}

onSignOut(() => {
  for (const key of Object.keys(sessionStorage)) {
    if (/^stoa\.draft\.(send|top-up)\./.test(key)) sessionStorage.removeItem(key)
  }
})
