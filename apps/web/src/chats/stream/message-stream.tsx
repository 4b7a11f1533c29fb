import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CountDot } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LiveRegion } from '../../ui/live-region.tsx'
import type { ChatEntry, ChatRow } from '../engine/chat-client.ts'
import { type People, useChatWords } from '../words/chat-words.ts'
import { useActs } from './acts.ts'
import { type FlowItem, flowOf, type PaymentMark, unreadKey } from './chat-flow.ts'
import { guessHeightPx } from './row-height.ts'
import { StreamRow } from './stream-row.tsx'
import { TypingMark } from './typing-mark.tsx'
import { useArrived } from './use-arrived.ts'
import { useMarkRead } from './use-mark-read.ts'

export interface Older {
  has: boolean
  isLoading: boolean
  hasFailed: boolean
  load(): void
}

const nearEndPx = 90
const loadBeforeRows = 12
/** So many fit on any screen: nobody has to be led to the first of them. */
const fewRows = 6
/** Room above the oldest row for the mark that older ones are on their way. */
const olderPx = 56

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
  const [lit, setLit] = useState<string | null>(null)
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
  const typingCount = typing.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark below the last message comes and goes
  useLayoutEffect(() => {
    if (atEnd && scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight
  }, [typingCount > 0])

  const focusOn = useCallback((key: string) => {
    setFocused(key)
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus(),
    )
  }, [])
  // Goes to the message that was asked for, reading back as far as it takes.
  useEffect(() => {
    if (jump === null) return
    const at = items.findIndex(item => item.key === jump)
    if (at < 0) {
      if (!has || hasFailed || isPast(jump, entries, unreadAfterSeq)) onJumped()
      else if (!isLoading) load()
      return
    }
    onJumped()
    if (jump === unreadKey) {
      if (items.length - at > fewRows) virtualizer.scrollToIndex(at, { align: 'start' })
      return
    }
    virtualizer.scrollToIndex(at, { align: 'center' })
    setLit(jump)
    focusOn(jump)
  }, [jump, items, entries, unreadAfterSeq, has, isLoading, hasFailed, load, virtualizer, onJumped, focusOn])
  useEffect(() => {
    if (lit === null) return
    const timer = setTimeout(() => setLit(null), 1_800)
    return () => clearTimeout(timer)
  }, [lit])

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
  const unread = chat.unread
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
          {has && (
            <li className="absolute inset-x-0 top-0 grid h-14 place-items-center text-label text-ink-3">
              {hasFailed ? (
                <Button kind="quiet" size="sm" onClick={load}>
                  {t('loadOlder')}
                </Button>
              ) : (
                isLoading && t('loadingOlder')
              )}
            </li>
          )}
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
        {typing.length > 0 && (
          <div className="mx-auto w-full max-w-[860px] flex-none px-3 pb-3 md:px-[22px]">
            <TypingMark members={typing} people={people} />
          </div>
        )}
      </section>
      {atEnd === false && (
        <button
          type="button"
          onClick={toEnd}
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

/** Whether the place of what was asked for is loaded, so that reading further back would not find it. Ids grow with time. */
function isPast(key: string, entries: readonly ChatEntry[], unreadAfterSeq: number | null): boolean {
  const oldest = entries.find(entry => entry.seq !== null)
  if (!oldest) return false
  return key === unreadKey ? (oldest.seq ?? 0) <= (unreadAfterSeq ?? 0) + 1 : oldest.id < key
}

/** What a message answers: null when that is not loaded, undefined when it answers nothing. */
function answeredBy(
  entry: ChatEntry | undefined,
  byId: ReadonlyMap<string, ChatEntry>,
): ChatEntry | null | undefined {
  if (entry?.content.kind !== 'text' || !entry.content.replyTo) return undefined
  return byId.get(entry.content.replyTo) ?? null
}

/** Where a key leads from a message; null when it leads nowhere. */
function nextBubble(items: readonly FlowItem[], at: number, key: string): number | null {
  const isBubble = (item: FlowItem | undefined) => item?.kind === 'bubble'
  if (key === 'End') return items.findLastIndex(isBubble)
  if (key === 'Home') return items.findIndex(isBubble)
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const step = key === 'ArrowUp' ? -1 : 1
  for (let next = at + step; next >= 0 && next < items.length; next += step)
    if (isBubble(items[next])) return next
  return null
}
