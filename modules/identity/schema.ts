import { WireIdSchema } from '@stoa/kit'
import { type Static, type TSchema, Type } from 'typebox'
import { emailMaxLength, emailPattern } from './email.ts'
import { handlePattern } from './handle.ts'
import { type StaffRole, staffRoles } from './staff.ts'

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const Time = Type.String({ format: 'date-time' })

export const EmailSchema = Type.String({
  maxLength: emailMaxLength,
  pattern: emailPattern,
  examples: ['ada@example.org'],
})
/** A handle in a path: any text that could be one, so that others are simply not found. */
export const HandleParam = Type.String({ minLength: 1, maxLength: 64 })
export const HandleSchema = Type.String({
  maxLength: 64,
  description: `3 to 20 letters, digits or underscores: ${handlePattern}`,
  examples: ['ada_l'],
})
export const NameSchema = Type.String({ maxLength: 1000, description: '1 to 50 characters' })
export const BioSchema = Type.String({ maxLength: 4000, description: 'at most 160 characters' })
/** Generous, so that rules of the password itself answer with their own code. */
export const PasswordSchema = Type.String({ maxLength: 1024, description: '10 to 128 characters' })
export const CodeSchema = Type.String({ pattern: '^[0-9]{6}$', examples: ['493027'] })

const memberCardFields = {
  id: WireIdSchema('mem'),
  handle: Type.String(),
  name: Type.String(),
  avatar_url: Type.Union([Type.String(), Type.Null()], {
    description: 'The 96-pixel variant; the same path with /256.webp is the larger one.',
  }),
}

/** A member as shown beside what they made. */
export const MemberCardSchema = Type.Object(memberCardFields)
export type MemberCard = Static<typeof MemberCardSchema>

export const MemberSchema = Type.Object({ ...memberCardFields, bio: Type.String(), joined_at: Time })
export type MemberView = Static<typeof MemberSchema>

export const SessionSchema = Type.Object({
  member: Type.Object({ ...memberCardFields, email: Type.String(), bio: Type.String() }),
  session_id: WireIdSchema('ses'),
  stepped_up_until: Nullable(Time),
  /** Null for members who are not of the staff. */
  staff_role: Nullable(Type.Unsafe<StaffRole>(Type.Union(staffRoles.map(role => Type.Literal(role))))),
})
export type SessionView = Static<typeof SessionSchema>

export const SessionItemSchema = Type.Object({
  id: WireIdSchema('ses'),
  current: Type.Boolean(),
  created_at: Time,
  last_seen_at: Time,
  user_agent: Nullable(Type.String()),
  address: Nullable(Type.String()),
})

export const PasskeySchema = Type.Object({
  id: WireIdSchema('pk'),
  name: Type.String(),
  created_at: Time,
  backed_up: Type.Boolean({ description: 'Kept by a provider that syncs it between devices' }),
})

/** What the browser's WebAuthn call takes; its members are those of the WebAuthn specification. */
export const PasskeyOptionsSchema = Type.Record(Type.String(), Type.Unknown(), {
  description:
    'PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3)',
})
/** What the browser's WebAuthn call gave, as JSON. */
export const PasskeyResponseSchema = Type.Object(
  { id: Type.String({ minLength: 1, maxLength: 1024 }) },
  { additionalProperties: true, description: 'RegistrationResponseJSON or AuthenticationResponseJSON' },
)

export const SteppedUpSchema = Type.Object({ stepped_up_until: Time })
export const EmailTakenSchema = Type.Object({ email: Type.String() })
export const Empty = Type.Null({ description: 'No content' })
export const Items = <T extends TSchema>(item: T) => Type.Object({ items: Type.Array(item) })
