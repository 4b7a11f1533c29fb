import { HandleParam, MemberCardSchema } from '@stoa/identity'
import { type Static, Type } from 'typebox'

/** What stands between the viewer and another member; null for a visitor who is not signed in. */
export const RelationSchema = Type.Union([
  Type.Object({ is_self: Type.Boolean(), follows: Type.Boolean(), followed_by: Type.Boolean() }),
  Type.Null(),
])
export type Relation = Static<typeof RelationSchema>

/** A member in a list of people. */
export const PersonSchema = Type.Object({ ...MemberCardSchema.properties, viewer: RelationSchema })
export type Person = Static<typeof PersonSchema>

export const ProfileSchema = Type.Object({
  ...PersonSchema.properties,
  bio: Type.String(),
  joined_at: Type.String({ format: 'date-time' }),
  counts: Type.Object({ posts: Type.Integer(), followers: Type.Integer(), following: Type.Integer() }),
})
export type Profile = Static<typeof ProfileSchema>

export const HandleParams = Type.Object({ handle: HandleParam })
