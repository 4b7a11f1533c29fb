import { MemberCardSchema } from '@stoa/identity'
import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { BytesSchema } from '../bytes.ts'
import { DeviceId } from '../devices/schema.ts'
import { chatLimits } from '../policy.ts'

export const ChatId = WireIdSchema('chat')
const MemberId = WireIdSchema('mem')
const EnvelopeId = WireIdSchema('env')
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })
const MemberIds = Type.Array(MemberId, { maxItems: chatLimits.members, uniqueItems: true })
const GroupBytes = BytesSchema(chatLimits.groupBytes)
const ChatKind = Type.Union([Type.Literal('pair'), Type.Literal('group')])
const ChatRole = Type.Union([Type.Literal('member'), Type.Literal('admin')])

const WelcomeSchema = Type.Object(
  {
    content: GroupBytes,
    devices: Type.Array(
      Type.Object({ member_id: MemberId, device_id: DeviceId }, { additionalProperties: false }),
      { minItems: 1, maxItems: chatLimits.members * 2 },
    ),
  },
  { additionalProperties: false },
)
export type WireWelcome = Static<typeof WelcomeSchema>

const commitFields = {
  id: EnvelopeId,
  content: GroupBytes,
  group_info: GroupBytes,
  welcome: Type.Optional(WelcomeSchema),
}

export const NewChatSchema = Type.Object(
  {
    id: ChatId,
    kind: ChatKind,
    member_ids: MemberIds,
    device_id: DeviceId,
    commit: Type.Object(commitFields, { additionalProperties: false }),
  },
  { additionalProperties: false },
)
export const OpenedSchema = Type.Object({
  chat_id: ChatId,
  is_new: Type.Boolean({ description: 'False: the pair had a chat, which is this one' }),
})

export const NewCommitSchema = Type.Object(
  {
    ...commitFields,
    device_id: DeviceId,
    epoch: Count,
    add_member_ids: Type.Optional(MemberIds),
    remove_member_ids: Type.Optional(MemberIds),
  },
  { additionalProperties: false },
)

export const NewEnvelopeSchema = Type.Object(
  {
    id: EnvelopeId,
    device_id: DeviceId,
    epoch: Count,
    content: BytesSchema(chatLimits.messageBytes, 'An MLS private message'),
    silent: Type.Optional(Type.Boolean({ description: 'Does not count as unread' })),
  },
  { additionalProperties: false },
)

export const EnvelopeSchema = Type.Object({
  id: EnvelopeId,
  seq: Count,
  kind: Type.Union([Type.Literal('commit'), Type.Literal('message')]),
  epoch: Count,
  sender_id: MemberId,
  device_id: DeviceId,
  content: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
})
export type WireEnvelope = Static<typeof EnvelopeSchema>

export const ChatSchema = Type.Object({
  id: ChatId,
  kind: ChatKind,
  epoch: Count,
  last_seq: Count,
  unread_count: Count,
  read_seq: Count,
  joined_seq: Count,
  has_left: Type.Boolean(),
  last_activity_at: Type.String({ format: 'date-time' }),
  members: Type.Array(
    Type.Object({ member: MemberCardSchema, role: ChatRole, has_left: Type.Boolean(), read_seq: Count }),
  ),
})
export type WireChat = Static<typeof ChatSchema>

export const ChatParams = Type.Object({ id: ChatId })
export const LogQuery = Type.Object({
  after_seq: Type.Optional(Count),
  before_seq: Type.Optional(Count),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 100 })),
})
export const LogSchema = Type.Object({
  items: Type.Array(EnvelopeSchema, { description: 'Ascending by seq' }),
  has_more: Type.Boolean({ description: 'Whether more follow in the direction asked for' }),
})

export const EpochParams = Type.Object({ id: ChatId, epoch: Type.String({ pattern: '^[0-9]{1,15}$' }) })
export const EpochSchema = Type.Object({ epoch: Count, seq: Count, group_info: Type.String() })

const SealedKey = BytesSchema(chatLimits.groupBytes, "An epoch's key, sealed for the member's own devices")
export const EpochKeysSchema = Type.Object(
  {
    keys: Type.Array(Type.Object({ epoch: Count, sealed: SealedKey }, { additionalProperties: false }), {
      minItems: 1,
      maxItems: 20,
    }),
  },
  { additionalProperties: false },
)
export const EpochKeyQuery = Type.Object({
  before_epoch: Type.Optional(Count),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 10 })),
})
export const EpochKeyPageSchema = Type.Object({
  items: Type.Array(Type.Object({ epoch: Count, sealed: Type.String() })),
})

export const ChatReadSchema = Type.Object({ seq: Count }, { additionalProperties: false })
export const ChatCursor = Type.Object(
  { id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) },
  { additionalProperties: false },
)
