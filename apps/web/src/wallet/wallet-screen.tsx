import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { paths } from '../paths.ts'
import { SandboxLabel } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { Activity } from './activity.tsx'
import { BalanceBones, BalanceWall } from './balance-wall.tsx'
import { PeopleStrip } from './people-strip.tsx'
import { usePayments, useWallet } from './wallet-queries.ts'

/** What the member owns, the two things to do with it, and all that moved. */
export function WalletScreen() {
  const t = useTranslations('wallet')
  const wallet = useWallet()
  const payments = usePayments()
  const [currency, setCurrency] = useState<string | null>(null)
  usePageTitle(t('title'))
  const accounts = wallet.data?.accounts ?? []
  const account = accounts.find(each => each.currency === currency) ?? accounts[0]
  return (
    <div className="mx-auto flex w-full max-w-[600px] flex-1 flex-col md:max-w-none">
      <ScreenHeader
        title={t('title')}
        beside={wallet.data?.sandbox && <SandboxLabel />}
        className="md:pl-8"
      />
<<<<<<< HEAD
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
              <PeopleStrip payments={itemsOf(payments.data)} />
            </div>
            <Activity
              empty={
                <ButtonLink to={paths.addMoney} icon={<Icon of={Plus} size="s" />}>
                  {t('addMoney')}
                </ButtonLink>
              }
            />
          </>
        )}
=======
      <div className="px-4 pb-8 md:px-0">
        <div className="max-w-[560px]">
          {wallet.data ? (
            wallet.data.accounts.map(account => <BalanceWall key={account.currency} account={account} />)
          ) : wallet.isError ? (
            <ErrorState error={wallet.error} title={t('error')} onRetry={() => void wallet.refetch()} />
          ) : (
            <Skeleton className="rounded-xl bg-surface p-5 shadow-e1">
              <Bone className="h-3.5 w-20" />
              <Bone className="mt-4 mb-4 h-12 w-56 rounded-sm" />
              <Bone className="h-3 w-40" />
              <div className="mt-5 flex gap-2.5">
                <Bone round className="h-12 flex-1" />
                <Bone round className="h-12 flex-1" />
              </div>
            </Skeleton>
          )}
        </div>
        <Activity />
>>>>>>> e1c14b4 (Web: mend radii, lint and the small faults that the first pictures showed)
      </div>
    </div>
  )
}
