import type { Uuid } from '@stoa/kit'

export type ChatKind = 'pair' | 'group'
export type ChatRole = 'member' | 'admin'

/** The chat's own row: where its log and its group stand. */
export interface ChatRow {
  chatId: Uuid
  kind: ChatKind
  epoch: bigint
  lastSeq: bigint
  counted: bigint
  lastActivityAt: Date
  /** Moves on whenever somebody joins or leaves. */
  membersVersion: bigint
}

export interface ChatMemberRow {
  chatId: Uuid
  memberId: Uuid
  role: ChatRole
  joinedSeq: bigint
  leftSeq: bigint | null
  readSeq: bigint
  /** What the others are told of `readSeq`. */
  toldSeq: bigint
  readCounted: bigint
}

/** An entry of a chat's log. The server does not know what it says. */
export interface EnvelopeRow {
  chatId: Uuid
  seq: bigint
  kind: 'commit' | 'message'
  epoch: bigint
  envelopeId: Uuid
  senderId: Uuid
  deviceId: Uuid
  content: Buffer
  counted: bigint
  createdAt: Date
}

/** Whether an envelope under an id used before is the same once more. */
export function isRepeat(
  before: Pick<EnvelopeRow, 'senderId' | 'deviceId' | 'content'>,
  now: Pick<EnvelopeRow, 'senderId' | 'deviceId' | 'content'>,
): boolean {
  return (
    before.senderId === now.senderId && before.deviceId === now.deviceId && before.content.equals(now.content)
  )
}
