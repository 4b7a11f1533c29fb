import { HandleParam, MemberCardSchema } from '@stoa/identity'
import { type Static, Type } from 'typebox'

/** What stands between the viewer and another member; null for a visitor who is not signed in. */
export const RelationSchema = Type.Union([
  Type.Object({
    is_self: Type.Boolean(),
    follows: Type.Boolean(),
    followed_by: Type.Boolean(),
    requested: Type.Boolean({ description: 'The viewer has asked to follow' }),
    requests: Type.Boolean({ description: 'The other asks to follow the viewer' }),
    blocks: Type.Boolean({ description: 'The viewer blocks the other' }),
    mutes: Type.Boolean({ description: 'The viewer mutes the other' }),
    watches: Type.Boolean({ description: 'The viewer is told of each post of the other' }),
  }),
  Type.Null(),
])
export type Relation = Static<typeof RelationSchema>

/** A member in a list of people. */
export const PersonSchema = Type.Object({ ...MemberCardSchema.properties, viewer: RelationSchema })
export type Person = Static<typeof PersonSchema>

/** A member to follow, and why. */
export const SuggestionSchema = Type.Object({
  ...PersonSchema.properties,
  reason: Type.Union([
    Type.Object({
      code: Type.Literal('followed_by'),
      /** By how many of the members whom the viewer follows. */
      count: Type.Integer(),
      members: Type.Array(MemberCardSchema),
    }),
    Type.Object({ code: Type.Literal('same_tags'), tags: Type.Array(Type.String()) }),
    Type.Object({ code: Type.Literal('recent') }),
  ]),
})
export type Suggestion = Static<typeof SuggestionSchema>

export const ProfileSchema = Type.Object({
  ...PersonSchema.properties,
  bio: Type.String(),
  moved_to: Type.Union([Type.String(), Type.Null()], { description: 'Where the member says to live now' }),
  locked: Type.Boolean({ description: 'Who wants to follow asks first' }),
  shows_follows: Type.Boolean({ description: 'This viewer may see who follows and who is followed' }),
  shows_likes: Type.Boolean({ description: 'This viewer may see what the member likes' }),
  joined_at: Type.String({ format: 'date-time' }),
  counts: Type.Object({ posts: Type.Integer(), followers: Type.Integer(), following: Type.Integer() }),
})
export type Profile = Static<typeof ProfileSchema>

export const HandleParams = Type.Object({ handle: HandleParam })
