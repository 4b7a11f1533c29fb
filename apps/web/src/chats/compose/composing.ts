import type { ChatEntry } from '../engine/chat-client.ts'

/** What the composer is about: a new message, an answer to one, or another wording of an own one. */
export type Composing =
  | { kind: 'new' }
  | { kind: 'reply'; entry: ChatEntry }
  | { kind: 'edit'; entry: ChatEntry }
