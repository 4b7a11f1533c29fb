import { WireIdSchema } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { GonePost, PostSchema } from '../posts/schema.ts'

/** A place in a conversation: the post, or that there was one which cannot be shown. */
const Place = Type.Union([PostSchema, GonePost])

const ReplySchema = Type.Object({
  post: Place,
  parent_id: WireIdSchema('post'),
  /** 1 for an answer to the post itself. */
  depth: Type.Integer(),
  /** Answers to this one that only its own conversation shows. */
  hidden_replies: Type.Integer(),
  /** The staff have limited its author: it is shown folded. Never said of the reader's own. */
  is_limited_author: Type.Boolean(),
})

export const ThreadSchema = Type.Object({
  /** What the post answers, the earliest first; only with the first page. */
  ancestors: Type.Array(Place),
  /** The conversation began before the first of them. */
  has_more_ancestors: Type.Boolean(),
  post: PostSchema,
  /** In reading order: each post before what answers it, an author's own continuation first, then by time. */
  replies: Type.Object({
    items: Type.Array(ReplySchema),
    next_cursor: Type.Union([Type.String(), Type.Null()]),
  }),
})
export type Thread = Static<typeof ThreadSchema>
