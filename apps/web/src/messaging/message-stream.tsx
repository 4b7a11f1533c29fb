import { ArrowDown } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { chatCalls } from '../api/calls.ts'
import { useStore } from '../api/store.ts'
import type { Conversation, Message, Payment } from '../api/types.ts'
import { dayName } from '../i18n/times.ts'
import { Avatar } from '../ui/avatar.tsx'
import { CountDot } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { useNow } from '../ui/time-ago.tsx'
import { useOnSeen } from '../ui/use-on-seen.ts'
import { OlderBones } from './conversation-bones.tsx'
import { noteOwnRead } from './conversation-cache.ts'
import { MessageBubble } from './message-bubble.tsx'
import { type FlowItem, flowOf } from './message-flow.ts'
import type { OutboxEntry } from './outbox.ts'
import { PaymentCard } from './payment-card.tsx'
import { typingIn } from './typing.ts'
import { TypingMark } from './typing-mark.tsx'
import { useStreamScroll } from './use-stream-scroll.ts'

type Older = { has: boolean; loading: boolean; failed: boolean; load: () => void }

type Props = {
  conversation: Conversation
  messages: Message[]
  waiting: OutboxEntry[]
  payments: Payment[]
  memberId: string
  unreadAfterSeq: number | null
  older: Older
}

/** The messages and the money between two members, the newest at the foot. */
export function MessageStream({
  conversation,
  messages,
  waiting,
  payments,
  memberId,
  unreadAfterSeq,
  older,
}: Props) {
  const t = useTranslations('chats')
  const scroller = useRef<HTMLElement>(null)
  const unreadLine = useRef<HTMLDivElement>(null)
  const typing = useStore(typingIn).has(conversation.id)
  const otherReadSeq = conversation.other_read_seq
  const hasOlder = older.has
  const items = useMemo(
    () => flowOf({ messages, waiting, payments, hasOlder, memberId, otherReadSeq, unreadAfterSeq }),
    [messages, waiting, payments, hasOlder, memberId, otherReadSeq, unreadAfterSeq],
  )
  useLayoutEffect(() => {
    const line = unreadLine.current
    const box = scroller.current
    if (!line || !box) return
    const abovePx = line.getBoundingClientRect().top - box.getBoundingClientRect().top
    // What is new is read from its beginning, with a little of what came before for the context.
    if (abovePx < 0) box.scrollTop += abovePx - box.clientHeight * 0.25
  }, [])
  const { atBottom, toBottom } = useStreamScroll(scroller, `${items.length} ${typing} ${older.loading}`)
  const lastSeq = messages.at(-1)?.seq ?? 0
  useMarkRead(conversation, lastSeq, atBottom === true)

  const written = waiting.length
  const writtenBefore = useRef(written)
  useEffect(() => {
    if (written > writtenBefore.current) toBottom()
    writtenBefore.current = written
  }, [written, toBottom])

  const arrived = useArrived(messages, memberId)
  const firstName = conversation.with.name.split(' ')[0]!
  const unread = conversation.unread_count
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <section
        ref={scroller}
        className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overflow-x-hidden overscroll-contain [overflow-anchor:none] focus-visible:-outline-offset-3"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard
        tabIndex={0}
        aria-label={t('messages')}
      >
        <div className="mx-auto w-full max-w-[860px] px-3 pt-2 pb-3 md:px-[22px]">
          {older.has ? (
            <OlderMark older={older} />
          ) : (
            <Beginning conversation={conversation} empty={items.length === 0} />
          )}
          <ol className="flex flex-col gap-[3px]">
            {items.map(item => (
              <StreamItem key={item.id} item={item} name={conversation.with.name} lineRef={unreadLine} />
            ))}
          </ol>
          {typing && <TypingMark member={conversation.with} />}
        </div>
      </section>
      {atBottom === false && (
        <button
          type="button"
          onClick={toBottom}
          aria-label={unread > 0 ? `${t('newBelow', { count: unread })}. ${t('toBottom')}` : t('toBottom')}
          className="absolute right-4 bottom-3 grid size-11 animate-appear place-items-center rounded-full bg-raised text-ink shadow-e2 hover:bg-quiet"
        >
          <Icon of={ArrowDown} size="s" />
          {unread > 0 && (
            <span className="-top-1.5 -right-1 absolute">
              <CountDot tone="sun" count={unread} words="" />
            </span>
          )}
        </button>
      )}
      <LiveRegion>{arrived ? t('arrived', { name: firstName, text: arrived.text }) : ''}</LiveRegion>
    </div>
  )
}

function StreamItem({
  item,
  name,
  lineRef,
}: {
  item: FlowItem
  name: string
  lineRef: React.Ref<HTMLDivElement>
}) {
  const t = useTranslations('chats')
  const locale = useLocale()
  const now = useNow()
  switch (item.kind) {
    case 'message':
      return <MessageBubble bubble={item} otherName={name} />
    case 'payment':
      return <PaymentCard payment={item.payment} />
    case 'day':
      return (
        <li className="self-center px-2.5 py-2 text-caption font-medium text-ink-3">
          {dayName(item.at, now, locale)}
        </li>
      )
    case 'unread':
      return (
        <li>
          <div
            ref={lineRef}
            className="my-2 flex items-center gap-3 text-caption font-semibold text-sun-text before:h-px before:flex-1 before:bg-sun after:h-px after:flex-1 after:bg-sun"
          >
            {t('unreadLine')}
          </div>
        </li>
      )
  }
}

/** Loads older messages when it comes into view; by hand where that has failed. */
function OlderMark({ older }: { older: Older }) {
  const t = useTranslations('chats')
  const seen = useOnSeen(!older.loading && !older.failed, older.load)
  return (
    <div ref={seen} className="min-h-14 py-2">
      {older.failed ? (
        <p className="flex justify-center">
          <Button kind="quiet" size="sm" onClick={older.load}>
            {t('loadOlder')}
          </Button>
        </p>
      ) : (
        older.loading && <OlderBones />
      )}
    </div>
  )
}

function Beginning({ conversation, empty }: { conversation: Conversation; empty: boolean }) {
  const t = useTranslations('chats')
  const { with: other } = conversation
  return (
    <div className="flex flex-col items-center px-6 pt-10 pb-5 text-center">
      <Avatar member={other} size="xl" />
      <p className="display mt-3 text-h3">{other.name}</p>
      <p className="mt-1 max-w-[340px] text-balance text-ink-2 text-small">
        {t('start', { name: other.name.split(' ')[0]! })}
      </p>
      {empty && <p className="mt-1 max-w-[340px] text-balance text-ink-2 text-small">{t('startText')}</p>}
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
function useMarkRead(conversation: Conversation, lastSeq: number, inView: boolean): void {
  const told = useRef(conversation.last_read_seq)
  const { id } = conversation
  useEffect(() => {
    const tell = () => {
      if (!inView || document.visibilityState !== 'visible' || lastSeq <= told.current) return
      const before = told.current
      told.current = lastSeq
      noteOwnRead(id, lastSeq)
      chatCalls.markRead(id, lastSeq).catch(() => {
        told.current = before
      })
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [id, lastSeq, inView])
}
