import type { ChatFrame } from '../../api/types.ts'
import type { HostState } from './host.ts'

/** What a tab tells whoever leads. */
export type FromTab =
  /** Sent again, with the same id, to a new leader: what was done already is not done twice. */
  | { to: 'leader'; kind: 'call'; id: string; name: string; args: unknown[] }
  /** Asks the leader to make itself known. */
  | { to: 'leader'; kind: 'who' }
  | { to: 'leader'; kind: 'frame'; frame: ChatFrame | { type: 'resync' } }

/** What the leader tells the tabs. */
export type FromLeader =
  | { to: 'tabs'; kind: 'leads'; term: string; state: HostState }
  | { to: 'tabs'; kind: 'answer'; id: string; value: unknown }
  | { to: 'tabs'; kind: 'refusal'; id: string; problem: Problem }
  | { to: 'tabs'; kind: 'change'; chat: string | null }

/** A failure as it travels: what the screens show of it. */
export interface Problem {
  status: number
  body: Record<string, unknown>
}

/** Between the tabs of a browser and the leader's worker: everybody hears what anybody else says. */
export interface Wire {
  post(message: FromTab | FromLeader): void
  /** Returns the way to stop. */
  listen(listener: (message: FromTab | FromLeader) => void): () => void
}

/** Which lock the leader holds, and the channel on which the tabs talk. */
export const tabsName = (member: string): string => `stoa-chats-${member}`

export function broadcastWire(member: string): Wire & { close(): void } {
  const channel = new BroadcastChannel(tabsName(member))
  return {
    post: message => channel.postMessage(message),
    listen(listener) {
      const hear = ({ data }: MessageEvent<FromTab | FromLeader>) => listener(data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
    close: () => channel.close(),
  }
}
