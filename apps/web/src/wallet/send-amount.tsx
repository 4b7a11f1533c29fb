import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { MemberCard, WalletAccount } from '../api/types.ts'
import { useOffline } from '../app/offline.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { countGraphemes } from '../ui/graphemes.ts'
import { amountText, exponentOf, minorOf, padToMinor } from '../ui/money.ts'
import { AmountFigure, AmountKeys } from './amount-entry.tsx'
import type { SendDraft } from './money-draft.ts'

const noteMaxGraphemes = 140

type Props = {
  draft: SendDraft
  to: MemberCard
  account: WalletAccount | null
  onChange: (terms: { amount?: string; note?: string }) => void
  onPerson: () => void
  onCheck: () => void
}

/** How much and what for. What is available stands under the figure, and the way on opens only for what can be sent. */
export function SendAmount({ draft, to, account, onChange, onPerson, onCheck }: Props) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const offline = useOffline()
  const amountMinor = padToMinor(draft.amount, exponentOf(draft.currency))
  const availableMinor = account ? minorOf(account.available) : null
  const overMinor = availableMinor === null ? 0n : amountMinor - availableMinor
  const noteLeft = noteMaxGraphemes - countGraphemes(draft.note.trim())
  const usable = amountMinor > 0n && overMinor <= 0n && noteLeft >= 0 && account !== null && !offline
  const text = (minor: bigint) => amountText(minor, draft.currency, locale)
  return (
    <form
      className="flex flex-1 flex-col items-center md:mx-auto md:mt-6 md:w-full md:max-w-[560px] md:flex-none md:rounded-xl md:bg-surface md:px-8 md:pt-7 md:pb-8 md:shadow-e1"
      onSubmit={event => {
        event.preventDefault()
        if (usable) onCheck()
      }}
    >
      <button
        type="button"
        onClick={onPerson}
        aria-label={`${t('to', { name: `${to.name} @${to.handle}` })}. ${t('change')}`}
        className="mt-3 flex max-w-[calc(100%-32px)] items-center gap-2.5 rounded-full bg-surface py-1.5 pr-4 pl-1.5 text-left shadow-e1 hover:bg-canvas md:mt-0 md:bg-canvas md:shadow-none md:hover:bg-quiet"
      >
        <Avatar member={to} size="sm" />
        <span className="min-w-0">
          <span className="block truncate font-semibold text-small leading-[18px]">{to.name}</span>
          <span className="block truncate text-caption text-ink-3">@{to.handle}</span>
        </span>
      </button>
      <span className="min-h-4 flex-1 md:min-h-8" />
      <AmountFigure pad={draft.amount} currency={draft.currency} onChange={amount => onChange({ amount })} />
      <p
        aria-live="polite"
        className={cx(
          'num mt-2.5 px-4 text-center text-small md:mt-0',
          overMinor > 0n ? 'font-medium text-cinnabar' : 'text-ink-2',
        )}
      >
        {availableMinor === null
          ? '\u00a0'
          : overMinor > 0n
            ? t('overAvailable', { amount: text(overMinor) })
            : t('amountAvailable', { amount: text(availableMinor) })}
      </p>
      <Note value={draft.note} left={noteLeft} onChange={note => onChange({ note })} />
      <span className="min-h-4 flex-1 md:min-h-6" />
      <div className="w-full px-5 md:px-0">
        <AmountKeys pad={draft.amount} currency={draft.currency} onChange={amount => onChange({ amount })} />
      </div>
      <div className="w-full px-4 pt-3 pb-[max(16px,env(safe-area-inset-bottom))] md:px-0 md:pb-0">
        {offline && <p className="mb-2.5 text-center text-ink-2 text-small">{t('offlineNote')}</p>}
        <Button type="submit" kind="sun" wide disabled={!usable}>
          {amountMinor > 0n ? t('review', { amount: text(amountMinor) }) : t('reviewEmpty')}
        </Button>
      </div>
    </form>
  )
}

function Note({ value, left, onChange }: { value: string; left: number; onChange: (note: string) => void }) {
  const t = useTranslations('wallet')
  const id = useId()
  return (
    <div className="mt-4 flex w-full flex-col items-center px-4 md:mt-5 md:px-0">
      <label htmlFor={id} className="sr-only">
        {t('note')}
      </label>
      <input
        id={id}
        value={value}
        placeholder={t('notePlaceholder')}
        autoComplete="off"
        enterKeyHint="done"
        aria-invalid={left < 0 || undefined}
        aria-describedby={`${id}-left`}
        // A note is one line: pasted breaks become spaces, as the server refuses them.
        onChange={event => onChange(event.target.value.replace(/[\r\n\u2028\u2029]+/g, ' '))}
        className="field-sizing-content min-h-11 min-w-[190px] max-w-full rounded-full bg-sunken px-4 text-center text-ui placeholder:text-ink-3 md:w-full md:rounded-m md:text-left"
      />
      <p
        id={`${id}-left`}
        aria-live="polite"
        className={cx(
          'num text-caption',
          left < 0 ? 'mt-1.5 text-cinnabar' : 'text-ink-3',
          left <= 20 && 'mt-1.5',
        )}
      >
        {left < 0 ? t('noteTooLong') : left <= 20 ? t('noteLeft', { count: left }) : ''}
      </p>
    </div>
  )
}
