import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import { toWireBytes } from '../bytes.ts'
import type { EnvelopeRow } from './chat.ts'
import type { ReadChat } from './read-chats.ts'
import type { WireChat, WireEnvelope } from './schema.ts'

export function presentEnvelope(envelope: EnvelopeRow): WireEnvelope {
  return {
    id: toWireId('env', envelope.envelopeId),
    seq: Number(envelope.seq),
    kind: envelope.kind,
    epoch: Number(envelope.epoch),
    sender_id: toWireId('mem', envelope.senderId),
    device_id: toWireId('dev', envelope.deviceId),
    content: toWireBytes(envelope.content),
    created_at: envelope.createdAt.toISOString(),
  }
}

export function presentChat({ chat, own, members }: ReadChat): WireChat {
  const hasLeft = own.leftSeq !== null
  return {
    id: toWireId('chat', chat.chatId),
    kind: chat.kind,
    epoch: Number(chat.epoch),
    last_seq: Number(hasLeft ? own.leftSeq : chat.lastSeq),
    unread_count: hasLeft ? 0 : Number(chat.counted - own.readCounted),
    read_seq: Number(own.readSeq),
    joined_seq: Number(own.joinedSeq),
    has_left: hasLeft,
    last_activity_at: chat.lastActivityAt.toISOString(),
    members: members.map(({ row, member }) => ({
      member: toMemberCard(member),
      role: row.role,
      has_left: row.leftSeq !== null,
      read_seq: Number(row.memberId === own.memberId ? row.readSeq : row.toldSeq),
    })),
  }
}
