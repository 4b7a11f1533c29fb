import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import type { OlderMessageRow } from './older-store.ts'
import type { OlderChat } from './read-older.ts'
import type { WireOlderChat, WireOlderMessage } from './schema.ts'

export function presentOlderChat(chat: OlderChat): WireOlderChat {
  return {
    id: toWireId('conv', chat.conversationId),
    with: toMemberCard(chat.other),
    last_message_at: chat.lastActivityAt.toISOString(),
  }
}

export function presentOlderMessage(message: OlderMessageRow): WireOlderMessage {
  return {
    id: toWireId('msg', message.messageId),
    seq: Number(message.seq),
    sender_id: toWireId('mem', message.senderId),
    text: message.text,
    created_at: message.createdAt.toISOString(),
  }
}
