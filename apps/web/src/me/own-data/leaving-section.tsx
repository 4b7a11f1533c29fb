import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { hasCode } from '../../api/problem.ts'
import { queryClient } from '../../api/query-client.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { StepUpCancelled, withStepUp } from '../../identity/step-up.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Bone, Skeleton } from '../../ui/skeleton.tsx'
import { dataCalls, dataKeys } from './data-calls.ts'
import { LeavingNotice } from './leaving-notice.tsx'
import { Section } from './section.tsx'

const goes = ['goesPosts', 'goesTies', 'goesPerson'] as const
const stays = ['staysMessages', 'staysPayments', 'staysReports'] as const

export function LeavingSection() {
  const t = useTranslations('data')
  const deletion = useQuery({ queryKey: dataKeys.deletion, queryFn: dataCalls.deletion })
  const [asking, setAsking] = useState(false)
  return (
    <Section title={t('leave')} text={t('leaveText')}>
      {deletion.isPending ? (
        <Skeleton>
          <Bone className="h-12 w-full" />
        </Skeleton>
      ) : deletion.isError ? (
        <ErrorState error={deletion.error} title={t('leaveError')} onRetry={() => void deletion.refetch()} />
      ) : deletion.data.deletion ? (
        <LeavingNotice />
      ) : (
        <Button kind="line" wide onClick={() => setAsking(true)}>
          {t('leaveAsk')}
        </Button>
      )}
      {asking && <LeaveSheet onClose={() => setAsking(false)} />}
    </Section>
  )
}

function LeaveSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations()
  const problemText = useProblemText()
  const leave = useMutation({
    mutationFn: () => withStepUp(dataCalls.leave),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: dataKeys.deletion })
      onClose()
    },
  })
  const refused = leave.error && !(leave.error instanceof StepUpCancelled) ? leave.error : null
  const obstacles = hasCode(refused, 'deletion_obstacles') ? (refused.body['obstacles'] as string[]) : null
  return (
    <Sheet open onClose={onClose} title={t('data.leaveTitle')} description={t('data.leaveWhen')}>
      <Facts title={t('data.goes')} facts={goes.map(key => t(`data.${key}`))} />
      <Facts title={t('data.stays')} facts={stays.map(key => t(`data.${key}`))} />
      {obstacles ? (
        <Notice tone="bad" className="mt-4">
          <p>
            {obstacles.includes('wallet_not_empty') ? t('data.walletNotEmpty') : t('data.paymentsPending')}
          </p>
          <ButtonLink to={paths.wallet} kind="quiet" size="sm" className="mt-2.5">
            {t('data.toWallet')}
          </ButtonLink>
        </Notice>
      ) : (
        refused && (
          <Notice tone="bad" className="mt-4">
            {problemText(refused)}
          </Notice>
        )
      )}
      <div className="mt-5 flex flex-wrap gap-2.5">
        <Button kind="quiet" className="flex-1" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" className="flex-1" busy={leave.isPending} onClick={() => leave.mutate()}>
          {t('data.leaveConfirm')}
        </Button>
      </div>
    </Sheet>
  )
}

const Facts = ({ title, facts }: { title: string; facts: string[] }) => (
  <div className="mt-3">
    <h3 className="text-ui">{title}</h3>
    <ul className="mt-1 list-disc space-y-0.5 pl-5 text-ink-2 text-small">
      {facts.map(fact => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  </div>
)
