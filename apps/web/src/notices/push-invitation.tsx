import { useQuery } from '@tanstack/react-query'
import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { showToast } from '../ui/toast.tsx'
import { pushAbility, pushQuery, takePushes } from './push.ts'

const declinedKey = 'stoa.push-declined'

function readDeclined(): boolean {
  try {
    return localStorage.getItem(declinedKey) !== null
  } catch {
    return true
  }
}

/** Says what pushes are for before the browser asks; who says no is not asked again on this device. */
export function PushInvitation() {
  const t = useTranslations('notices')
  const [declined, setDeclined] = useState(readDeclined)
  const [busy, setBusy] = useState(false)
  const able = pushAbility() === 'able'
  const push = useQuery({ ...pushQuery, enabled: able && !declined })
  if (!able || declined || !push.data || push.data.subscribed) return null
  const decline = () => {
    localStorage.setItem(declinedKey, '1')
    setDeclined(true)
  }
  const accept = async () => {
    setBusy(true)
    const result = await takePushes()
    setBusy(false)
    if (result === 'refused') decline()
    showToast({ text: t(`pushResult.${result}`) })
  }
  return (
    <section aria-labelledby="push-invitation" className="border-line border-b bg-canvas/60 px-4 py-4">
      <div className="flex items-start gap-3">
        <Icon of={BellRing} className="mt-0.5 flex-none text-ink-2" />
        <div className="min-w-0 flex-1">
          <h2 id="push-invitation" className="font-sans font-semibold text-ui tracking-normal">
            {t('pushTitle')}
          </h2>
          <p className="mt-0.5 text-pretty text-ink-2 text-small">{t('pushText')}</p>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button size="sm" busy={busy} onClick={() => void accept()}>
              {t('pushAccept')}
            </Button>
            <Button size="sm" kind="quiet" onClick={decline}>
              {t('pushDecline')}
            </Button>
          </div>
        </div>
      </div>
    </section>
  )
}
