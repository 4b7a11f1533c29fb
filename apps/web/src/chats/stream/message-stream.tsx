import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LiveRegion } from '../../ui/live-region.tsx'
import type { ChatEntry, ChatRow } from '../engine/chat-client.ts'
import { type People, useChatWords } from '../words/chat-words.ts'
import { useActs } from './acts.ts'
import { flowOf, type PaymentMark } from './chat-flow.ts'
import { nextBubble } from './next-bubble.ts'
import { type Older, OlderMark, olderPx } from './older-mark.tsx'
import { guessHeightPx } from './row-height.ts'
import { StreamRow } from './stream-row.tsx'
import { ToEndButton } from './to-end-button.tsx'
import { TypingMark } from './typing-mark.tsx'
import { useArrived } from './use-arrived.ts'
import { useHeldEnd } from './use-held-end.ts'
import { useJump } from './use-jump.ts'
import { useMarkRead } from './use-mark-read.ts'

const nearEndPx = 90
const loadBeforeRows = 12

/** What was said in a chat, the newest at the foot. Only what is near the screen is on the page. */
export function MessageStream({
  chat,
  entries,
  payments,
  people,
  memberId,
  unreadAfterSeq,
  older,
  typing,
  jump,
  onJumped,
}: {
  chat: ChatRow
  entries: readonly ChatEntry[]
  payments: readonly PaymentMark[]
  people: People
  memberId: string
  unreadAfterSeq: number | null
  older: Older
  typing: readonly string[]
  /** The message to go to. */
  jump: string | null
  onJumped: () => void
}) {
  const t = useTranslations('chats')
  const words = useChatWords()
  const acts = useActs()
  const scroller = useRef<HTMLElement>(null)
  const readSeq = Math.min(Number.MAX_SAFE_INTEGER, ...chat.members.map(member => member.readSeq))
  const othersReadSeq = chat.members.length === 0 ? 0 : readSeq
  const items = useMemo(
    () =>
      flowOf({
        entries,
        payments,
        hasOlder: older.has,
        member: memberId,
        readSeq: othersReadSeq,
        unreadAfterSeq,
      }),
    [entries, payments, older.has, memberId, othersReadSeq, unreadAfterSeq],
  )
  const byId = useMemo(() => new Map(entries.map(entry => [entry.id, entry])), [entries])
  const [atEnd, setAtEnd] = useState<boolean | null>(null)
  const [focused, setFocused] = useState<string | null>(null)

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: at => guessHeightPx(items[at]!, scroller.current?.clientWidth ?? innerWidth),
    getItemKey: useCallback((at: number) => items[at]!.key, [items]),
    overscan: 8,
    paddingStart: older.has ? olderPx : 8,
    paddingEnd: 10,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEndPx,
  })
  const rows = virtualizer.getVirtualItems()

  // A chat opens at its end; from there it goes to what is new, if there is more of it than fits.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useLayoutEffect(() => virtualizer.scrollToEnd(), [])

  const note = useCallback(() => {
    const box = scroller.current
    if (box) setAtEnd(box.scrollHeight - box.scrollTop - box.clientHeight <= nearEndPx)
  }, [])
  useEffect(() => {
    const box = scroller.current
    note()
    box?.addEventListener('scroll', note, { passive: true })
    return () => box?.removeEventListener('scroll', note)
  }, [note])
  useHeldEnd(scroller, atEnd === true)

  const firstShown = rows[0]?.index ?? 0
  const { has, isLoading, hasFailed, load } = older
  useEffect(() => {
    if (firstShown < loadBeforeRows && has && !isLoading && !hasFailed && atEnd !== null) load()
  }, [firstShown, has, isLoading, hasFailed, load, atEnd])

  const lastSeq = Math.max(0, ...entries.slice(-20).map(entry => entry.seq ?? 0))
  useMarkRead(chat, lastSeq, atEnd === true && jump === null)

  const toEnd = useCallback(() => virtualizer.scrollToEnd(), [virtualizer])
  const written = entries.filter(entry => entry.seq === null).length
  const writtenBefore = useRef(written)
  useEffect(() => {
    if (written > writtenBefore.current) toEnd()
    writtenBefore.current = written
  }, [written, toEnd])

  const focusOn = useCallback((key: string) => {
    setFocused(key)
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus(),
    )
  }, [])
  const lit = useJump({
    jump,
    items,
    entries,
    unreadAfterSeq,
    older,
    virtualizer,
    focusOn,
    onJumped,
  })

  const arrived = useArrived(entries, memberId)
  const focus = (at: number) => {
    const item = items[at]
    if (!item) return
    virtualizer.scrollToIndex(at, { align: 'auto' })
    focusOn(item.key)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const here = (event.target as HTMLElement).dataset['key']
    if (here === undefined) return
    const at = items.findIndex(item => item.key === here)
    const entry = byId.get(here)
    if (event.key === 'Enter' && entry) {
      event.preventDefault()
      acts.openSheet(entry)
      return
    }
    const next = nextBubble(items, at, event.key)
    if (next === null) return
    event.preventDefault()
    focus(next)
  }
  const lastBubble = items.findLast(item => item.kind === 'bubble')?.key ?? null
  const reachable = focused !== null && items.some(item => item.key === focused) ? focused : lastBubble
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <section
        ref={scroller}
        onKeyDown={onKeyDown}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overflow-x-hidden overscroll-contain [overflow-anchor:none] focus-visible:-outline-offset-3"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard
        tabIndex={0}
        aria-label={t('messages')}
        aria-busy={isLoading}
      >
        <ol className="relative mt-auto w-full flex-none" style={{ height: virtualizer.getTotalSize() }}>
          {has && <OlderMark older={older} />}
          {rows.map(row => {
            const item = items[row.index]!
            const entry = byId.get(item.key)
            return (
              <li
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={row.index}
                data-key={item.key}
                tabIndex={item.kind === 'bubble' ? (item.key === reachable ? 0 : -1) : undefined}
                className="absolute inset-x-0 top-0 rounded-m focus-visible:-outline-offset-3"
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <StreamRow
                  item={item}
                  entry={entry}
                  answered={answeredBy(entry, byId)}
                  chat={chat}
                  people={people}
                  isLit={lit === item.key}
                  isEmpty={entries.length === 0}
                />
              </li>
            )
          })}
        </ol>
      </section>
      {typing.length > 0 && (
        <div className="mx-auto w-full max-w-[860px] flex-none px-3 pb-2 md:px-[22px]">
          <TypingMark members={typing} people={people} />
        </div>
      )}
      {atEnd === false && <ToEndButton unread={chat.unread} onPress={toEnd} />}
      <LiveRegion>
        {arrived
          ? t('arrived', {
              name: words.memberName(arrived.sender, people),
              text: words.plain(arrived, people),
            })
          : ''}
      </LiveRegion>
    </div>
  )
}

/** What a message answers: null when that is not loaded, undefined when it answers nothing. */
function answeredBy(
  entry: ChatEntry | undefined,
  byId: ReadonlyMap<string, ChatEntry>,
): ChatEntry | null | undefined {
  if (entry?.content.kind !== 'text' || !entry.content.replyTo) return undefined
  return byId.get(entry.content.replyTo) ?? null
}
