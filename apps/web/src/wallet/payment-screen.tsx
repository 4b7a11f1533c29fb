import { useParams } from '@tanstack/react-router'
import { Landmark, MessageCircle } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { ApiProblem } from '../api/problem.ts'
import type { Payment } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { clockTime, fullTime } from '../i18n/times.ts'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { AppLink } from '../ui/app-link.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Card, Facts } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { minorOf, moneyText } from '../ui/money.ts'
import { PostingMark } from '../ui/posting-mark.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { signedMinor } from './payment-words.ts'
import { usePayment } from './wallet-queries.ts'

/** The receipt of one payment. It changes by itself while the money is on its way. */
export function PaymentScreen() {
  const t = useTranslations('wallet')
  const { paymentId } = useParams({ strict: false }) as { paymentId: string }
  const payment = usePayment(paymentId)
  usePageTitle(t('receipt'))
  const gone = payment.error instanceof ApiProblem && [400, 404].includes(payment.error.status)
  return (
    <div className="mx-auto flex w-full max-w-[560px] flex-1 flex-col">
      <ScreenHeader
        kind="depth"
        fallback={paths.wallet}
        title={t('receipt')}
        end={payment.data?.sandbox && <SandboxLabel />}
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
        <Skeleton className="px-4 pt-6">
          <div className="flex flex-col items-center gap-4">
            <Bone round className="size-[88px]" />
            <Bone className="h-4 w-36" />
            <Bone className="h-14 w-52 rounded-sm" />
            <Bone className="h-56 w-full rounded-lg" />
          </div>
        </Skeleton>
      )}
    </div>
  )
}

function Receipt({ payment }: { payment: Payment }) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const other = payment.counterparty
  const name = other?.name ?? (payment.counterparty_name || t('bank'))
  const firstName = other ? name.split(' ')[0]! : name
  const topUp = payment.kind === 'top_up'
  const out = payment.direction === 'out'
  const amount = moneyText(payment.amount, locale)
  const outcome =
    payment.state === 'failed'
      ? topUp
        ? t('failedTopUp')
        : t('failedMoved', { amount })
      : payment.state === 'pending'
        ? topUp
          ? t('pendingTopUp')
          : t('pendingSend')
        : topUp || !out
          ? t('postedGot')
          : t('postedSend', { name: firstName })
  return (
    <div className="flex flex-1 flex-col px-4 pb-8">
      <div className="flex flex-col items-center pt-4 text-center">
        {other ? (
          <AppLink to={paths.profile(other.handle)} aria-label={name}>
            <Avatar member={other} size="xl" />
          </AppLink>
        ) : (
          <span className="grid size-[88px] place-items-center rounded-full bg-quiet text-ink-2">
            <Icon of={Landmark} size="l" />
          </span>
        )}
        <p className="mt-3 text-body text-ink-2">
          {topUp ? t('receiptTopUp') : out ? t('receiptSent', { name }) : t('receiptGot', { name })}
        </p>
        <p className="mt-1">
          <Amount
            amountMinor={minorOf(payment.amount)}
            currency={payment.amount.currency}
            state={payment.state}
            incoming={payment.state === 'posted' && !out}
            emphasis
            speakState
            className="text-[clamp(2.75rem,16vw,4.25rem)] tracking-[-.015em]"
          />
        </p>
        {payment.note && <p className="mt-1 max-w-[420px] text-pretty text-body">{payment.note}</p>}
        <p role="status" className="mt-4 flex items-center gap-2 text-ink-2 text-ui">
          <PostingMark state={payment.state} />
          {outcome}
        </p>
      </div>
      <Card className="mt-6 px-4 py-1.5">
        <Facts
          facts={[
            [
              out ? t('receiptTo') : t('receiptFrom'),
              other ? (
                <span key="who">
                  {name} <span className="font-normal text-ink-3">@{other.handle}</span>
                </span>
              ) : (
                name
              ),
            ],
            [
              t('receiptState'),
              payment.state === 'posted'
                ? t('postedAt', {
                    time: clockTime(new Date(payment.posted_at ?? payment.created_at), locale),
                  })
                : payment.state === 'pending'
                  ? t('statePending')
                  : (payment.failure?.message ?? t('stateFailed')),
            ],
            [t('receiptMade'), fullTime(new Date(payment.created_at), locale)],
            out ? [t('receiptFee'), t('feeNone')] : null,
            payment.balance_after
              ? [t('receiptAfter'), moneyText(payment.balance_after, locale)]
              : [t('receiptAfter'), payment.state === 'pending' ? t('notYet') : t('unchanged')],
            [
              t('receiptId'),
              <span key="id" className="font-normal text-caption text-ink-2 [overflow-wrap:anywhere]">
                {payment.id}
              </span>,
            ],
          ]}
        />
      </Card>
      <span className="flex-1" />
      {other && (
        <div className="mt-6 flex flex-wrap gap-2.5">
          <ButtonLink
            to={paths.chatWith(other.handle)}
            kind="quiet"
            className="flex-1"
            icon={<Icon of={MessageCircle} size="s" />}
          >
            {t('message', { name: firstName })}
          </ButtonLink>
          <ButtonLink to={paths.wallet} kind="ink" className="flex-1">
            {t('toWallet')}
          </ButtonLink>
        </div>
      )}
      <span className="sr-only">{signedMinor(payment) < 0n ? t('moneyOut') : t('moneyIn')}</span>
    </div>
  )
}
