import { toMemberCard } from '@stoa/identity'
import { toWireId } from '@stoa/kit'
import type { MessageRow } from './message.ts'
import type { ReadConversation } from './read-conversations.ts'
import type { Conversation, Message } from './schema.ts'

export function presentMessage(message: MessageRow): Message {
  return {
    id: toWireId('msg', message.messageId),
    conversation_id: toWireId('conv', message.conversationId),
    seq: Number(message.seq),
    sender_id: toWireId('mem', message.senderId),
    text: message.text,
    created_at: message.createdAt.toISOString(),
  }
}

export function presentConversation({ state, other, unreadCount, barrier }: ReadConversation): Conversation {
  return {
    id: toWireId('conv', state.conversationId),
    with: toMemberCard(other),
    last_message: state.last && presentMessage(state.last),
    unread_count: unreadCount,
    last_read_seq: Number(state.readSeq),
    other_read_seq: Number(state.otherReadSeq),
    barrier,
  }
}
