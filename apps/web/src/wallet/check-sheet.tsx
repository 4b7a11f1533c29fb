import { useLocale, useTranslations } from 'use-intl'
import type { MemberCard } from '../api/types.ts'
import { Amount } from '../ui/amount.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { Facts } from '../ui/card.tsx'
import { amountText, currencyName } from '../ui/money.ts'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { SlideToPay } from '../ui/slide-to-pay.tsx'

/** Everything about the payment in one place, and then the one act that moves the money. */
export function CheckSheet({
  payee,
  amountMinor,
  currency,
  note,
  availableMinor,
  sandbox,
  busy,
  onPay,
  onClose,
}: {
  payee: MemberCard
  amountMinor: bigint
  currency: string
  note: string
  availableMinor: bigint | null
  sandbox: boolean
  busy: boolean
  onPay: () => void
  onClose: () => void
}) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const amount = amountText(amountMinor, currency, locale)
  const firstName = payee.name.split(' ')[0]!
  return (
    <Sheet
      open
      locked={busy}
      onClose={onClose}
      title={t('checkTitle')}
      lead={<Avatar member={payee} size="lg" />}
      description={
        <>
          {payee.name} · @{payee.handle}
        </>
      }
    >
      <div className="mb-1 flex flex-wrap items-end justify-between gap-2">
        <Amount
          amountMinor={amountMinor}
          currency={currency}
          emphasis
          className="text-[clamp(2.75rem,15vw,3.5rem)] tracking-[-.012em]"
        />
        {sandbox && (
          <span className="pb-1.5">
            <SandboxLabel />
          </span>
        )}
      </div>
      <Facts
        facts={[
          [t('from'), t('balance', { currency: currencyName(currency, locale) })],
          [t('fee'), t('feeMember')],
          [t('arrives'), t('atOnce')],
          note ? [t('note'), note] : null,
          availableMinor !== null
            ? [t('youWillHave'), amountText(availableMinor - amountMinor, currency, locale)]
            : null,
        ]}
      />
      <Notice className="mt-2 mb-4">{t('noRecall', { name: firstName })}</Notice>
      <SlideToPay
        label={t('slide', { amount })}
        busyLabel={t('paying', { amount })}
        busy={busy}
        onPay={onPay}
      />
    </Sheet>
  )
}
