import { HandleParam, MemberCardSchema } from '@stoa/identity'
import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { postLimits } from './policy.ts'

const PostId = WireIdSchema('post')

export const PostSchema = Type.Object({
  id: PostId,
  author: MemberCardSchema,
  text: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
  counts: Type.Object({ likes: Type.Integer() }),
  viewer: Type.Object({ liked: Type.Boolean() }),
})
export type Post = Static<typeof PostSchema>

export const NewPostSchema = Type.Object(
  {
    id: Type.Optional(PostId),
    text: Type.String({
      description: `1 to ${postLimits.maxGraphemes} characters as a reader counts them`,
      // A coarse bound in code points: the exact rules are checked on the tidied text.
      maxLength: postLimits.maxGraphemes * 32,
    }),
  },
  { additionalProperties: false },
)

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
export const PostParams = Type.Object({ id: PostId })

/** Where a page of a list ended. */
export const PositionCursor = Type.Object(
  {
    /** Milliseconds since 1970; the bound is the last instant of the year 9999. */
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  },
  { additionalProperties: false },
)
