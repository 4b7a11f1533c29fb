import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { chatClient } from '../engine/chats.ts'
import { groupCode } from './code-text.ts'
import { QrCode } from './qr-code.tsx'

/** For how long another device may answer a code: shorter than the server's ten minutes. */
const codeMs = 9 * 60_000

/** Shows the code that a device with the chats is given; the chats open here once it has answered. */
export function LinkHere({ onBack }: { onBack: () => void }) {
  const t = useTranslations('chatDevices')
  const link = useQuery({
    queryKey: ['chats', 'link'],
    queryFn: async () => (await chatClient()).startLink(),
    staleTime: codeMs,
    refetchInterval: codeMs,
    gcTime: 0,
    retry: false,
  })
  useEffect(() => () => void chatClient().then(client => client.endLink()), [])
  if (link.isPending) {
    return (
      <Skeleton>
        <RowBones count={3} />
      </Skeleton>
    )
  }
  if (link.isError) {
    return <ErrorState error={link.error} title={t('linkError')} onRetry={() => void link.refetch()} />
  }
  const code = groupCode(link.data)
  // The code stands behind the #, which browsers send to no server.
  const address = `${location.origin}${paths.linkDevice}#${link.data}`
  return (
    <>
      <Card className="flex flex-col items-center px-5 py-6 text-center">
        <QrCode text={address} label={t('qrLabel')} />
        <p className="mt-4 text-ink-2 text-small">{t('orCode')}</p>
        <p className="num mt-1 font-display font-[650] text-[1.625rem] tracking-[.06em]">
          <span className="sr-only">{t('codeLabel')} </span>
          {code}
        </p>
      </Card>
      <ol className="mt-5 space-y-2.5 text-ink-2 text-small">
        {(['linkStep1', 'linkStep2', 'linkStep3'] as const).map((step, index) => (
          <li key={step} className="flex gap-3">
            <span className="num grid size-6 flex-none place-items-center rounded-full bg-quiet font-semibold text-caption text-ink">
              {index + 1}
            </span>
            <span className="pt-0.5">{t(step)}</span>
          </li>
        ))}
      </ol>
      <p role="status" className="mt-5 text-center text-ink-3 text-small">
        {t('linkWaiting')}
      </p>
      <Button kind="quiet" wide className="mt-4" onClick={onBack}>
        {t('otherWay')}
      </Button>
    </>
  )
}
