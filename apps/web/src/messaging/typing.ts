import { sendFrame } from '../api/realtime.ts'
import { createStore } from '../api/store.ts'

const shownForMs = 5000
const toldEveryMs = 3000

/** The conversations in which the other member is typing now. */
export const typingIn = createStore<ReadonlySet<string>>(new Set())
const timers = new Map<string, ReturnType<typeof setTimeout>>()

export function stopTyping(conversationId: string): void {
  clearTimeout(timers.get(conversationId))
  timers.delete(conversationId)
  typingIn.set(now => {
    if (!now.has(conversationId)) return now
    const next = new Set(now)
    next.delete(conversationId)
    return next
  })
}

export function noteTyping(conversationId: string): void {
  clearTimeout(timers.get(conversationId))
  timers.set(
    conversationId,
    setTimeout(() => stopTyping(conversationId), shownForMs),
  )
  typingIn.set(now => (now.has(conversationId) ? now : new Set(now).add(conversationId)))
}

let toldAt = 0
/** Tells the other member, at most every three seconds. */
export function tellTyping(conversationId: string): void {
  if (Date.now() - toldAt < toldEveryMs) return
  toldAt = Date.now()
  sendFrame({ type: 'typing', conversation_id: conversationId })
}
