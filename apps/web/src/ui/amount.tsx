import { useLocale, useTranslations } from 'use-intl'
import type { PaymentState } from '../api/types.ts'
import { cx } from './cx.ts'
import { amountParts, spokenAmount } from './money.ts'

type AmountProps = {
  amountMinor: bigint
  currency: string
  /** Pending is light, posted is full ink, failed is struck through. */
  state?: PaymentState
  /** Money in: laurel and a plus. Only once it is posted does it show its colour. */
  incoming?: boolean
  /** Large amounts set symbol and cents light and the units heavy, at one size. */
  emphasis?: boolean
  /** Says "posted", "pending" after the amount. Left out where the row says it already. */
  speakState?: boolean
  className?: string
}

/** One amount of money. Seen as the locale writes it, heard as it would be said. */
export function Amount({
  amountMinor,
  currency,
  state,
  incoming = false,
  emphasis = false,
  speakState = false,
  className,
}: AmountProps) {
  const locale = useLocale()
  const t = useTranslations('common')
  const parts = amountParts(amountMinor, currency, locale, incoming && amountMinor > 0n)
  const spoken = spokenAmount(amountMinor, currency, locale)
  const words = [
    amountMinor < 0n
      ? t('spokenMinus', { amount: spoken })
      : incoming
        ? t('spokenPlus', { amount: spoken })
        : spoken,
    speakState && state ? t(`state.${state}`).toLocaleLowerCase(locale) : null,
  ]
  return (
    <span
      className={cx(
        'whitespace-nowrap font-display num leading-[1.1]',
        weightOf(state, emphasis),
        colourOf(state, incoming),
        className ?? 'text-money-s',
      )}
    >
      <span aria-hidden="true">
        {parts.map((part, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one amount have no other name
            key={at}
            className={emphasis && part.kind !== 'whole' ? 'font-[420] opacity-80' : undefined}
          >
            {part.text}
          </span>
        ))}
      </span>
      <span className="sr-only">{words.filter(Boolean).join(', ')}</span>
    </span>
  )
}

function weightOf(state: PaymentState | undefined, emphasis: boolean): string {
  if (state === 'pending' || state === 'failed') return 'font-[480]'
  return emphasis ? 'font-[640]' : 'font-[640]'
}

function colourOf(state: PaymentState | undefined, incoming: boolean): string {
  if (state === 'pending') return 'text-ink-2'
  if (state === 'failed') return 'text-ink-3 line-through decoration-[1.5px]'
  return incoming ? 'text-laurel' : ''
}
