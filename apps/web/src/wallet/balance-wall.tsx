import { ArrowUpRight, ChevronDown, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import type { WalletAccount } from '../api/types.ts'
import { useOffline } from '../app/offline.ts'
import { useKnownSince } from '../app/offline-banner.tsx'
import { paths } from '../paths.ts'
import { Amount } from '../ui/amount.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { currencyName, minorOf, moneyText } from '../ui/money.ts'
import { MoneyState } from '../ui/money-state.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { Wall } from '../ui/wall.tsx'

const wallLook =
  'flex min-h-[236px] flex-col px-5 pt-[18px] pb-5 md:min-h-[286px] md:px-6 md:pt-[22px] md:pb-6'

/** What can be spent stands first and largest; what is on its way under it; the ledger's own balance last. */
export function BalanceWall({
  account,
  others,
  onPick,
}: {
  account: WalletAccount
  others: readonly WalletAccount[]
  onPick: (currency: string) => void
}) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const offline = useOffline()
  const since = useKnownSince()
  const pendingIn = minorOf(account.pending_in)
  const pendingOut = minorOf(account.pending_out)
  const long = account.available.amount.length > 8
  return (
    <Wall dim={offline} className={wallLook}>
      <div className="flex items-center justify-between gap-3 text-label font-medium md:text-small">
        <span className="text-ink-2">
          {offline && since ? t('availableAsOf', { time: since }) : t('available')}
        </span>
        <Currency account={account} others={others} onPick={onPick} />
      </div>
      <p className={offline ? 'mt-2 mb-2.5 opacity-72' : 'mt-2 mb-2.5'}>
        <Amount
          amountMinor={minorOf(account.available)}
          currency={account.currency}
          emphasis
          className={
            long
              ? 'text-[clamp(2rem,10.5vw,2.75rem)] tracking-[-.012em]'
              : 'text-[clamp(2.5rem,14vw,3.375rem)] tracking-[-.014em] md:text-[4.125rem]'
          }
        />
      </p>
      {offline ? (
        <p className="text-ink-2 text-small">{t('offlineNote')}</p>
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {pendingIn > 0n && (
            <MoneyState state="pending">
              {t('pendingIn', { amount: moneyText(account.pending_in, locale) })}
            </MoneyState>
          )}
          {pendingOut > 0n && (
            <MoneyState state="pending">
              {t('pendingOut', { amount: moneyText(account.pending_out, locale) })}
            </MoneyState>
          )}
          <span className="num text-caption text-ink-2">
            {t('ledger', { amount: moneyText(account.ledger_balance, locale) })}
          </span>
        </div>
      )}
      <span className="min-h-4 flex-1" />
      <div className="flex flex-wrap gap-2.5">
        {offline ? (
          <>
            <Button kind="sun" disabled className="grow" icon={<Icon of={ArrowUpRight} size="s" />}>
              {t('send')}
            </Button>
            <Button disabled className="grow" icon={<Icon of={Plus} size="s" />}>
              {t('addMoney')}
            </Button>
          </>
        ) : (
          <>
            <ButtonLink
              to={paths.send}
              kind="sun"
              className="grow"
              icon={<Icon of={ArrowUpRight} size="s" />}
            >
              {t('send')}
            </ButtonLink>
            <ButtonLink to={paths.addMoney} className="grow" icon={<Icon of={Plus} size="s" />}>
              {t('addMoney')}
            </ButtonLink>
          </>
        )}
      </div>
    </Wall>
  )
}

function Currency({
  account,
  others,
  onPick,
}: {
  account: WalletAccount
  others: readonly WalletAccount[]
  onPick: (currency: string) => void
}) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  const name = currencyName(account.currency, locale)
  if (others.length === 0) return <span>{name}</span>
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('pickCurrency', { currency: name })}
          className="tap -my-1 flex items-center gap-1 py-1"
        >
          {name}
          <Icon of={ChevronDown} size="xs" />
        </button>
      }
    >
      {others.map(other => (
        <MenuItem key={other.currency} onSelect={() => onPick(other.currency)}>
          <span className="grow">{currencyName(other.currency, locale)}</span>
          <span className="num text-ink-2">{moneyText(other.available, locale)}</span>
        </MenuItem>
      ))}
    </Menu>
  )
}

/** What stands beside the balance on a wide screen, before it is known. */
export const BesideBones = () => (
  <Skeleton className="hidden rounded-xl bg-surface px-5 pt-5 shadow-e1 md:block">
    <Bone className="h-5 w-32" />
    <div className="mt-8 flex h-40 items-end justify-between gap-4">
      {['h-2/5', 'h-3/5', 'h-1/2', 'h-4/5', 'h-2/5', 'h-3/5'].map((height, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones keep their order
        <Bone key={at} className={`w-8 rounded-t-l! rounded-b-none! ${height}`} />
      ))}
    </div>
  </Skeleton>
)

export const BalanceBones = () => (
  <Skeleton>
    <div className={`rounded-xl bg-surface shadow-e1 ${wallLook}`}>
      <Bone className="h-[13px] w-20" />
      <Bone className="mt-4 mb-4 h-11 w-52 rounded-[12px]! md:h-14 md:w-64" />
      <Bone className="h-3 w-40" />
      <span className="min-h-4 flex-1" />
      <div className="flex gap-2.5">
        <Bone round className="h-12 flex-1" />
        <Bone round className="h-12 flex-1" />
      </div>
    </div>
  </Skeleton>
)
