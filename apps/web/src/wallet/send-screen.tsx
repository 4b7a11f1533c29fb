import { useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { useBack } from '../app/back.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { SandboxLabel } from '../ui/badge.tsx'
import { exponentOf, type PadText, padToMinor } from '../ui/money.ts'
import { AmountStep } from './amount-step.tsx'
import { CheckSheet } from './check-sheet.tsx'
import { PayeeStep } from './payee-step.tsx'
import { draftFor, type PaymentDraft, readSending } from './payment-draft.ts'
import { RefusedStep } from './refused-step.tsx'
import { type SendOutcome, sendPayment } from './send-payment.ts'
import { UnknownStep } from './unknown-step.tsx'
import { usePayee } from './use-payee.ts'
import { takePayment, useWallet } from './wallet-queries.ts'

/**
 * Sends money: who, how much and what for, one check, one slide. Every try of one payment carries the same id; a
 * payment whose outcome is not known stands in the way of the next one until the server has said.
 */
export function SendScreen() {
  const t = useTranslations('wallet')
  const me = useMe()
  const go = useGo()
  const close = useBack(paths.wallet)
  const wallet = useWallet()
  const search: { to?: string } = useSearch({ strict: false })
  usePageTitle(t('chooseTitle'))

  const [picked, setPicked] = useState<MemberCard | null>(null)
  const [changing, setChanging] = useState(false)
  const linked = usePayee(search.to)
  const payee = changing ? null : (picked ?? linked.member)
  const [padText, setPadText] = useState<PadText>('')
  const [note, setNote] = useState('')
  const [checking, setChecking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<SendOutcome | null>(null)
  const draft = useRef<PaymentDraft | null>(readSending(me.id))
  const [unfinished, setUnfinished] = useState(draft.current !== null)

  const account = wallet.data?.accounts[0]
  const currency = account?.currency ?? 'USD'
  const amountMinor = padToMinor(padText, exponentOf(currency))

  const run = useCallback(
    async (payment: PaymentDraft) => {
      setBusy(true)
      draft.current = payment
      const result = await sendPayment(me.id, payment)
      setBusy(false)
      setOutcome(result)
      if (result.code === 'sent') {
        takePayment(result.payment)
        go(paths.payment(result.payment.id), { replace: true })
      } else if (result.code === 'unknown') {
        setUnfinished(true)
        setChecking(false)
      } else {
        draft.current = null
        setUnfinished(false)
        setChecking(false)
      }
    },
    [me.id, go],
  )
  // A payment that was under way when the page was left: ask what became of it before anything else.
  const resumed = useRef(false)
  useEffect(() => {
    if (resumed.current || !draft.current) return
    resumed.current = true
    void run(draft.current)
  }, [run])

  const pay = () => {
    if (!payee || busy) return
    void run(
      draftFor(draft.current, {
        handle: payee.handle,
        amount: String(amountMinor),
        currency,
        note: note.trim(),
      }),
    )
  }
  const startOver = () => setOutcome(null)

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[600px] flex-col md:min-h-0 md:flex-1 md:py-4">
      <ScreenHeader
        kind="task"
        onBack={close}
        title={unfinished && !outcome ? t('resumeTitle') : t('chooseTitle')}
        end={wallet.data?.sandbox !== false && <SandboxLabel />}
        className="pr-4"
      />
      {unfinished && draft.current ? (
        <UnknownStep
          draft={draft.current}
          busy={busy}
          onAsk={() => draft.current && void run(draft.current)}
        />
      ) : outcome?.code === 'refused' ? (
        <RefusedStep
          problem={outcome.problem}
          amountMinor={amountMinor}
          currency={currency}
          handle={payee?.handle ?? ''}
          available={account?.available ?? null}
          onAmount={startOver}
          onPerson={() => {
            startOver()
            setChanging(true)
          }}
          onSendAvailable={text => {
            setPadText(text)
            startOver()
          }}
        />
      ) : payee ? (
        <AmountStep
          payee={payee}
          account={account ?? null}
          padText={padText}
          onPad={setPadText}
          note={note}
          onNote={setNote}
          onChangePayee={() => setChanging(true)}
          onReview={() => setChecking(true)}
        />
      ) : (
        <PayeeStep
          loading={Boolean(search.to) && linked.loading && !changing}
          missing={linked.missing ? (search.to ?? null) : null}
          onPick={member => {
            setPicked(member)
            setChanging(false)
          }}
        />
      )}
      {payee && checking && !unfinished && (
        <CheckSheet
          payee={payee}
          amountMinor={amountMinor}
          currency={currency}
          note={note.trim()}
          availableMinor={account ? BigInt(account.available.amount) : null}
          sandbox={wallet.data?.sandbox ?? true}
          busy={busy}
          onPay={pay}
          onClose={() => setChecking(false)}
        />
      )}
    </div>
  )
}
