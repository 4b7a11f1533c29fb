import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { memberCalls, walletCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { itemsOf, keys } from '../api/query-client.ts'
import type { Payment } from '../api/types.ts'
import { useGo } from '../app/go.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useMe } from '../identity/session.ts'
import { paths } from '../paths.ts'
import { exponentOf, padToMinor, toWire } from '../ui/money.ts'
import { Notice } from '../ui/notice.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { recentPeople } from './group-payments.ts'
import { readSendDraft, type SendDraft } from './money-draft.ts'
import { PersonPicker } from './person-picker.tsx'
import { SandboxMark } from './sandbox-mark.tsx'
import { SendAmount } from './send-amount.tsx'
import { SendCheck } from './send-check.tsx'
import { SendRefused } from './send-refused.tsx'
import { UnknownOutcome } from './unknown-outcome.tsx'
import { useMoneyDraft } from './use-money-draft.ts'
import { usePayments, useWallet } from './wallet-queries.ts'

const start = (id: string): SendDraft => ({
  id,
  asked: false,
  amount: '',
  currency: 'USD',
  to: null,
  note: '',
})

const ask = (draft: SendDraft): Promise<Payment> => {
  const note = draft.note.trim()
  return walletCalls.pay({
    id: draft.id,
    to_handle: draft.to?.handle ?? '',
    amount: toWire(padToMinor(draft.amount, exponentOf(draft.currency)), draft.currency),
    ...(note && { note }),
  })
}

/** To whom, how much, a last look, and then one act that moves the money once. */
export function SendScreen() {
  const t = useTranslations('wallet')
  const me = useMe()
  const wallet = useWallet()
  const search: { to?: string } = useSearch({ strict: false })
  const money = useMoneyDraft({ kind: 'send', read: readSendDraft, start, ask })
  const { draft, refusal } = money
  const [checking, setChecking] = useState(false)
  const [picking, setPicking] = useState(false)
  // The address may name the person; whoever was picked since stands above it.
  const wanted = !draft.to && !picking && !draft.asked ? (search.to ?? null) : null
  const named = useQuery({
    queryKey: keys.profile(wanted ?? ''),
    queryFn: () => memberCalls.profile(wanted ?? ''),
    enabled: wanted !== null,
  })
  const nobody = wanted !== null && named.error instanceof ApiProblem && named.error.status === 404
  const self = wanted !== null && named.data?.id === me.id
  const to = draft.to ?? (wanted !== null && named.data && !self ? named.data : null)
  const account =
    wallet.data?.accounts.find(each => each.currency === draft.currency) ?? wallet.data?.accounts[0]
  // What the member sees and confirms is what is asked for, down to the currency of the wallet.
  const whole = draft.asked ? draft : { ...draft, to, currency: account?.currency ?? draft.currency }
  usePageTitle(t('chooseTitle'))

  const go = useGo()
  const leave = () => {
    money.drop()
    go(paths.wallet, { replace: true })
  }
  return (
    <div className="mx-auto flex w-full max-w-[600px] flex-1 flex-col md:max-w-[680px]">
      <ScreenHeader
        kind="task"
        title={t('send')}
        fallback={paths.wallet}
        end={<SandboxMark shown={wallet.data?.sandbox !== false} />}
        className="pr-4"
      />
      {draft.asked && !money.isAsking ? (
        <UnknownOutcome
          kind="send"
          draft={draft}
          to={draft.to}
          onAsk={() => money.ask(draft)}
          onFound={money.finish}
          onDrop={leave}
        />
      ) : refusal ? (
        <SendRefused
          refusal={refusal}
          onAmount={amount => {
            setChecking(false)
            money.dismissRefusal()
            if (amount !== undefined) money.change({ amount })
          }}
          onPerson={() => {
            setChecking(false)
            setPicking(true)
            money.dismissRefusal()
            money.change({ to: null })
          }}
        />
      ) : to ? (
        <>
          <SendAmount
            draft={whole}
            to={to}
            account={account ?? null}
            onChange={terms => money.change({ to, currency: whole.currency, ...terms })}
            onPerson={() => {
              setPicking(true)
              money.change({ to: null })
            }}
            onCheck={() => setChecking(true)}
          />
          <SendCheck
            open={checking || money.isAsking}
            draft={whole}
            to={to}
            account={account ?? null}
            busy={money.isAsking}
            onPay={() => money.ask(whole)}
            onClose={() => setChecking(false)}
          />
        </>
      ) : wanted !== null && named.isPending ? (
        <AmountBones />
      ) : (
        <ChoosePerson
          problem={
            self
              ? t('refused.payee_is_self')
              : nobody
                ? t('refused.payee_not_found', { handle: wanted ?? '' })
                : null
          }
          onPick={person => {
            setPicking(false)
            money.change({ to: person })
          }}
        />
      )}
    </div>
  )
}

function ChoosePerson({
  problem,
  onPick,
}: {
  problem: string | null
  onPick: React.ComponentProps<typeof PersonPicker>['onPick']
}) {
  const t = useTranslations('wallet')
  const payments = usePayments()
  return (
    <div className="px-4 pt-1 pb-10">
      <PersonPicker
        recent={recentPeople(itemsOf<Payment>(payments.data), 6)}
        recentTitle={t('recent')}
        onPick={onPick}
        top={problem && <Notice tone="bad">{problem}</Notice>}
      />
    </div>
  )
}

const AmountBones = () => (
  <Skeleton className="flex flex-1 flex-col">
    <div className="flex flex-col items-center gap-24 pt-4">
      <Bone round className="h-12 w-48" />
      <Bone className="h-20 w-56 rounded-[14px]!" />
    </div>
  </Skeleton>
)
