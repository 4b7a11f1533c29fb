import { MemberCardSchema } from '@stoa/identity'
import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { postLimits } from '../policy.ts'

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

export const PostParams = Type.Object({ id: PostId })
