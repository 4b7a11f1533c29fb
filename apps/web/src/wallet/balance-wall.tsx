import { ArrowUpRight, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { WalletAccount } from '../api/types.ts'
import { useOffline } from '../app/offline.ts'
import { useKnownSince } from '../app/offline-banner.tsx'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { currencyName, minorOf, moneyText } from '../ui/money.ts'
import { MoneyState } from '../ui/money-state.tsx'
import { Wall } from '../ui/wall.tsx'

/** What can be spent, first and large; what is on its way under it; the ledger last. */
export function BalanceWall({ account }: { account: WalletAccount }) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const offline = useOffline()
  const time = useKnownSince()
  const pendingIn = minorOf(account.pending_in) > 0n
  const pendingOut = minorOf(account.pending_out) > 0n
  return (
    <Wall dim={offline} className="px-5 pt-[18px] pb-4 md:px-6 md:pt-[22px] md:pb-[22px]">
      <div className="flex items-center justify-between gap-3 text-label font-medium md:text-small">
        <h2 className="font-sans font-medium text-ink-2 tracking-normal">
          {offline && time ? t('availableAsOf', { time }) : t('available')}
        </h2>
        <span>{currencyName(account.currency, locale)}</span>
      </div>
      <p className="mt-2 mb-2">
        <Amount
          amountMinor={minorOf(account.available)}
          currency={account.currency}
          emphasis
          className="text-[clamp(2.5rem,14vw,3.375rem)] tracking-[-.012em] md:text-[4.125rem]"
        />
      </p>
      {(pendingIn || pendingOut) && (
        <p className="mb-1.5 flex flex-wrap gap-x-4 gap-y-1">
          {pendingOut && (
            <MoneyState state="pending">
              {t('pendingOut', { amount: moneyText(account.pending_out, locale) })}
            </MoneyState>
          )}
          {pendingIn && (
            <MoneyState state="pending">
              {t('pendingIn', { amount: moneyText(account.pending_in, locale) })}
            </MoneyState>
          )}
        </p>
      )}
      <p className="num text-caption text-ink-2">
        {t('ledger', { amount: moneyText(account.ledger_balance, locale) })}
      </p>
      {offline ? (
        <p className="mt-4 text-ink-2 text-small">{t('offlineNote')}</p>
      ) : (
        <div className="mt-5 flex flex-wrap gap-2.5 md:mt-7">
          <ButtonLink
            to={paths.send}
            kind="sun"
            className="flex-1"
            icon={<Icon of={ArrowUpRight} size="s" />}
          >
            {t('send')}
          </ButtonLink>
          <ButtonLink to={paths.addMoney} kind="ink" className="flex-1" icon={<Icon of={Plus} size="s" />}>
            {t('addMoney')}
          </ButtonLink>
        </div>
      )}
    </Wall>
  )
}
