import { useLocale, useTranslations } from 'use-intl'
import type { MemberCard, WalletAccount } from '../api/types.ts'
import { useOffline } from '../app/offline.ts'
import { AmountPad, PadFigure } from '../ui/amount-pad.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { countGraphemes } from '../ui/graphemes.ts'
import { amountText, exponentOf, minorOf, moneyText, type PadText, padToMinor } from '../ui/money.ts'
import { Notice } from '../ui/notice.tsx'

const noteMaxGraphemes = 140

/** How much, and what for. */
export function AmountStep({
  payee,
  account,
  padText,
  onPad,
  note,
  onNote,
  onChangePayee,
  onReview,
}: {
  payee: MemberCard
  account: WalletAccount | null
  padText: PadText
  onPad: (text: PadText) => void
  note: string
  onNote: (note: string) => void
  onChangePayee: () => void
  onReview: () => void
}) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const offline = useOffline()
  const currency = account?.currency ?? 'USD'
  const amountMinor = padToMinor(padText, exponentOf(currency))
  const overMinor = account ? amountMinor - minorOf(account.available) : 0n
  const noteLeft = noteMaxGraphemes - countGraphemes(note.trim())
  const ready = amountMinor > 0n && overMinor <= 0n && noteLeft >= 0 && !offline && account !== null
  return (
    <form
      className="flex flex-1 flex-col items-center"
      onSubmit={event => {
        event.preventDefault()
        if (ready) onReview()
      }}
    >
      <button
        type="button"
        onClick={onChangePayee}
        aria-label={`${t('to', { name: payee.name })}. ${t('change')}`}
        className="mt-3 flex max-w-[92%] items-center gap-2.5 rounded-full bg-surface py-1.5 pr-4 pl-1.5 text-left shadow-e1"
      >
        <Avatar member={payee} size="sm" />
        <span className="min-w-0">
          <span className="block truncate font-semibold text-small leading-[1.125rem]">{payee.name}</span>
          <span className="block truncate text-caption text-ink-3">
            @{payee.handle} · <span className="text-aegean">{t('change')}</span>
          </span>
        </span>
      </button>
      <div className="flex w-full flex-1 flex-col items-center justify-center px-4 py-4">
        <PadFigure text={padText} currency={currency} />
        <p
          role="status"
          className={cx(
            'num mt-2.5 min-h-5 text-center text-small',
            overMinor > 0n ? 'text-cinnabar' : 'text-ink-2',
          )}
        >
          {account &&
            (overMinor > 0n
              ? t('overAvailable', { amount: amountText(overMinor, currency, locale) })
              : t('amountAvailable', { amount: moneyText(account.available, locale) }))}
        </p>
        <label className="mt-4 flex w-full max-w-[340px] items-center rounded-[22px] bg-sunken px-4 has-[:focus-visible]:outline-[2.5px] has-[:focus-visible]:outline-focus">
          <span className="sr-only">{t('note')}</span>
          <input
            value={note}
            onChange={event => onNote(event.target.value)}
            placeholder={t('notePlaceholder')}
            autoComplete="off"
            enterKeyHint="done"
            aria-invalid={noteLeft < 0 || undefined}
            className="min-h-11 w-full bg-transparent text-center text-ui outline-none placeholder:text-ink-3"
          />
        </label>
        <p role="status" className="min-h-4 pt-1 text-caption text-cinnabar">
          {noteLeft < 0 ? t('noteTooLong') : ''}
        </p>
      </div>
      {offline && <Notice className="mx-4 mb-3">{t('offlineNote')}</Notice>}
      <AmountPad text={padText} currency={currency} onChange={onPad} />
      <div className="w-full px-4 pt-3 pb-[max(20px,env(safe-area-inset-bottom))]">
        <Button type="submit" wide size="l" disabled={!ready} className="num">
          {amountMinor > 0n
            ? t('review', { amount: amountText(amountMinor, currency, locale) })
            : t('reviewEmpty')}
        </Button>
      </div>
    </form>
  )
}
