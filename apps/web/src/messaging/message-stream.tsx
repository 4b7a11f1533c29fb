import { ArrowDown } from 'lucide-react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { chatCalls } from '../api/calls.ts'
import { useStore } from '../api/store.ts'
import type { Conversation, Message } from '../api/types.ts'
import { dayName } from '../i18n/times.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { useNow } from '../ui/time-ago.tsx'
import { useOnSeen } from '../ui/use-on-seen.ts'
import { noteOwnRead } from './conversation-cache.ts'
import { MessageBubble } from './message-bubble.tsx'
import { flowOf } from './message-flow.ts'
import type { OutboxEntry } from './outbox.ts'
import { typingIn } from './typing.ts'

type Props = {
  conversation: Conversation
  messages: Message[]
  waiting: OutboxEntry[]
  memberId: string
  unreadAfterSeq: number | null
  hasOlder: boolean
  loadingOlder: boolean
  onOlder: () => void
}

const nearBottomPx = 90

/**
 * The messages. The scroller runs from the bottom up (column-reverse round one child), so that the newest stay in place
 * when older ones are put above them, in every browser.
 */
export function MessageStream({
  conversation,
  messages,
  waiting,
  memberId,
  unreadAfterSeq,
  hasOlder,
  loadingOlder,
  onOlder,
}: Props) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const now = useNow()
  const scroller = useRef<HTMLElement>(null)
  const unreadLine = useRef<HTMLDivElement>(null)
  const [atBottom, setAtBottom] = useState(true)
  const typing = useStore(typingIn).has(conversation.id)
  const items = useMemo(
    () => flowOf({ messages, waiting, memberId, otherReadSeq: conversation.other_read_seq, unreadAfterSeq }),
    [messages, waiting, memberId, conversation.other_read_seq, unreadAfterSeq],
  )
  const lastSeq = messages.at(-1)?.seq ?? 0
  const toBottom = useCallback(() => scroller.current?.scrollTo({ top: 0 }), [])

  useLayoutEffect(() => {
    unreadLine.current?.scrollIntoView({ block: 'center' })
  }, [])
  useEffect(() => {
    if (waiting.length > 0) toBottom()
  }, [waiting.length, toBottom])
  useMarkRead(conversation, lastSeq, atBottom)
  const older = useOnSeen(hasOlder && !loadingOlder, onOlder)

  const arrived = useArrived(messages, memberId)
  const firstName = conversation.with.name.split(' ')[0]!
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <section
        ref={scroller}
        onScroll={event => setAtBottom(event.currentTarget.scrollTop > -nearBottomPx)}
        className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overscroll-contain"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard
        tabIndex={0}
        aria-label={t('messages')}
      >
        <div className="mx-auto w-full max-w-[860px] px-3 pt-2 pb-3 md:px-[22px]">
          {hasOlder ? (
            <p ref={older} className="py-3 text-center text-caption text-ink-3" role="status">
              {loadingOlder ? t('loadOlder') : ''}
            </p>
          ) : (
            <div className="flex flex-col items-center px-6 pt-10 pb-5 text-center">
              <Avatar member={conversation.with} size="xl" />
              <p className="display mt-3 text-h3">{conversation.with.name}</p>
              <p className="mt-1 max-w-[340px] text-ink-2 text-small">{t('start', { name: firstName })}</p>
              {messages.length === 0 && (
                <p className="mt-1 max-w-[340px] text-ink-2 text-small">{t('startText')}</p>
              )}
            </div>
          )}
          <ol className="flex flex-col gap-[3px]">
            {items.map(item =>
              item.kind === 'message' ? (
                <MessageBubble key={item.id} bubble={item} otherName={conversation.with.name} />
              ) : item.kind === 'day' ? (
                <li key={item.id} className="self-center px-2.5 py-2 text-caption font-medium text-ink-3">
                  {dayName(item.at, now, locale)}
                </li>
              ) : (
                <li key={item.id}>
                  <div
                    ref={unreadLine}
                    className="my-2 flex items-center gap-3 text-caption font-semibold text-sun-text before:h-px before:flex-1 before:bg-sun after:h-px after:flex-1 after:bg-sun"
                  >
                    {t('unreadLine')}
                  </div>
                </li>
              ),
            )}
          </ol>
          {typing && (
            <div className="mt-2 flex items-center gap-1.5">
              <Avatar member={conversation.with} size="xs" />
              <span
                aria-hidden="true"
                className="flex gap-1 rounded-[19px] rounded-bl-[5px] bg-bubble-in px-3.5 py-[11px] shadow-e1"
              >
                {[0, 160, 320].map(delayMs => (
                  <i
                    key={delayMs}
                    className="size-[7px] animate-typing rounded-full bg-ink-3"
                    style={{ animationDelay: `${delayMs}ms` }}
                  />
                ))}
              </span>
              <span className="text-caption text-ink-3">{t('typing', { name: firstName })}</span>
            </div>
          )}
        </div>
      </section>
      {!atBottom && (
        <button
          type="button"
          onClick={toBottom}
          aria-label={t('toBottom')}
          className="num absolute right-4 bottom-3 flex h-11 min-w-11 items-center justify-center gap-1.5 rounded-full bg-raised px-3 font-semibold text-small shadow-e2"
        >
          {conversation.unread_count > 0 && t('newBelow', { count: conversation.unread_count })}
          <Icon of={ArrowDown} size="s" />
        </button>
      )}
      <LiveRegion>{arrived ? t('arrived', { name: firstName, text: arrived.text }) : ''}</LiveRegion>
    </div>
  )
}

/** The newest message of the other member that arrived while the conversation is open. */
function useArrived(messages: Message[], memberId: string): Message | null {
  const opened = useRef(messages.at(-1)?.seq ?? 0)
  const last = messages.at(-1)
  return last && last.seq > opened.current && last.sender_id !== memberId ? last : null
}

/** Tells the server what has been read, when it is really in view. */
function useMarkRead(conversation: Conversation, lastSeq: number, atBottom: boolean): void {
  const told = useRef(conversation.last_read_seq)
  const { id } = conversation
  useEffect(() => {
    const tell = () => {
      if (!atBottom || document.visibilityState !== 'visible' || lastSeq <= told.current) return
      told.current = lastSeq
      noteOwnRead(id, lastSeq)
      chatCalls.markRead(id, lastSeq).catch(() => {
        told.current = 0
      })
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [id, lastSeq, atBottom])
}
