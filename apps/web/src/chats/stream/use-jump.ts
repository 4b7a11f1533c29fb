import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useState } from 'react'
import type { ChatEntry } from '../engine/chat-client.ts'
import { type FlowItem, unreadKey } from './chat-flow.ts'
import type { Older } from './older-mark.tsx'

/** So many fit on any screen: nobody has to be led to the first of them. */
const fewRows = 6
const litMs = 1_800

/**
 * Goes to the message that was asked for, or to the first that is new, reading back as far as it takes.
 * @returns the message that was gone to, for as long as it is lit
 */
export function useJump({
  jump,
  items,
  entries,
  unreadAfterSeq,
  older,
  virtualizer,
  focusOn,
  onJumped,
}: {
  jump: string | null
  items: readonly FlowItem[]
  entries: readonly ChatEntry[]
  unreadAfterSeq: number | null
  older: Older
  virtualizer: Virtualizer<HTMLElement, Element>
  focusOn: (key: string) => void
  onJumped: () => void
}): string | null {
  const [lit, setLit] = useState<string | null>(null)
  const { has, isLoading, hasFailed, load } = older
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
    const timer = setTimeout(() => setLit(null), litMs)
    return () => clearTimeout(timer)
  }, [lit])
  return lit
}

/** Whether the place of what was asked for is loaded, so that reading further back would not find it. Ids grow with time. */
function isPast(key: string, entries: readonly ChatEntry[], unreadAfterSeq: number | null): boolean {
  const oldest = entries.find(entry => entry.seq !== null)
  if (!oldest) return false
  return key === unreadKey ? (oldest.seq ?? 0) <= (unreadAfterSeq ?? 0) + 1 : oldest.id < key
}
