import { useEffect, useRef } from 'react'
import type { ChatRow } from '../engine/chat-client.ts'
import { chatClient } from '../engine/chats.ts'

/** Tells the server what has been read, when it is really in view. */
export function useMarkRead(chat: ChatRow, lastSeq: number, inView: boolean): void {
  const told = useRef(0)
  const { id, readSeq, unread } = chat
  useEffect(() => {
    const tell = () => {
      const isTold = lastSeq <= Math.max(told.current, unread > 0 ? 0 : readSeq)
      if (!inView || document.visibilityState !== 'visible' || isTold) return
      const before = told.current
      told.current = lastSeq
      chatClient()
        .then(client => client.markRead(id, lastSeq))
        .catch(() => {
          told.current = before
        })
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [id, lastSeq, inView, readSeq, unread])
}
