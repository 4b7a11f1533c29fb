import { createStore } from '../../api/store.ts'
import type { ChatFrame } from '../../api/types.ts'
import type { ChatClient, ChatsState } from './chat-client.ts'

/**
 * The member's chats, as far as the first screen knows of them: their code is large and is fetched when the screen
 * stands. What the server tells before that is asked for when it is there.
 */
export const chatsState = createStore<ChatsState>({ phase: 'starting' })

type OpenClient = ChatClient & { hear(frame: ChatFrame | { type: 'resync' }): void; close(): void }

let current: { member: string; opening: Promise<OpenClient> } | null = null
let opened: OpenClient | null = null
let waiting: ((client: ChatClient) => void)[] = []

/** Opens the chats of the member who is signed in, once the screen stands. Returns the way to stop. */
export function startChats(member: string): () => void {
  let isStopped = false
  const begin = () => !isStopped && open(member)
  const idle = globalThis.requestIdleCallback
  if (idle) idle(begin, { timeout: 3_000 })
  else setTimeout(begin, 500)
  return () => {
    isStopped = true
    if (current?.member !== member) return
    const { opening } = current
    current = null
    opened = null
    chatsState.set({ phase: 'starting' })
    void opening.then(client => client.close())
  }
}

function open(member: string): void {
  if (current?.member === member) return
  const opening = import('./open-client.ts').then(({ openClient }) => openClient(member))
  const mine = { member, opening }
  current = mine
  opening.then(
    client => {
      if (current !== mine) return
      opened = client
      const note = () => chatsState.set(client.state())
      client.onState(note)
      note()
      const resolved = waiting
      waiting = []
      for (const resolve of resolved) resolve(client)
    },
    () => {
      if (current !== mine) return
      current = null
      chatsState.set({ phase: 'failed', retry: () => open(member) })
    },
  )
}

/** The client, once it is there. Screens that wait show their bones meanwhile. */
export function chatClient(): Promise<ChatClient> {
  return opened ? Promise.resolve(opened) : new Promise(resolve => waiting.push(resolve))
}

/** What the server told over the live connection; `resync` after some of it was lost. */
export function noteChatFrame(frame: ChatFrame | { type: 'resync' }): void {
  opened?.hear(frame)
}
