import { HandleParam, MemberCardSchema } from '@stoa/identity'
import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { messageLimits } from './policy.ts'

const ConversationId = WireIdSchema('conv')
const MessageId = WireIdSchema('msg')

/** Seqs are far below the bound up to which a JSON number is exact. */
const Seq = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })

export const MessageSchema = Type.Object({
  id: MessageId,
  conversation_id: ConversationId,
  seq: Type.Integer({ description: 'Place in the conversation: 1, 2, 3 … without gaps' }),
  sender_id: WireIdSchema('mem'),
  text: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
})
export type Message = Static<typeof MessageSchema>

export const NewMessageSchema = Type.Object(
  {
    id: MessageId,
    text: Type.String({
      description: `1 to ${messageLimits.maxGraphemes} characters as a reader counts them`,
      // A coarse bound in code points: the exact rules are checked on the tidied text.
      maxLength: messageLimits.maxGraphemes * 32,
    }),
  },
  { additionalProperties: false },
)

export const ConversationSchema = Type.Object({
  id: ConversationId,
  with: MemberCardSchema,
  last_message: Type.Union([MessageSchema, Type.Null()]),
  unread_count: Type.Integer(),
  last_read_seq: Type.Integer({ description: 'How far the viewer has read' }),
  other_read_seq: Type.Integer({
    description: 'How far the other member has read, as far as the viewer is told',
  }),
  barrier: Type.Union([Type.Literal('you_block'), Type.Literal('unavailable'), Type.Null()], {
    description: 'Why nothing can be sent here now: an own block, or something on the other side',
  }),
})
export type Conversation = Static<typeof ConversationSchema>

export const ConversationParams = Type.Object({ id: ConversationId })
export const HandleParams = Type.Object({ handle: HandleParam })

export const MessageQuery = Type.Object({
  before_seq: Type.Optional(Seq),
  after_seq: Type.Optional(Seq),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
})
export const MessagePageSchema = Type.Object({
  items: Type.Array(MessageSchema, { description: 'Ascending by seq' }),
  has_more: Type.Boolean({ description: 'Whether more follow in the direction asked for' }),
})

export const ReadSchema = Type.Object({ seq: Seq }, { additionalProperties: false })
export const UnreadSchema = Type.Object({ total: Type.Integer() })

/** Where a page of conversations ended. */
export const InboxCursor = Type.Object(
  {
    /** Milliseconds since 1970; the bound is the last instant of the year 9999. */
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  },
  { additionalProperties: false },
)

/** What a client sends over the socket while its member types. */
export const TypingFrame = Type.Object({ conversation_id: ConversationId })
