import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { showToast } from '../ui/toast.tsx'
import { leavePushes, pushAbility, pushQuery, takePushes } from './push.ts'

/** Whether this very device hears of anything while Stoa is closed. */
export function PushSetting() {
  const t = useTranslations('notices')
  const [ability, setAbility] = useState(pushAbility)
  const [busy, setBusy] = useState(false)
  const push = useQuery({ ...pushQuery, enabled: ability === 'able' })
  const on = push.data?.subscribed ?? false
  const change = async () => {
    setBusy(true)
    const words = on
      ? await leavePushes().then(
          () => t('turnedOff'),
          () => t('saveFailed'),
        )
      : t(`pushResult.${await takePushes()}`)
    setBusy(false)
    setAbility(pushAbility())
    showToast({ text: words })
  }
  return (
    <section aria-labelledby="device">
      <h2 id="device" className="mb-2 text-h3">
        {t('device')}
      </h2>
      {ability === 'able' ? (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-l bg-surface px-4 py-3.5 shadow-e1">
          <p className="min-w-0 flex-1 basis-52 text-pretty text-ui">{t(on ? 'deviceOn' : 'deviceOff')}</p>
          <Button
            size="sm"
            kind={on ? 'quiet' : 'ink'}
            busy={busy}
            disabled={push.data === undefined}
            onClick={() => void change()}
          >
            {t(on ? 'turnOff' : 'turnOn')}
          </Button>
        </div>
      ) : (
        <Notice>{t(ability === 'refused' ? 'deviceRefused' : 'deviceUnable')}</Notice>
      )}
    </section>
  )
}
