import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useChats } from './engine/use-chats.ts'

/** What stands before the chats while they cannot be read here; `bones` while they open. */
export function ChatsGate({ bones, children }: { bones: ReactNode; children: ReactNode }) {
  const t = useTranslations('chats')
  const state = useChats()
  switch (state.phase) {
    case 'ready':
      return children
    case 'starting':
      return bones
    case 'failed':
      return (
        <EmptyState
          scene="letter"
          title={t('gateFailed')}
          action={<Button onClick={() => state.retry()}>{t('retry')}</Button>}
        >
          {t('gateFailedText')}
        </EmptyState>
      )
    default:
      return null
  }
}
