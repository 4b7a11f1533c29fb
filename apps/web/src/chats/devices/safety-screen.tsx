import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../../api/calls.ts'
import { keys } from '../../api/query-client.ts'
import { usePageTitle } from '../../app/page-title.ts'
import { ScreenHeader } from '../../app/screen-header.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { chatClient } from '../engine/chats.ts'
import type { Safety } from '../engine/device-calls.ts'
import { useChats } from '../engine/use-chats.ts'
import { DeviceGate } from './device-gate.tsx'
import { safetyQuery } from './device-queries.ts'
import { KeyWarnings } from './key-warnings.tsx'
import { QrCode } from './qr-code.tsx'

/** Sixty digits that are the same on both sides exactly when nobody stands in between. */
export function SafetyScreen() {
  const t = useTranslations('chatDevices')
  const { handle } = useParams({ strict: false }) as { handle: string }
  const profile = useQuery({ queryKey: keys.profile(handle), queryFn: () => memberCalls.profile(handle) })
  const state = useChats()
  const name = profile.data?.name ?? `@${handle}`
  usePageTitle(t('safetyTitle'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.chats} title={t('safetyTitle')} />
      <div className="px-4 pt-3 pb-10">
        {profile.isError ? (
          <ErrorState error={profile.error} title={t('error')} onRetry={() => void profile.refetch()} />
        ) : state.phase === 'failed' ? (
          <ErrorState error={null} title={t('error')} onRetry={state.retry} />
        ) : state.phase === 'starting' || profile.isPending ? (
          <Skeleton>
            <RowBones count={4} />
          </Skeleton>
        ) : state.phase === 'ready' ? (
          <SharedNumber member={profile.data.id} name={name} />
        ) : (
          <DeviceGate state={state} />
        )}
      </div>
    </div>
  )
}

function SharedNumber({ member, name }: { member: string; name: string }) {
  const t = useTranslations('chatDevices')
  const safety = useQuery(safetyQuery(member))
  if (safety.isPending) {
    return (
      <Skeleton>
        <RowBones count={4} />
      </Skeleton>
    )
  }
  if (safety.isError) {
    return <ErrorState error={safety.error} title={t('error')} onRetry={() => void safety.refetch()} />
  }
  if (safety.data === null) {
    return (
      <EmptyState scene="letter" title={t('safetyNone', { name })}>
        {t('safetyNoneText')}
      </EmptyState>
    )
  }
  return <Known member={member} name={name} safety={safety.data} />
}

function Known({ member, name, safety }: { member: string; name: string; safety: Safety }) {
  const t = useTranslations('chatDevices')
  const mark = useMutation({
    mutationFn: async () => (await chatClient()).setVerified(member, !safety.isVerified),
  })
  const groups = safety.number.split(' ')
  return (
    <>
      <KeyWarnings people={[{ id: member, name }]} className="mb-4" />
      <h2 className="text-balance text-h2">{t('safetyHeading', { name })}</h2>
      <p className="mt-2 text-pretty text-body text-ink-2">{t('safetyText', { name })}</p>
      <Card className="mt-5 flex flex-col items-center gap-5 px-5 py-6 sm:flex-row sm:justify-center sm:gap-8">
        <QrCode text={safety.number.replaceAll(' ', '')} label={t('safetyQr', { name })} />
        <p className="num grid grid-cols-3 gap-x-5 gap-y-2.5 text-center font-display font-[650] text-[1.3125rem] tracking-[.04em]">
          <span className="sr-only">{t('safetyNumber')}</span>
          {groups.map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group may come twice, its place does not
            <span key={index}>{group}</span>
          ))}
        </p>
      </Card>
      {safety.isVerified && (
        <p className="mt-4 flex items-center justify-center gap-2 text-laurel text-small">
          <Icon of={ShieldCheck} size="s" />
          {t('isVerified', { name })}
        </p>
      )}
      <Button
        wide
        className="mt-5"
        kind={safety.isVerified ? 'quiet' : 'ink'}
        busy={mark.isPending}
        onClick={() => mark.mutate()}
      >
        {t(safety.isVerified ? 'unverify' : 'verify')}
      </Button>
      <p className="mt-3 text-center text-ink-3 text-small">{t('safetyDiffers')}</p>
    </>
  )
}
