import { Landmark, UserRound } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { Payment, PaymentState } from '../api/types.ts'
import { fullTime } from '../i18n/times.ts'
import { Amount } from '../ui/amount.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import { minorOf, moneyText } from '../ui/money.ts'
import { PostingMark } from '../ui/posting-mark.tsx'
import { usePaymentWords } from './payment-words.ts'

/** What happened to the money, in one title and one line. The money comes first. */
export function useReceiptWords() {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const words = usePaymentWords()
  return (payment: Payment): { title: string; text: string } => {
    const name = payment.counterparty_name
    const amount = moneyText(payment.amount, locale)
    const posted = payment.posted_at ? fullTime(new Date(payment.posted_at), locale) : ''
    if (payment.kind === 'top_up') {
      if (payment.state === 'pending')
        return { title: t('addPendingTitle'), text: t('addPendingText', { amount }) }
      if (payment.state === 'failed')
        return {
          title: `${t('failedTopUpTitle')} ${t('nothingTaken')}`,
          text: words.failure(payment) ?? t('failedTopUp'),
        }
      return { title: t('addPostedTitle', { amount }), text: t('addPostedText', { time: posted }) }
    }
    const title = payment.direction === 'out' ? t('receiptSent', { name }) : t('receiptGot', { name })
    if (payment.state === 'pending') return { title: t('receiptSending', { name }), text: t('pendingSend') }
    if (payment.state === 'failed')
      return { title: `${t('notSent')} ${t('failedMoved', { amount })}`, text: words.failure(payment) ?? '' }
    return { title, text: t('addPostedText', { time: posted }) }
  }
}

const washes: Record<PaymentState, string> = {
  pending: 'bg-sunken',
  posted: 'bg-glow',
  failed: 'bg-cinnabar-wash',
}

/** The niche holds who it was; under it the amount, light until it is posted, and its state. */
export function ReceiptHead({ payment }: { payment: Payment }) {
  const words = useReceiptWords()(payment)
  return (
    <div className="flex flex-col items-center px-5 pt-7 pb-6 text-center">
      <span
        className={cx(
          'relative flex h-[96px] w-[88px] items-end justify-center overflow-hidden rounded-niche transition-colors duration-[var(--d-base)]',
          washes[payment.state],
        )}
      >
        <span aria-hidden="true" className="absolute inset-y-0 right-0 w-[30%] bg-shade" />
        <Standing payment={payment} />
      </span>
      <span aria-hidden="true" className="mb-4 h-[5px] w-[124px] bg-ink-2/18" />
      <h2 className={cx('max-w-[360px] text-h3', payment.state === 'failed' && 'text-h2')}>{words.title}</h2>
      <p className="mt-2 mb-3">
        <Amount
          amountMinor={minorOf(payment.amount)}
          currency={payment.amount.currency}
          state={payment.state}
          incoming={payment.direction === 'in'}
          emphasis
          speakState
          className="text-[clamp(2.5rem,13vw,3.5rem)] tracking-[-.014em]"
        />
      </p>
      <p
        className={cx(
          'flex items-center justify-center gap-2 text-left text-small text-pretty',
          payment.state === 'failed' ? 'text-cinnabar' : 'text-ink-2',
        )}
      >
        <PostingMark state={payment.state} />
        <span className="num max-w-[340px]">{words.text}</span>
      </p>
    </div>
  )
}

function Standing({ payment }: { payment: Payment }) {
  if (payment.counterparty) return <Avatar member={payment.counterparty} className="relative mb-3 size-16!" />
  return (
    <Icon
      of={payment.kind === 'top_up' ? Landmark : UserRound}
      size="l"
      className="relative mb-7 scale-125 text-ink-2"
    />
  )
}
