import { chatCalls } from '../api/calls.ts'
import { newId } from '../api/ids.ts'
import { ApiProblem, hasCode } from '../api/problem.ts'
import { keys, queryClient } from '../api/query-client.ts'
import { reconnectDelayMs } from '../api/realtime.ts'
import { createStore } from '../api/store.ts'
import { onSignOut } from '../identity/session.ts'
import { takeMessage } from './conversation-cache.ts'
import {
  nextToSend,
  type Outbox,
  type OutboxEntry,
  parseOutbox,
  withEntry,
  withoutEntry,
  withState,
} from './outbox.ts'

const prefix = 'stoa.outbox.'

export const outboxStore = createStore<Outbox>([])
let ownerId: string | null = null
let attempt = 0
let timer: ReturnType<typeof setTimeout> | undefined
const sending = new Set<string>()

/** Changes the kept outbox and the shown one together. Read again first: another tab may have changed it. */
function change(edit: (outbox: Outbox) => Outbox): void {
  if (!ownerId) return
  let next: Outbox
  try {
    next = edit(parseOutbox(localStorage.getItem(prefix + ownerId)))
    if (next.length > 0) localStorage.setItem(prefix + ownerId, JSON.stringify(next))
    else localStorage.removeItem(prefix + ownerId)
  } catch {
    next = edit(outboxStore.get())
  }
  outboxStore.set(next)
}

const isForGood = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  error.status >= 400 &&
  error.status < 500 &&
  ![401, 408, 425, 429].includes(error.status)

async function send(entry: OutboxEntry, memberId: string): Promise<void> {
  sending.add(entry.id)
  try {
    const message = await chatCalls.send(entry.conversationId, { id: entry.id, text: entry.text })
    attempt = 0
    await takeMessage(message, memberId)
    change(outbox => withoutEntry(outbox, entry.id))
  } catch (error) {
    if (isForGood(error)) {
      change(outbox => withState(outbox, entry.id, 'failed'))
      // The conversation says what came between the two, and what can be done about it.
      if (hasCode(error, 'you_block_member') || hasCode(error, 'member_unavailable'))
        void queryClient.invalidateQueries({ queryKey: keys.conversation(entry.conversationId) })
    } else {
      clearTimeout(timer)
      timer = setTimeout(flushOutbox, reconnectDelayMs(attempt++))
    }
    return
  } finally {
    sending.delete(entry.id)
  }
  flushOutbox()
}

/** Sends what waits. Safe to call at any time and from any tab: the server stores an id once. */
export function flushOutbox(): void {
  const memberId = ownerId
  if (!memberId) return
  for (const entry of nextToSend(outboxStore.get())) if (!sending.has(entry.id)) void send(entry, memberId)
}

/** Starts sending what this device still holds for a member. Returns the way to stop. */
export function startOutbox(memberId: string): () => void {
  ownerId = memberId
  change(outbox => outbox)
  const onStorage = (event: StorageEvent) => {
    if (event.key === prefix + memberId) outboxStore.set(parseOutbox(event.newValue))
  }
  window.addEventListener('storage', onStorage)
  window.addEventListener('online', flushOutbox)
  flushOutbox()
  return () => {
    window.removeEventListener('storage', onStorage)
    window.removeEventListener('online', flushOutbox)
    clearTimeout(timer)
    ownerId = null
    outboxStore.set([])
  }
}

export function sendMessage(conversationId: string, text: string): void {
  change(outbox =>
    withEntry(outbox, {
      id: newId('msg'),
      conversationId,
      text,
      createdAt: new Date().toISOString(),
      state: 'pending',
    }),
  )
  flushOutbox()
}

export function retryMessage(id: string): void {
  change(outbox => withState(outbox, id, 'pending'))
  flushOutbox()
}

export const discardMessage = (id: string): void => change(outbox => withoutEntry(outbox, id))

onSignOut(() => {
  if (ownerId) localStorage.removeItem(prefix + ownerId)
})
