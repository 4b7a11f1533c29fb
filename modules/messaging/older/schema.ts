import { MemberCardSchema } from '@stoa/identity'
import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'

const ConversationId = WireIdSchema('conv')
const Time = Type.String({ format: 'date-time' })

export const OlderChatSchema = Type.Object({
  id: ConversationId,
  with: MemberCardSchema,
  last_message_at: Time,
})
export type WireOlderChat = Static<typeof OlderChatSchema>

const OlderMessageSchema = Type.Object({
  id: WireIdSchema('msg'),
  seq: Type.Integer({ description: 'Place in the conversation' }),
  sender_id: WireIdSchema('mem'),
  text: Type.String(),
  created_at: Time,
})
export type WireOlderMessage = Static<typeof OlderMessageSchema>

export const OlderMessagePageSchema = Type.Object({
  items: Type.Array(OlderMessageSchema, { description: 'Ascending by seq' }),
  has_more: Type.Boolean({ description: 'Whether there are more before them' }),
})

export const OlderChatParams = Type.Object({ id: ConversationId })
export const OlderMessageQuery = Type.Object({
  before_seq: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
})

/** Where a page of the list ended. */
export const OlderCursor = Type.Object(
  {
    /** Milliseconds since 1970; the bound is the last instant of the year 9999. */
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  },
  { additionalProperties: false },
)
