import { History, Landmark } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { walletCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { useGo } from '../app/go.ts'
import { useOffline } from '../app/offline.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useProblemText } from '../identity/problem-text.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Glyph } from '../ui/card.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { amountText, decimalText, exponentOf, minorOf, moneyText, padToMinor, toWire } from '../ui/money.ts'
import { AmountFigure, AmountKeys } from './amount-entry.tsx'
import { sandboxBankName } from './bank.ts'
import { readTopUpDraft, type TopUpDraft } from './money-draft.ts'
import { Refused } from './refused.tsx'
import { SandboxMark } from './sandbox-mark.tsx'
import { moneyFact } from './send-refused.tsx'
import { UnknownOutcome } from './unknown-outcome.tsx'
import { type Refusal, useMoneyDraft } from './use-money-draft.ts'
import { useWallet } from './wallet-queries.ts'

const start = (id: string): TopUpDraft => ({ id, asked: false, amount: '', currency: 'USD' })
const ask = (draft: TopUpDraft) =>
  walletCalls.topUp({
    id: draft.id,
    amount: toWire(padToMinor(draft.amount, exponentOf(draft.currency)), draft.currency),
  })

/** Money from the bank into the wallet. It is pending from the first answer until the bank's own. */
export function AddMoneyScreen() {
  const t = useTranslations('wallet')
  const money = useMoneyDraft({ kind: 'top-up', read: readTopUpDraft, start, ask })
  const wallet = useWallet()
  const { draft, refusal } = money
  const whole = draft.asked
    ? draft
    : { ...draft, currency: wallet.data?.accounts[0]?.currency ?? draft.currency }
  const go = useGo()
  const leave = () => {
    money.drop()
    go(paths.wallet, { replace: true })
  }
  usePageTitle(t('addTitle'))
  return (
    <div className="mx-auto flex w-full max-w-[600px] flex-1 flex-col md:max-w-[680px]">
      <ScreenHeader
        kind="task"
        title={t('addTitle')}
        fallback={paths.wallet}
        end={<SandboxMark shown={wallet.data?.sandbox !== false} />}
        className="pr-4"
      />
      {draft.asked && !money.isAsking ? (
        <UnknownOutcome
          kind="top-up"
          draft={draft}
          to={null}
          onAsk={() => money.ask(draft)}
          onFound={money.finish}
          onDrop={leave}
        />
      ) : refusal ? (
        <AddRefused refusal={refusal} onAmount={money.dismissRefusal} />
      ) : (
        <AddAmount
          draft={whole}
          busy={money.isAsking}
          onChange={amount => money.change({ amount, currency: whole.currency })}
          onAdd={() => money.ask(whole)}
        />
      )}
    </div>
  )
}

const presetsMinor = [2000n, 5000n, 10_000n, 20_000n]

function AddAmount({
  draft,
  busy,
  onChange,
  onAdd,
}: {
  draft: TopUpDraft
  busy: boolean
  onChange: (amount: string) => void
  onAdd: () => void
}) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const offline = useOffline()
  const amountMinor = padToMinor(draft.amount, exponentOf(draft.currency))
  const text = (minor: bigint) => amountText(minor, draft.currency, locale)
  return (
    <form
      className="flex flex-1 flex-col items-center md:mx-auto md:mt-6 md:w-full md:max-w-[560px] md:flex-none md:rounded-xl md:bg-surface md:px-8 md:pt-7 md:pb-8 md:shadow-e1"
      onSubmit={event => {
        event.preventDefault()
        if (amountMinor > 0n && !offline) onAdd()
      }}
    >
      <div className="mt-3 flex max-w-[calc(100%-32px)] items-center gap-2.5 rounded-full bg-surface py-1.5 pr-5 pl-1.5 shadow-e1 md:mt-0 md:bg-canvas md:shadow-none">
        <Glyph small>
          <Icon of={Landmark} size="s" />
        </Glyph>
        <span className="min-w-0">
          <span className="block text-caption text-ink-3">{t('from')}</span>
          <span className="block truncate font-semibold text-small leading-[18px]">{sandboxBankName}</span>
        </span>
      </div>
      <span className="min-h-4 flex-1 md:min-h-8" />
      <AmountFigure pad={draft.amount} currency={draft.currency} onChange={onChange} />
      <p className="mt-2 max-w-[340px] px-4 text-center text-ink-2 text-small text-balance md:mt-1">
        {t('addText')}
      </p>
      <ul aria-label={t('addQuick')} className="mt-4 flex flex-wrap justify-center gap-2 px-4">
        {presetsMinor.map(minor => (
          <li key={String(minor)}>
            <button
              type="button"
              aria-pressed={minor === amountMinor}
              onClick={() => onChange(shortDecimal(minor, draft.currency))}
              className={cx(
                'num tap inline-flex h-[34px] items-center rounded-full px-3.5 text-small font-medium transition-colors duration-[var(--d-quick)]',
                minor === amountMinor
                  ? 'bg-ink-fill text-on-ink'
                  : 'bg-surface text-ink inset-ring inset-ring-line hover:bg-sunken',
              )}
            >
              {shortText(minor, draft.currency, locale)}
            </button>
          </li>
        ))}
      </ul>
      <span className="min-h-4 flex-1 md:min-h-7" />
      <div className="w-full px-5 md:px-0">
        <AmountKeys pad={draft.amount} currency={draft.currency} onChange={onChange} />
      </div>
      <div className="w-full px-4 pt-3 pb-[max(16px,env(safe-area-inset-bottom))] md:px-0 md:pb-0">
        {offline && <p className="mb-2.5 text-center text-ink-2 text-small">{t('addOffline')}</p>}
        <Button type="submit" kind="sun" wide busy={busy} disabled={amountMinor === 0n || offline}>
          {busy
            ? t('adding')
            : amountMinor > 0n
              ? t('addConfirm', { amount: text(amountMinor) })
              : t('addConfirmEmpty')}
        </Button>
      </div>
    </form>
  )
}

const shortDecimal = (minor: bigint, currency: string) => decimalText(minor, currency).replace(/\.0+$/, '')
const shortText = (minor: bigint, currency: string, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(decimalText(minor, currency) as Intl.StringNumericLiteral)

function AddRefused({ refusal, onAmount }: { refusal: Refusal<TopUpDraft>; onAmount: () => void }) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const problemText = useProblemText()
  const problem = refusal.error instanceof ApiProblem ? refusal.error : null
  const max = moneyFact(problem, 'max')
  const rule =
    problem?.code === 'amount_too_large'
      ? max && minorOf(max) > 0n
        ? t('refusedAdd.amount_too_large_max', { max: moneyText(max, locale) })
        : t('refusedAdd.amount_too_large')
      : problem?.code === 'bank_not_connected'
        ? t('refusedAdd.bank_not_connected')
        : problem?.code === 'payment_id_reused'
          ? t('refused.payment_id_reused')
          : problem?.status === 429
            ? problemText(problem)
            : t('refusedAdd.other')
  return (
    <Refused
      title={t('failedTopUpTitle')}
      moved={problem?.code === 'payment_id_reused' ? null : t('nothingTaken')}
      rule={rule}
      ways={[{ icon: History, title: t('seeActivity'), to: paths.wallet }]}
      error={refusal.error}
    >
      <Button kind="quiet" wide onClick={onAmount}>
        {t('changeAmount')}
      </Button>
    </Refused>
  )
}
