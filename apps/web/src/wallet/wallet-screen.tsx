import { useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { SandboxLabel } from '../ui/badge.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Bone, Skeleton } from '../ui/skeleton.tsx'
import { Activity } from './activity.tsx'
import { BalanceWall } from './balance-wall.tsx'
import { useWallet } from './wallet-queries.ts'

export function WalletScreen() {
  const t = useTranslations('wallet')
  const wallet = useWallet()
  usePageTitle(t('title'))
  return (
    <div className="mx-auto w-full max-w-[600px] md:max-w-[940px] md:px-8">
      <ScreenHeader
        title={t('title')}
        beside={wallet.data?.sandbox && <SandboxLabel />}
        className="md:pl-0"
      />
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
      </div>
    </div>
  )
}
