import { type Ctx, fromWireId, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'

/** What can be reported. Each kind is known by the prefix of its ids. */
export const subjectKinds = ['post', 'member', 'message', 'payment'] as const
export type SubjectKind = (typeof subjectKinds)[number]

export interface Subject {
  kind: SubjectKind
  id: Uuid
}

const prefixes: Readonly<Record<SubjectKind, string>> = {
  post: 'post',
  member: 'mem',
  message: 'env',
  payment: 'pay',
}

/** Null for an id of something that cannot be reported. */
export function readSubject(wireId: string): Subject | null {
  for (const kind of subjectKinds) {
    const id = fromWireId(prefixes[kind], wireId)
    if (id !== null) return { kind, id }
  }
  return null
}

export function writeSubject(subject: Subject): string {
  return toWireId(prefixes[subject.kind], subject.id)
}

/** What stands at a subject now. */
export interface Capture {
  /** Who is affected when staff act on it. */
  memberId: Uuid
  text: string
  mediaIds: readonly Uuid[]
  publishedAt: Date
}

/**
 * How this module sees one kind of subject, which belongs to a module above it. The composition gives one for
 * each kind.
 */
export interface SubjectPort {
  /** The subject as the acting member may see it, or as it is for the system; null when there is none for them. */
  capture(ctx: Ctx, id: Uuid): Promise<Capture | null>
  /** What stands before and after it in its conversation, oldest first, without itself; a handful at most. */
  surroundings(ctx: Ctx, id: Uuid): Promise<(Capture & { subject: Subject })[]>
}

/** What is known of messages that a reporter shows: those that were sent as they are shown. */
export interface ProvenMessages {
  /** Who else takes part in the chat. */
  otherIds: ReadonlySet<Uuid>
  messages: ReadonlyMap<Uuid, { senderId: Uuid; text: string; sentAt: Date }>
}

/**
 * How this module sees a chat: never by itself, only to hold what a reporter shows of it against what was sent.
 */
export interface MessagePort {
  /** By what proves of each message that it was sent; null when the acting member does not take part. */
  prove(
    ctx: MemberCtx,
    chatId: Uuid,
    revealed: readonly { id: Uuid; opening: Uint8Array }[],
  ): Promise<ProvenMessages | null>
}

export type SubjectPorts = Readonly<Record<Exclude<SubjectKind, 'message'>, SubjectPort>> & {
  readonly message: MessagePort
}

/** What only two members see: who is told of a decision about it would learn from its words who reported it. */
export function isPrivate(kind: SubjectKind): boolean {
  return kind === 'message' || kind === 'payment'
}
