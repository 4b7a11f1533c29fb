import { AttachmentSchema } from '@stoa/media'
import { type Static, Type } from 'typebox'
import { NewPostSchema, PostParams } from '../posts/schema.ts'

const DraftId = PostParams.properties.id
const Instant = Type.String({ format: 'date-time' })

/** What a post will say; its form is checked when it is saved, its rules when it is published. */
export const DraftBodySchema = Type.Omit(NewPostSchema, ['id'], { additionalProperties: false })
export type DraftBody = Static<typeof DraftBodySchema>

export const DraftSchema = Type.Object({
  /** The id that the post will have. */
  id: DraftId,
  version: Type.Integer(),
  post: DraftBodySchema,
  /** The uploads behind `post.media` that are still there. */
  media: Type.Array(AttachmentSchema),
  publish_at: Type.Union([Instant, Type.Null()]),
  /** Why it was not published when its time came; null when it was not tried. */
  failure: Type.Union([
    Type.Object({
      code: Type.String(),
      title: Type.String(),
      detail: Type.Union([Type.String(), Type.Null()]),
    }),
    Type.Null(),
  ]),
  created_at: Instant,
  updated_at: Instant,
})

const PublishAt = Type.Union([Instant, Type.Null()], {
  description: 'From 5 minutes to a year ahead; null for a draft that waits for its author',
})

export const NewDraftSchema = Type.Object(
  { id: Type.Optional(DraftId), post: DraftBodySchema, publish_at: Type.Optional(PublishAt) },
  { additionalProperties: false },
)

export const ChangedDraftSchema = Type.Object(
  {
    version: Type.Integer({ minimum: 1, description: 'The version that was changed' }),
    post: DraftBodySchema,
    publish_at: PublishAt,
  },
  { additionalProperties: false },
)

export const PublishDraftSchema = Type.Object(
  { version: Type.Integer({ minimum: 1, description: 'The version that was read last' }) },
  { additionalProperties: false },
)
