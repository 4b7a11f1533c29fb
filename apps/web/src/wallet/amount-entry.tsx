import { useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { AmountPad, PadFigure } from '../ui/amount-pad.tsx'
import { cx } from '../ui/cx.ts'
import { useWideScreen } from '../ui/media-query.ts'
import { amountParts, exponentOf, type PadText, padToMinor } from '../ui/money.ts'
import { readAmount } from './amount-text.ts'

type Props = { pad: PadText; currency: string; onChange: (pad: PadText) => void }

/** The big figure: typed into on a wide screen, shown above the pad on a phone. */
export function AmountFigure(props: Props) {
  const wide = useWideScreen()
  return wide ? <AmountInput {...props} /> : <PadFigure text={props.pad} currency={props.currency} />
}

/** The pad, where there is no keyboard to count on. */
export function AmountKeys({ pad, currency, onChange }: Props) {
  const wide = useWideScreen()
  return wide ? null : <AmountPad text={pad} currency={currency} onChange={onChange} />
}

/** What the reader would have typed for this pad text: with the decimal mark of the locale. */
const typedFrom = (pad: PadText, locale: string): string => {
  const mark =
    new Intl.NumberFormat(locale).formatToParts(1.5).find(part => part.type === 'decimal')?.value ?? '.'
  return pad.replace('.', mark)
}

/** One big input. It takes an amount as people write it, and says so at once when it cannot be read. */
function AmountInput({ pad, currency, onChange }: Props) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const id = useId()
  const exponent = exponentOf(currency)
  const [typed, setTyped] = useState(() => typedFrom(pad, locale))
  const answer = readAmount(typed, locale, exponent)
  // The amount may change from outside (a preset, "send all"): then what is typed follows.
  const stands = answer.code === 'read' ? answer.amountMinor : 0n
  const isOther =
    stands !== padToMinor(pad, exponent) && answer.code !== 'unclear' && answer.code !== 'too_many_decimals'
  const shown = isOther ? typedFrom(pad, locale) : typed
  const wrong = !isOther && (answer.code === 'unclear' || answer.code === 'too_many_decimals')
  const parts = amountParts(100n, currency, locale)
  const symbolFirst = parts[0]?.kind === 'symbol'
  const symbol = (
    <span aria-hidden="true" className="font-[420] text-ink-2">
      {parts.find(part => part.kind === 'symbol')?.text}
    </span>
  )
  return (
    <div className="flex flex-col items-center">
      <label htmlFor={id} className="sr-only">
        {t('amountIn', { currency })}
      </label>
      <div
        className={cx(
          'num flex max-w-full cursor-text items-baseline justify-center gap-1 rounded-l px-4 font-display text-[4.75rem] leading-[1.1] tracking-[-.02em] has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-focus',
        )}
      >
        {symbolFirst && symbol}
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: the page asks for this one thing
          autoFocus
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="next"
          placeholder="0"
          value={shown}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={event => {
            setTyped(event.target.value)
            const next = readAmount(event.target.value, locale, exponent)
            onChange(next.code === 'read' ? next.pad : '')
          }}
          className="field-sizing-content min-w-[1.1ch] max-w-full bg-transparent text-center font-[640] outline-none placeholder:text-ink-3"
        />
        {!symbolFirst && symbol}
      </div>
      <p id={`${id}-wrong`} aria-live="polite" className="min-h-5 text-center text-cinnabar text-small">
        {wrong &&
          (answer.code === 'too_many_decimals'
            ? t('amountDecimals', { count: exponent })
            : t('amountUnclear'))}
      </p>
    </div>
  )
}
