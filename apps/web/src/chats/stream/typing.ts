import { createStore } from '../../api/store.ts'

const shownForMs = 5_000

type Typing = ReadonlyMap<string, readonly string[]>

/** Who is writing now, by chat. */
export const typingIn = createStore<Typing>(new Map())
const timers = new Map<string, ReturnType<typeof setTimeout>>()

export function stopTyping(chat: string, member: string): void {
  const key = `${chat} ${member}`
  clearTimeout(timers.get(key))
  timers.delete(key)
  typingIn.set(now => {
    const left = now.get(chat)?.filter(one => one !== member)
    if (!left) return now
    const next = new Map(now)
    if (left.length > 0) next.set(chat, left)
    else next.delete(chat)
    return next
  })
}

/** The mark goes by itself when nothing more is told. */
export function noteTyping(chat: string, member: string): void {
  const key = `${chat} ${member}`
  clearTimeout(timers.get(key))
  timers.set(
    key,
    setTimeout(() => stopTyping(chat, member), shownForMs),
  )
  typingIn.set(now => {
    const known = now.get(chat) ?? []
    return known.includes(member) ? now : new Map(now).set(chat, [...known, member])
  })
}
