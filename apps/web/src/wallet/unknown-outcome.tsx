import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { walletCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { MemberCard, Payment } from '../api/types.ts'
import { Button } from '../ui/button.tsx'
import { Card, Facts } from '../ui/card.tsx'
import { amountText, exponentOf, padToMinor } from '../ui/money.ts'
import { StateMark } from '../ui/money-state.tsx'
import { sandboxBankName } from './bank.ts'
import type { TopUpDraft } from './money-draft.ts'

const lookEveryMs = 4000
/** A request that was lost on the way could still arrive for a moment; only then may the server's "no" be believed. */
const settledMs = 12_000

type Props = {
  kind: 'send' | 'top-up'
  draft: TopUpDraft
  to: MemberCard | null
  onAsk: () => void
  onFound: (payment: Payment) => void
  onDrop: () => void
}

/**
 * The answer was lost. The server is asked by the payment's id whether it knows it; asking to pay again carries the
 * same id, so it cannot pay twice.
 */
export function UnknownOutcome({ kind, draft, to, onAsk, onFound, onDrop }: Props) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    heading.current?.focus()
    const timer = setTimeout(() => setSettled(true), settledMs)
    return () => clearTimeout(timer)
  }, [])
  const look = useQuery({
    queryKey: [...keys.payment(draft.id), 'outcome'],
    queryFn: async (): Promise<Payment | null> => {
      try {
        return await walletCalls.payment(draft.id)
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 404) return null
        throw error
      }
    },
    retry: false,
    gcTime: 0,
    staleTime: 0,
    refetchInterval: lookEveryMs,
  })
  const found = look.data
  const latest = useRef(onFound)
  latest.current = onFound
  useEffect(() => {
    if (found) latest.current(found)
  }, [found])
  const isUnseen = settled && found === null && !look.isError
  const amount = amountText(padToMinor(draft.amount, exponentOf(draft.currency)), draft.currency, locale)
  return (
    <div className="flex flex-1 flex-col px-5 pt-8 md:mx-auto md:w-full md:max-w-[560px]">
      <span className="flex items-center gap-2 text-ink-2 text-small">
        <span className="scale-150 px-1">
          <StateMark state="pending" />
        </span>
        {isUnseen ? t('unknownUnseenMark') : t('unknownChecking')}
      </span>
      <h2 ref={heading} tabIndex={-1} className="mt-3 text-h1 outline-none">
        {isUnseen ? t('unknownUnseenTitle') : t('unknownTitle')}
      </h2>
      <p aria-live="polite" className="mt-2.5 text-body text-ink-2">
        {isUnseen ? t('unknownUnseenText', { amount }) : t('unknownText', { amount })}
      </p>
      <Card className="mt-5 px-4 py-1">
        <Facts
          facts={[
            kind === 'send'
              ? [t('receiptTo'), to ? `${to.name} · @${to.handle}` : '']
              : [t('receiptFrom'), sandboxBankName],
            [t('amount'), amount],
            [
              t('receiptId'),
              <span key="id" className="break-all font-normal text-caption text-ink-2">
                {draft.id}
              </span>,
            ],
          ]}
        />
      </Card>
      <span className="min-h-6 flex-1 md:flex-none" />
      <div className="flex flex-col gap-2.5 pb-[max(24px,env(safe-area-inset-bottom))]">
        <Button kind="sun" wide onClick={onAsk}>
          {isUnseen ? t('unknownSendNow', { amount }) : t('unknownCheck')}
        </Button>
        {isUnseen && (
          <Button kind="quiet" wide onClick={onDrop}>
            {t('unknownDrop')}
          </Button>
        )}
      </div>
    </div>
  )
}
