import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePageTitle } from '../app/page-title.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { DeviceGate } from './devices/device-gate.tsx'
import type { ChatsState } from './engine/chat-client.ts'
import { useChats } from './engine/use-chats.ts'

/** Bones in a pane until the chats are open. */
export function WhenOpen({ bones, children }: { bones: ReactNode; children: ReactNode }) {
  return useChats().phase === 'ready' ? children : bones
}

/** Stands in the place of the chats while this browser cannot read them, and says the way on. */
export function ChatsClosed({ state }: { state: Exclude<ChatsState, { phase: 'starting' | 'ready' }> }) {
  const t = useTranslations('chats')
  usePageTitle(t('title'))
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-surface">
      <header className="flex min-h-[52px] items-center px-4 md:min-h-[66px]">
        <h1 tabIndex={-1} className="text-h2 md:text-[1.6875rem]">
          {t('title')}
        </h1>
      </header>
      {state.phase === 'failed' ? (
        <EmptyState
          scene="letter"
          title={t('gateFailed')}
          action={<Button onClick={() => state.retry()}>{t('retry')}</Button>}
        >
          {t('gateFailedText')}
        </EmptyState>
      ) : (
        <DeviceGate state={state} />
      )}
    </div>
  )
}
