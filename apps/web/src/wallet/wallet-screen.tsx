import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import type { Payment } from '../api/types.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { SandboxLabel } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { useMediaQuery, useWideScreen } from '../ui/media-query.ts'
import { useNow } from '../ui/time-ago.tsx'
import { Activity } from './activity.tsx'
import { BalanceBones, BalanceWall, BesideBones } from './balance-wall.tsx'
import { PeopleStrip } from './people-strip.tsx'
import { usePayments, useWallet } from './wallet-queries.ts'
import { weeksOf } from './weeks.ts'
import { WeeksChart } from './weeks-chart.tsx'

/** What the member owns, the two things to do with it, and all that moved. */
export function WalletScreen() {
  const t = useTranslations('wallet')
  const wallet = useWallet()
  const payments = usePayments()
  const [currency, setCurrency] = useState<string | null>(null)
  usePageTitle(t('title'))
  const accounts = wallet.data?.accounts ?? []
  const wide = useWideScreen()
  const roomy = useMediaQuery('(min-width: 1200px)')
  const now = useNow()
  const known = itemsOf<Payment>(payments.data)
  const account = accounts.find(each => each.currency === currency) ?? accounts[0]
  const weeks = weeksOf(known, {
    currency: account?.currency ?? '',
    now,
    most: roomy ? 9 : 6,
    isComplete: payments.isSuccess && !payments.hasNextPage,
  })
  return (
    <div className="mx-auto flex w-full max-w-[600px] flex-1 flex-col md:max-w-none">
      <ScreenHeader
        title={t('title')}
        beside={wallet.data?.sandbox && <SandboxLabel />}
        className="md:pl-8"
      />
      <div className="px-4 pb-8 md:px-8">
        {wallet.isError && !account ? (
          <ErrorState error={wallet.error} title={t('error')} onRetry={() => void wallet.refetch()} />
        ) : (
          <>
            <div className="grid gap-x-5 md:grid-cols-[minmax(340px,400px)_minmax(0,1fr)]">
              {account ? (
                <BalanceWall
                  account={account}
                  others={accounts.filter(each => each !== account)}
                  onPick={setCurrency}
                />
              ) : (
                <BalanceBones />
              )}
              {!account || payments.isPending ? (
                <BesideBones />
              ) : wide && weeks.length > 1 ? (
                <WeeksChart weeks={weeks} currency={account.currency} />
              ) : (
                <PeopleStrip payments={known} />
              )}
            </div>
            {wide && weeks.length > 1 && (
              <div className="mt-5">
                <PeopleStrip payments={known} />
              </div>
            )}
            <Activity
              empty={
                <ButtonLink to={paths.addMoney} icon={<Icon of={Plus} size="s" />}>
                  {t('addMoney')}
                </ButtonLink>
              }
            />
          </>
        )}
      </div>
    </div>
  )
}
