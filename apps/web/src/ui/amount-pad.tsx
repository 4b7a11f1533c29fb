import { Delete } from 'lucide-react'
import { useEffect } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { amountParts, exponentOf, type PadText, padToMinor, pressPad } from './money.ts'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', 'delete'] as const

const inTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The big figure that is being typed. Cents that are not typed yet stand faint, so the figure never jumps. */
export function PadFigure({
  text,
  currency,
  className,
}: {
  text: PadText
  currency: string
  className?: string
}) {
  const locale = useLocale()
  const exponent = exponentOf(currency)
  const parts = amountParts(padToMinor(text, exponent), currency, locale)
  const typedCents = text.includes('.') ? (text.split('.')[1]?.length ?? 0) : -1
  const long = text.replace('.', '').length > 6
  return (
    <output
      aria-live="polite"
      className={cx(
        'num block whitespace-nowrap text-center font-display leading-none tracking-[-.02em] transition-[font-size]',
        long ? 'text-[clamp(2.5rem,13vw,4.25rem)]' : 'text-[clamp(3.25rem,20vw,5.75rem)]',
        className,
      )}
    >
      {parts.map((part, at) => {
        const cents = part.kind === 'cents'
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one amount have no other name
            key={at}
            className={
              part.kind === 'whole' ? cx('font-[640]', !text && 'text-ink-3') : 'font-[420] text-ink-2'
            }
          >
            {cents ? (
              <>
                <span className={typedCents >= 0 ? '' : 'text-ink-3'}>
                  {part.text.slice(0, 1 + Math.max(0, typedCents))}
                </span>
                <span className="text-ink-3">{part.text.slice(1 + Math.max(0, typedCents))}</span>
              </>
            ) : (
              part.text
            )}
          </span>
        )
      })}
    </output>
  )
}

/** Twelve keys, and the same keys of the keyboard: digits, point or comma, Backspace. */
export function AmountPad({
  text,
  currency,
  onChange,
}: {
  text: PadText
  currency: string
  onChange: (text: PadText) => void
}) {
  const t = useTranslations('common')
  const locale = useLocale()
  const exponent = exponentOf(currency)
  const point =
    new Intl.NumberFormat(locale).formatToParts(1.5).find(part => part.type === 'decimal')?.value ?? '.'

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || inTextField(event.target)) return
      const key = event.key === 'Backspace' ? 'delete' : event.key === ',' ? '.' : event.key
      if (!(keys as readonly string[]).includes(key)) return
      event.preventDefault()
      onChange(pressPad(text, key, exponent))
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [text, exponent, onChange])

  return (
    <fieldset aria-label={t('amountPad')} className="mx-auto grid w-full max-w-[420px] grid-cols-3">
      {keys.map(key => (
        <button
          key={key}
          type="button"
          disabled={key === '.' && exponent === 0}
          aria-label={key === 'delete' ? t('deleteDigit') : key === '.' ? t('decimalPoint') : undefined}
          onClick={() => onChange(pressPad(text, key, exponent))}
          className="num grid h-[clamp(48px,7.2dvh,64px)] place-items-center rounded-l font-display text-[1.875rem] font-[560] transition-[transform,background-color] duration-[var(--d-press)] hover:bg-sunken active:scale-95 active:bg-sunken disabled:opacity-0"
        >
          {key === 'delete' ? <Icon of={Delete} size="l" /> : key === '.' ? point : key}
        </button>
      ))}
    </fieldset>
  )
}
