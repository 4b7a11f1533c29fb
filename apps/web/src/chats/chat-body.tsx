import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { itemsOf } from '../api/query-client.ts'
import { connectionState } from '../api/realtime.ts'
import { useStore } from '../api/store.ts'
import type { Payment } from '../api/types.ts'
import { useMe } from '../identity/session.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { usePayments } from '../wallet/wallet-queries.ts'
import { ChatBarrier } from './chat-barrier.tsx'
import { Composer, lastEditable } from './compose/composer.tsx'
import { useCompose } from './compose/use-compose.ts'
import { KeyWarnings } from './devices/key-warnings.tsx'
import type { ChatRow } from './engine/chat-client.ts'
import { useEntries } from './engine/use-chats.ts'
import { ActsContext } from './stream/acts.ts'
import { StreamBones } from './stream/bones.tsx'
import { unreadKey } from './stream/chat-flow.ts'
import { EraseSheet } from './stream/erase-sheet.tsx'
import { MessageSheet } from './stream/message-sheet.tsx'
import { MessageStream } from './stream/message-stream.tsx'
import { typingIn } from './stream/typing.ts'
import { useActsOf } from './stream/use-acts-of.ts'
import { useBarrier } from './use-barrier.ts'
import type { People } from './words/chat-words.ts'

const slowAfterMs = 4_000
const nobody: readonly string[] = []

/** The messages of a chat and the place to write the next. */
export function ChatBody({ chat, people }: { chat: ChatRow; people: People }) {
  const t = useTranslations('chats')
  const me = useMe()
  const { id } = chat
  const log = useEntries(id)
  const { entries, hasNextPage, isFetchingNextPage, fetchNextPage } = log
  const latest = useRef(entries)
  useEffect(() => {
    latest.current = entries
  })
  // What had been read when the chat was opened; the line stays there while one reads on.
  const [unreadAfterSeq] = useState(chat.unread > 0 ? chat.readSeq : null)
  const payments = usePaymentsWith(chat.kind === 'pair' ? chat.members[0]?.id : undefined)
  const marks = useMemo(
    () =>
      payments.map(payment => ({
        id: payment.id,
        at: payment.created_at,
        own: payment.direction === 'out',
      })),
    [payments],
  )
  const lastOwn = entries.findLast(entry => entry.sender === me.id)
  const barrier = useBarrier(chat, lastOwn)
  const isClosed = chat.status !== 'in' || barrier !== null
  const box = useRef<HTMLTextAreaElement>(null)
  const compose = useCompose(chat, entries)
  const [jump, setJump] = useState<string | null>(chat.unread > 0 ? unreadKey : null)
  const onJumped = useCallback(() => setJump(null), [])
  const dialogs = useActsOf({ chat: id, isClosed, compose, people, entries: latest, onJump: setJump })
  const typing = useStore(typingIn).get(id) ?? nobody
  const load = useCallback(() => void fetchNextPage(), [fetchNextPage])
  const older = useMemo(
    () => ({ has: hasNextPage, isLoading: isFetchingNextPage, hasFailed: log.isFetchNextPageError, load }),
    [hasNextPage, isFetchingNextPage, log.isFetchNextPageError, load],
  )
  return (
    <ActsContext value={dialogs.acts}>
      <Connecting />
      <KeyWarnings people={chat.members} className="px-4 pt-2.5" />
      {log.isPending || (chat.status === 'joining' && entries.length === 0) ? (
        <StreamBones />
      ) : log.isError && entries.length === 0 ? (
        <div className="flex-1 overflow-y-auto">
          <ErrorState error={log.error} title={t('conversationError')} onRetry={() => void log.refetch()} />
        </div>
      ) : (
        <MessageStream
          chat={chat}
          entries={entries}
          payments={marks}
          people={people}
          memberId={me.id}
          unreadAfterSeq={unreadAfterSeq}
          older={older}
          typing={typing}
          jump={jump}
          onJumped={onJumped}
        />
      )}
      {isClosed ? (
        <ChatBarrier chat={chat} barrier={barrier} />
      ) : (
        <Composer
          chat={chat}
          people={people}
          composing={compose.composing}
          text={compose.text}
          box={box}
          onWrite={compose.write}
          onSend={compose.send}
          onStop={compose.stop}
          onEditLast={() => {
            const last = lastEditable(entries, me.id)
            if (last) compose.edit(last)
          }}
        />
      )}
      {dialogs.shown?.kind === 'acts' && (
        <MessageSheet
          entry={dialogs.shown.entry}
          people={people}
          acts={dialogs.acts}
          onClose={dialogs.close}
        />
      )}
      {dialogs.shown?.kind === 'erase' && (
        <EraseSheet chat={id} entry={dialogs.shown.entry} people={people} onClose={dialogs.close} />
      )}
    </ActsContext>
  )
}

/** Says that messages wait, once the connection has been away for a while: tries come and go. */
function Connecting() {
  const t = useTranslations('chats')
  const isConnected = useStore(connectionState) === 'open'
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (isConnected) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [isConnected])
  return (
    <div role="status">
      {isSlow && (
        <p className="bg-sunken px-4 py-1.5 text-center text-caption text-ink-2">{t('connecting')}</p>
      )}
    </div>
  )
}

/** The latest payments between the member and another. */
function usePaymentsWith(memberId: string | undefined): Payment[] {
  const payments = usePayments().data
  return useMemo(
    () =>
      memberId === undefined
        ? []
        : itemsOf<Payment>(payments).filter(payment => payment.counterparty?.id === memberId),
    [payments, memberId],
  )
}
