import type { ChangeResult, Content, GroupDevice, Happening, OpenResult } from '@stoa/chat-engine'
import type { MemberCard } from '../../api/types.ts'
import type { DeviceCalls } from './device-calls.ts'

/** How this browser stands to the member's chats. */
export type ChatsState =
  | { phase: 'starting' }
  | { phase: 'ready' }
  /** The member's chats are set up on other devices: words, a link or starting anew bring them here. */
  | { phase: 'needs_keys' }
  /** What is kept here is sealed by a passphrase or passkey, which has to be given first. */
  | { phase: 'locked'; by: 'passphrase' | 'passkey' }
  /** Another device took this one out, or the member started anew elsewhere. */
  | { phase: 'removed' }
  | { phase: 'failed'; retry(): void }

export interface ChatMember extends MemberCard {
  role: 'admin' | 'member'
  /** The seq up to which the member has read. */
  readSeq: number
}

/** What is being written in a chat, and what it is to answer. */
export interface Draft {
  text: string
  replyTo: string | null
}

export interface ChatRow {
  id: string
  kind: 'pair' | 'group'
  /** Who is in it now, besides oneself. Nobody in a pair: the chat with oneself. */
  members: ChatMember[]
  /** Who was in it and is no more, for what they said. */
  gone: MemberCard[]
  ownRole: 'admin' | 'member'
  /** What the group was named, in the newest naming that this device knows. */
  title: string | null
  /** The newest entry to show, as a preview. */
  last: ChatEntry | null
  draft: Draft | null
  unread: number
  readSeq: number
  lastSeq: number
  lastActivityAt: string
  /** `joining`: this device is not in it yet, or comes back; nothing can be read of it meanwhile. */
  status: 'in' | 'out' | 'joining'
}

/** An entry as it is shown: edits, reactions and erasures stand in the entry that they are of. */
export interface ChatEntry {
  id: string
  /** Null while it waits in the outbox. */
  seq: number | null
  at: string
  /** `mem_…`, proved by the sender's device. */
  sender: string
  content: ShownContent
  /** Reactions, each member's last. */
  reactions: { emoji: string; members: string[] }[]
  isEdited: boolean
  status: 'waiting' | 'sent' | 'refused'
  /** The server's code, when it is `refused`. */
  refused: string | null
}

export type ShownContent =
  | Exclude<Content, { kind: 'reaction' | 'edit' | 'erase' }>
  | Happening
  | { kind: 'erased' }
  /** So many entries one after the other. */
  | { kind: 'unreadable'; count: number }
  | { kind: 'unknown' }

export interface EntryPage {
  /** Oldest first. What waits in the outbox stands at the end of the newest page. */
  entries: ChatEntry[]
  hasMore: boolean
}

/** The engine's calls: they are answered by the leading tab, whichever asks. Values can be cloned. */
export interface ChatCalls {
  /** Sorted by last activity, the latest first. */
  list(): Promise<ChatRow[]>
  chat(chat: string): Promise<ChatRow | null>
  /** A page of folded entries, before a seq or the newest. Reaches into the server's history by itself. */
  entries(chat: string, range: { before?: number; limit: number }): Promise<EntryPage>
  /** Resolves with the entry's id as soon as it is kept in the outbox. */
  send(chat: string, content: Content, id?: string): Promise<string>
  /** Tries what waits in the outbox again. */
  resend(chat: string): Promise<void>
  /** Takes a message that was not sent out of the outbox. */
  discard(chat: string, id: string): Promise<void>
  open(
    kind: 'pair' | 'group',
    members: string[],
    options?: { title?: string; id?: string },
  ): Promise<OpenResult>
  add(chat: string, members: string[]): Promise<ChangeResult>
  remove(chat: string, members: string[]): Promise<ChangeResult>
  leave(chat: string): Promise<void>
  markRead(chat: string, seq: number): Promise<void>
  /** Keeps what is being written, sealed like all else; null takes it away. The list is read anew by who wants it. */
  keepDraft(chat: string, draft: Draft | null): Promise<void>
  /** Opens these messages for a report, with their edits; what cannot be read any more is left out. */
  reveal(chat: string, ids: string[]): Promise<{ id: string; opening: string }[]>
  /** The devices in a chat's group, everybody's. */
  devices(chat: string): Promise<GroupDevice[]>
}

/** What a tab has of the member's chats. The same in every tab. */
export interface ChatClient extends ChatCalls, DeviceCalls {
  state(): ChatsState
  onState(listener: () => void): () => void
  /** Tells what to read anew: one chat, or all of them and the list. */
  onChange(listener: (chat: string | null) => void): () => void
  /** Tells the others that one is typing; lost without a connection, by design. */
  typing(chat: string): void
}
