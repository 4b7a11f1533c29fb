import { useLocale, useTranslations } from 'use-intl'
import type { MemberCard, WalletAccount } from '../api/types.ts'
import { Amount } from '../ui/amount.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { Facts } from '../ui/card.tsx'
import { amountText, currencyName, exponentOf, minorOf, padToMinor } from '../ui/money.ts'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { SlideToPay } from '../ui/slide-to-pay.tsx'
import type { SendDraft } from './money-draft.ts'

type Props = {
  open: boolean
  draft: SendDraft
  to: MemberCard
  account: WalletAccount | null
  busy: boolean
  onPay: () => void
  onClose: () => void
}

/** The last look: everything that will happen, and the one act that makes it happen. */
export function SendCheck({ open, draft, to, account, busy, onPay, onClose }: Props) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const amountMinor = padToMinor(draft.amount, exponentOf(draft.currency))
  const amount = amountText(amountMinor, draft.currency, locale)
  const note = draft.note.trim()
  return (
    <Sheet
      open={open}
      onClose={onClose}
      locked={busy}
      lead={<Avatar member={to} size="lg" />}
      title={t('checkTitle')}
      description={`${to.name} · @${to.handle}`}
    >
      <div className="mb-1.5 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <Amount
          amountMinor={amountMinor}
          currency={draft.currency}
          emphasis
          className="text-[clamp(2.25rem,11vw,3.25rem)] tracking-[-.012em]"
        />
        <span className="mb-2">
          <SandboxLabel />
        </span>
      </div>
      <Facts
        facts={[
          [t('from'), t('balance', { currency: currencyName(draft.currency, locale) })],
          [t('fee'), t('feeMember')],
          [t('arrives'), t('atOnce')],
          note
            ? [
                t('note'),
                <span key="note" className="[overflow-wrap:anywhere]">
                  {note}
                </span>,
              ]
            : null,
          account
            ? [t('youWillHave'), amountText(minorOf(account.available) - amountMinor, draft.currency, locale)]
            : null,
        ]}
      />
      <Notice className="mt-2 mb-5">{t('noRecall', { name: to.name.split(' ')[0] ?? to.name })}</Notice>
      <SlideToPay
        label={t('slide', { amount })}
        busyLabel={t('paying', { amount })}
        busy={busy}
        onPay={onPay}
      />
    </Sheet>
  )
}
