import type { ChatEntry, ShownContent } from '../engine/chat-client.ts'

type SaidKind = 'text' | 'card' | 'files' | 'erased' | 'unknown'

/** What a member said: it stands in a bubble. */
export type Said = Extract<ShownContent, { kind: SaidKind }>
/** What happened in a chat, beside what was said: it stands in a line of its own. */
export type Happened = Exclude<ShownContent, Said>
export type Reaction = ChatEntry['reactions'][number]

const saidKinds: ReadonlySet<string> = new Set<SaidKind>(['text', 'card', 'files', 'erased', 'unknown'])

export const isSaid = (content: ShownContent): content is Said => saidKinds.has(content.kind)
