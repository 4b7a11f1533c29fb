import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { NicheScene } from '../../ui/scenes.tsx'
import type { ChatsState } from '../engine/chat-client.ts'
import { NeedsKeys } from './needs-keys.tsx'
import { UnlockPanel } from './unlock-panel.tsx'

/** What stands in the place of the chats while this browser has no key to them, or it is locked. */
export function DeviceGate({
  state,
}: {
  state: Extract<ChatsState, { phase: 'needs_keys' | 'removed' | 'locked' }>
}) {
  const t = useTranslations('chatDevices')
  // Who cannot open the lock brings the chats here again: what is locked is then given up.
  const [isOther, setIsOther] = useState(false)
  const [title, text] =
    state.phase === 'locked' && !isOther
      ? [t('lockedTitle'), t(state.by === 'passkey' ? 'lockedByPasskey' : 'lockedByPassphrase')]
      : state.phase === 'removed'
        ? [t('removedTitle'), t('removedText')]
        : [t('needsTitle'), t('needsText')]
  return (
    <div className="mx-auto flex w-full max-w-[460px] flex-col px-5 py-8">
      <div className="flex flex-col items-center text-center">
        <NicheScene of="letter" />
        <h2 className="mt-5 text-balance text-h2">{title}</h2>
        <p className="mt-2 text-pretty text-body text-ink-2">{text}</p>
      </div>
      <div className="mt-6">
        {state.phase === 'locked' && !isOther ? (
          <UnlockPanel by={state.by} onOther={() => setIsOther(true)} />
        ) : (
          <NeedsKeys />
        )}
      </div>
    </div>
  )
}
