import { useMutation, useQuery } from '@tanstack/react-query'
import { Laptop, Smartphone } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { authCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { SignedInDevice } from '../api/types.ts'
import { rowTime } from '../i18n/times.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Glyph, List, Row } from '../ui/card.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { RowBones, Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toast.tsx'
import { deviceName, isPhone } from './device-name.ts'

export function DevicesSection() {
  const t = useTranslations('me')
  const devices = useQuery({ queryKey: keys.devices, queryFn: authCalls.devices })
  const items = devices.data?.items ?? []
  const refresh = (text: string) => {
    void queryClient.invalidateQueries({ queryKey: keys.devices })
    showToast({ text })
  }
  const fail = () => showToast({ text: t('saveFailed') })
  const end = useMutation({
    mutationFn: authCalls.endDevice,
    onSuccess: () => refresh(t('deviceEnded')),
    onError: fail,
  })
  const endOthers = useMutation({
    mutationFn: authCalls.endOtherDevices,
    onSuccess: () => refresh(t('othersEnded')),
    onError: fail,
  })
  return (
    <section aria-labelledby="devices">
      <h2 id="devices" className="text-h3">
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
        <>
          <List>
            {[...items]
              .sort((a, b) => Number(b.current) - Number(a.current))
              .map(device => (
                <DeviceRow
                  key={device.id}
                  device={device}
                  busy={end.isPending && end.variables === device.id}
                  onEnd={() => end.mutate(device.id)}
                />
              ))}
          </List>
          {items.length > 1 && (
            <Button
              kind="quiet"
              wide
              className="mt-3"
              busy={endOthers.isPending}
              onClick={() => endOthers.mutate()}
            >
              {t('endOthers')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

function DeviceRow({ device, busy, onEnd }: { device: SignedInDevice; busy: boolean; onEnd: () => void }) {
  const t = useTranslations('me')
  const locale = useLocale()
  const name = deviceName(device.user_agent) ?? t('unknownDevice')
  const now = new Date()
  const seen = t('lastSeen', { time: rowTime(new Date(device.last_seen_at), now, locale) })
  return (
    <Row
      lead={
        <Glyph tone={device.current ? 'laurel' : 'plain'}>
          <Icon of={isPhone(device.user_agent) ? Smartphone : Laptop} />
        </Glyph>
      }
      title={name}
      sub={device.address ? `${seen} · ${device.address}` : seen}
      end={
        device.current ? (
          <Badge tone="laurel">{t('thisDevice')}</Badge>
        ) : (
          <Button
            kind="text"
            size="sm"
            busy={busy}
            onClick={onEnd}
            aria-label={t('endDeviceName', { device: name })}
          >
            {t('endDevice')}
          </Button>
        )
      }
    />
  )
}
