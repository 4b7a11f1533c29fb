import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { walletCalls } from '../api/calls.ts'
import { newId } from '../api/ids.ts'
import { ApiProblem } from '../api/problem.ts'
import { useGo } from '../app/go.ts'
import { useOffline } from '../app/offline.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { useProblemText } from '../identity/problem-text.ts'
import { StepUpCancelled, withStepUp } from '../identity/step-up.ts'
import { paths } from '../paths.ts'
import { AmountPad, PadFigure } from '../ui/amount-pad.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { amountText, exponentOf, type PadText, padToMinor, toWire } from '../ui/money.ts'
import { Notice } from '../ui/notice.tsx'
import { takePayment, useWallet } from './wallet-queries.ts'

const quickUnits = ['20', '50', '100', '200'] as const

/** Asks the bank for money. Its receipt then shows pending, until the bank has answered. */
export function AddMoneyScreen() {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const go = useGo()
  const offline = useOffline()
  const wallet = useWallet()
  const problemText = useProblemText()
  usePageTitle(t('addTitle'))
  const [padText, setPadText] = useState<PadText>('')
  const currency = wallet.data?.accounts[0]?.currency ?? 'USD'
  const amountMinor = padToMinor(padText, exponentOf(currency))
  // One id for one amount, kept through retries: asking again after a broken connection is the same deposit.
  const attempt = useRef<{ id: string; amount: string } | null>(null)
  const add = useMutation({
    mutationFn: () => {
      const amount = toWire(amountMinor, currency)
      if (attempt.current?.amount !== amount.amount)
        attempt.current = { id: newId('pay'), amount: amount.amount }
      const { id } = attempt.current
      return withStepUp(() => walletCalls.topUp({ id, amount }))
    },
    onSuccess: payment => {
      takePayment(payment)
      go(paths.payment(payment.id), { replace: true })
    },
    onError: error => {
      // A refused id stays refused; a request that got no answer must keep its id.
      if (error instanceof ApiProblem && error.status >= 400 && error.status < 500) attempt.current = null
    },
  })
  const refusal = add.error instanceof StepUpCancelled ? null : add.error
  return (
    <form
      className="mx-auto flex min-h-dvh w-full max-w-[600px] flex-col md:min-h-0 md:flex-1 md:py-4"
      onSubmit={event => {
        event.preventDefault()
        if (amountMinor > 0n && !offline && !add.isPending) add.mutate()
      }}
    >
      <ScreenHeader
        kind="task"
        fallback={paths.wallet}
        title={t('addTitle')}
        end={wallet.data?.sandbox !== false && <SandboxLabel />}
        className="pr-4"
      />
      <p className="mx-auto mt-2 max-w-[400px] px-6 text-center text-pretty text-ink-2 text-small">
        {t('addText')}
      </p>
      <div className="flex flex-1 flex-col items-center justify-center px-4 py-4">
        <PadFigure text={padText} currency={currency} />
        <fieldset aria-label={t('addQuick')} className="mt-6 flex flex-wrap justify-center gap-2">
          {quickUnits.map(units => (
            <button
              key={units}
              type="button"
              aria-pressed={padText === units}
              onClick={() => setPadText(units)}
              className={cx(
                'num tap h-9 rounded-full px-4 text-small font-medium',
                padText === units
                  ? 'bg-ink-fill text-on-ink'
                  : 'bg-surface inset-ring inset-ring-line hover:bg-sunken',
              )}
            >
              {amountText(padToMinor(units, exponentOf(currency)), currency, locale).replace(/[.,]00/, '')}
            </button>
          ))}
        </fieldset>
      </div>
      {refusal && (
        <Notice tone="bad" className="mx-4 mb-3">
          <strong className="font-semibold">{t('failedTopUpTitle')}</strong>{' '}
          {refusal instanceof ApiProblem && refusal.code === 'amount_too_large'
            ? t('refusedAdd.amount_too_large')
            : problemText(refusal)}
        </Notice>
      )}
      {offline && <Notice className="mx-4 mb-3">{t('offlineNote')}</Notice>}
      <AmountPad text={padText} currency={currency} onChange={setPadText} />
      <div className="w-full px-4 pt-3 pb-[max(20px,env(safe-area-inset-bottom))]">
        <Button
          type="submit"
          kind="sun"
          wide
          size="l"
          busy={add.isPending}
          disabled={amountMinor === 0n || offline}
          className="num"
        >
          {amountMinor > 0n
            ? t('addConfirm', { amount: amountText(amountMinor, currency, locale) })
            : t('addConfirmEmpty')}
        </Button>
      </div>
    </form>
  )
}
