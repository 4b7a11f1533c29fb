import { useParams } from '@tanstack/react-router'
import { Copy, Flag, MessageCircle } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import type { Payment } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { openReport } from '../safety/safety-dialogs.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Facts } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { moneyText } from '../ui/money.ts'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toast.tsx'
import { usePaymentWords } from './payment-words.ts'
import { ProveRow } from './prove-row.tsx'
import { ReceiptHead, useReceiptWords } from './receipt-head.tsx'
import { SandboxMark } from './sandbox-mark.tsx'
import { usePayment } from './wallet-queries.ts'

/** The receipt of one payment: what became of the money, and everything about it that can be shown. */
export function PaymentScreen() {
  const t = useTranslations('wallet')
  const params: { paymentId?: string } = useParams({ strict: false })
  const payment = usePayment(params.paymentId ?? '')
  const gone =
    payment.error instanceof ApiProblem && (payment.error.status === 404 || payment.error.status === 400)
  usePageTitle(t('receipt'))
  return (
    <div className="mx-auto flex w-full max-w-[600px] flex-1 flex-col">
      <ScreenHeader
        kind="depth"
        title={t('receipt')}
        fallback={paths.wallet}
        end={<SandboxMark shown={payment.data?.sandbox === true} />}
        className="pr-4"
      />
      {payment.data ? (
        <Receipt payment={payment.data} />
      ) : gone ? (
        <EmptyState
          scene="coins"
          title={t('paymentGone')}
          action={<ButtonLink to={paths.wallet}>{t('toWallet')}</ButtonLink>}
        >
          {t('paymentGoneText')}
        </EmptyState>
      ) : payment.isError ? (
        <ErrorState error={payment.error} title={t('paymentError')} onRetry={() => void payment.refetch()} />
      ) : (
        <ReceiptBones />
      )}
    </div>
  )
}

function Receipt({ payment }: { payment: Payment }) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const words = usePaymentWords()
  const receipt = useReceiptWords()(payment)
  const person = payment.counterparty
  const firstName = payment.counterparty_name.split(' ')[0] ?? payment.counterparty_name
  return (
    <div className="px-4 pb-10">
      <LiveRegion>{`${receipt.title}. ${receipt.text}`}</LiveRegion>
      <article className="overflow-hidden rounded-xl bg-surface shadow-e1">
        <ReceiptHead payment={payment} />
        <div className="border-line border-t border-dashed px-5 py-2">
          <Facts
            facts={[
              [
                payment.direction === 'out' ? t('receiptTo') : t('receiptFrom'),
                <Counterparty key="who" payment={payment} />,
              ],
              payment.note
                ? [
                    t('receiptNote'),
                    <span key="note" className="[overflow-wrap:anywhere]">
                      {payment.note}
                    </span>,
                  ]
                : null,
              [t('receiptMade'), words.made(payment)],
              words.posted(payment) ? [t('receiptPosted'), words.posted(payment)] : null,
              payment.state === 'failed' && words.failure(payment)
                ? [t('receiptRule'), words.failure(payment)]
                : null,
              payment.direction === 'out' ? [t('receiptFee'), t('feeNone')] : null,
              [
                t('receiptAfter'),
                payment.balance_after
                  ? moneyText(payment.balance_after, locale)
                  : payment.state === 'pending'
                    ? t('notYet')
                    : t('unchanged'),
              ],
              [t('receiptId'), <Reference key="id" id={payment.id} />],
            ]}
          />
        </div>
      </article>
      <ProveRow payment={payment} />
      <div className="mt-4 flex flex-wrap gap-2.5">
        {person && (
          <ButtonLink
            to={paths.chatWith(person.handle)}
            className="grow"
            icon={<Icon of={MessageCircle} size="s" />}
          >
            {t('message', { name: firstName })}
          </ButtonLink>
        )}
        {person && payment.direction === 'out' && (
          <ButtonLink to={paths.sendTo(person.handle)} kind="quiet" className="grow">
            {t('sendAgain')}
          </ButtonLink>
        )}
        {person && (
          <Button
            kind="text"
            className="w-full"
            icon={<Icon of={Flag} size="s" />}
            onClick={() => openReport({ kind: 'payment', id: payment.id, name: person.name })}
          >
            {t('report')}
          </Button>
        )}
        {!person && (
          <ButtonLink
            to={payment.state === 'failed' ? paths.addMoney : paths.wallet}
            kind="quiet"
            className="grow"
          >
            {payment.state === 'failed' ? t('addAgain') : t('toWallet')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

function Counterparty({ payment }: { payment: Payment }) {
  return (
    <>
      {payment.counterparty_name}
      {payment.counterparty && (
        <span className="block text-label font-normal text-ink-3">@{payment.counterparty.handle}</span>
      )}
    </>
  )
}

function Reference({ id }: { id: string }) {
  const t = useTranslations('common')
  const copy = () =>
    navigator.clipboard
      .writeText(id)
      .then(() => showToast({ text: t('copied') }))
      .catch(() => undefined)
  return (
    <span className="flex items-center justify-end gap-1">
      <span className="min-w-0 break-all text-balance text-caption font-normal text-ink-2">{id}</span>
      <IconButton label={t('copy')} onClick={() => void copy()} className="-my-2.5 -mr-3">
        <Icon of={Copy} size="s" />
      </IconButton>
    </span>
  )
}

const ReceiptBones = () => (
  <Skeleton className="px-4">
    <div className="overflow-hidden rounded-xl bg-surface shadow-e1">
      <div className="flex flex-col items-center gap-4 px-5 pt-7 pb-7">
        <Bone className="h-[92px] w-[84px] rounded-niche!" />
        <Bone className="h-5 w-40" />
        <Bone className="h-12 w-48 rounded-[12px]!" />
        <Bone className="h-3.5 w-28" />
      </div>
      <div className="space-y-6 border-line border-t border-dashed px-5 py-6">
        {[0, 1, 2, 3, 4].map(at => (
          <div key={at} className="flex justify-between">
            <Bone className="h-3.5 w-20" />
            <Bone className="h-3.5 w-32" />
          </div>
        ))}
      </div>
    </div>
  </Skeleton>
)
