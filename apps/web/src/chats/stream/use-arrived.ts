import { useRef } from 'react'
import type { ChatEntry } from '../engine/chat-client.ts'
import { isSaid } from './said.ts'

/** The newest message of somebody else that came while the chat is open. */
export function useArrived(entries: readonly ChatEntry[], memberId: string): ChatEntry | null {
  const last = entries.findLast(entry => entry.seq !== null && isSaid(entry.content))
  const opened = useRef(last?.seq ?? 0)
  return last && (last.seq ?? 0) > opened.current && last.sender !== memberId ? last : null
}
