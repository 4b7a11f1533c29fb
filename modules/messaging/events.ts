import type { NewEvent, Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import type { MessageRow } from './message.ts'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))

/** Payload of `messaging.message_sent`: who and where, never the text. */
const MessageSentEvent = Type.Object({
  conversation_id: UuidText,
  message_id: UuidText,
  seq: Type.Integer(),
  sender_id: UuidText,
  recipient_id: UuidText,
})

export const messagingEvents = { 'messaging.message_sent': MessageSentEvent } as const

export function messageSentEvent(message: MessageRow, recipientId: Uuid): NewEvent {
  const payload: Static<typeof MessageSentEvent> = {
    conversation_id: message.conversationId,
    message_id: message.messageId,
    seq: Number(message.seq),
    sender_id: message.senderId,
    recipient_id: recipientId,
  }
  return { type: 'messaging.message_sent', key: message.conversationId, payload }
}
