import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../../app/page-title.ts'
import { ScreenHeader } from '../../app/screen-header.tsx'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowBones, Skeleton } from '../../ui/skeleton.tsx'
import { useChats } from '../engine/use-chats.ts'
import { DeviceGate } from './device-gate.tsx'
import { LockSection } from './lock-section.tsx'
import { OwnDevices } from './own-devices.tsx'
import { StartAnewSheet } from './start-anew-sheet.tsx'
import { WordsSection } from './words-section.tsx'

/** Everything about the member's own keys: the words, the devices, the lock of this browser. */
export function ChatKeysScreen() {
  const t = useTranslations('chatDevices')
  usePageTitle(t('title'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.me} title={t('title')} />
      <Body />
    </div>
  )
}

function Body() {
  const t = useTranslations('chatDevices')
  const state = useChats()
  switch (state.phase) {
    case 'ready':
      return (
        <div className="space-y-9 px-4 pt-3 pb-10">
          <p className="text-ink-2 text-small">{t('intro')}</p>
          <WordsSection />
          <OwnDevices />
          <LockSection />
          <Anew />
        </div>
      )
    case 'starting':
      return (
        <Skeleton className="px-4 pt-3">
          <RowBones count={5} />
        </Skeleton>
      )
    case 'failed':
      return <ErrorState error={null} title={t('error')} onRetry={state.retry} />
    default:
      return <DeviceGate state={state} />
  }
}

function Anew() {
  const t = useTranslations('chatDevices')
  const [isStarting, setIsStarting] = useState(false)
  return (
    <section aria-labelledby="anew">
      <h2 id="anew" className="text-h3">
        {t('anewHeading')}
      </h2>
      <p className="mt-1 mb-3 text-ink-2 text-small">{t('anewHelp')}</p>
      <Button kind="quiet" wide onClick={() => setIsStarting(true)}>
        {t('startAnew')}
      </Button>
      {isStarting && <StartAnewSheet onClose={() => setIsStarting(false)} />}
    </section>
  )
}
