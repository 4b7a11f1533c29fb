import { useMutation, useQuery } from '@tanstack/react-query'
import { Laptop, MonitorSmartphone, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { queryClient } from '../../api/query-client.ts'
import { useProblemText } from '../../identity/problem-text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Glyph, List, Row } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast.tsx'
import { chatClient } from '../engine/chats.ts'
import type { OwnDevice } from '../engine/device-calls.ts'
import { ownDevicesQuery } from './device-queries.ts'

/** The devices that read the member's chats, each of which may be taken out. */
export function OwnDevices() {
  const t = useTranslations('chatDevices')
  const locale = useLocale()
  const devices = useQuery(ownDevicesQuery)
  const [removing, setRemoving] = useState<OwnDevice | null>(null)
  const dateOf = (device: OwnDevice) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
      new Date(device.createdAt),
    )
  return (
    <section aria-labelledby="chat-devices">
      <h2 id="chat-devices" className="text-h3">
        {t('devices')}
      </h2>
      <p className="mt-1 mb-3 text-ink-2 text-small">{t('devicesText')}</p>
      {devices.isPending ? (
        <Skeleton>
          <RowBones count={2} />
        </Skeleton>
      ) : devices.isError ? (
        <ErrorState error={devices.error} title={t('devicesError')} onRetry={() => void devices.refetch()} />
      ) : (
        <List>
          {devices.data.map(device => (
            <Row
              key={device.id}
              lead={
                <Glyph tone={device.isThis ? 'laurel' : 'plain'}>
                  <Icon of={/iPhone|Android/.test(device.label) ? Smartphone : Laptop} />
                </Glyph>
              }
              title={device.label}
              sub={t('deviceSince', { date: dateOf(device) })}
              end={
                device.isThis ? (
                  <Badge tone="laurel">{t('thisDevice')}</Badge>
                ) : (
                  <Button
                    kind="text"
                    size="sm"
                    aria-label={t('takeOutName', { device: device.label })}
                    onClick={() => setRemoving(device)}
                  >
                    {t('takeOut')}
                  </Button>
                )
              }
            />
          ))}
        </List>
      )}
      <ButtonLink
        to={paths.linkDevice}
        kind="quiet"
        wide
        className="mt-3"
        icon={<Icon of={MonitorSmartphone} size="s" />}
      >
        {t('linkAnother')}
      </ButtonLink>
      {removing && <TakeOut device={removing} onClose={() => setRemoving(null)} />}
    </section>
  )
}

function TakeOut({ device, onClose }: { device: OwnDevice; onClose: () => void }) {
  const t = useTranslations('chatDevices')
  const common = useTranslations('common')
  const problemText = useProblemText()
  const remove = useMutation({
    mutationFn: async () => (await chatClient()).removeDevice(device.id),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ownDevicesQuery.queryKey })
      showToast({ text: t('takenOut') })
      onClose()
    },
  })
  return (
    <Sheet
      open
      onClose={onClose}
      title={t('takeOutTitle', { device: device.label })}
      description={t('takeOutText')}
    >
      {remove.isError && (
        <Notice tone="bad" className="mb-3">
          {problemText(remove.error)}
        </Notice>
      )}
      <div className="mt-2 flex flex-wrap gap-2.5">
        <Button kind="quiet" className="flex-1" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button kind="danger" className="flex-1" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t('takeOut')}
        </Button>
      </div>
    </Sheet>
  )
}
