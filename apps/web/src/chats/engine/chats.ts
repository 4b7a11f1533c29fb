import { createStore } from '../../api/store.ts'
import type { ChatFrame } from '../../api/types.ts'
import type { ChatClient, ChatsState } from './chat-client.ts'

/**
 * The member's chats, as far as the first screen knows of them: their code is large and is fetched when the screen
 * stands. What the server tells before that is asked for when it is there.
 */
export const chatsState = createStore<ChatsState>({ phase: 'starting' })

type OpenClient = ChatClient & { hear(frame: ChatFrame | { type: 'resync' }): void; close(): void }

/** Whose chats are to be opened. */
let wanted: string | null = null
let current: { member: string; opening: Promise<OpenClient> } | null = null
let opened: OpenClient | null = null
let waiting: ((client: ChatClient) => void)[] = []

/** The first screen has the line for itself until then, unless somebody asks for the chats before. */
const openAfterMs = 3_000

/** Opens the chats of the member who is signed in, in the background. Returns the way to stop. */
export function startChats(member: string): () => void {
  wanted = member
  const timer = setTimeout(() => open(member), waiting.length > 0 ? 0 : openAfterMs)
  return () => {
    clearTimeout(timer)
    wanted = null
    if (current?.member !== member) return
    const { opening } = current
    current = null
    opened = null
    chatsState.set({ phase: 'starting' })
    void opening.then(client => client.close())
  }
}

/** Opens them at once, for a screen that shows them. */
export function hurryChats(): void {
  if (wanted !== null) open(wanted)
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
  hurryChats()
  return opened ? Promise.resolve(opened) : new Promise(resolve => waiting.push(resolve))
}

/** What the server told over the live connection; `resync` after some of it was lost. */
export function noteChatFrame(frame: ChatFrame | { type: 'resync' }): void {
  opened?.hear(frame)
}
