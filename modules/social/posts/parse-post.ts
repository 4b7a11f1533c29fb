import { fromWireId } from '@stoa/kit'
import type { Static } from 'typebox'
import type { Wording } from './compose-text.ts'
import type { NewPost } from './create-post.ts'
import type { EditedMedia } from './edit-media.ts'
import { type EditPostSchema, type NewPostSchema, postIdOf } from './schema.ts'

/** What a client wants to publish, as the use case takes it. */
export function newPostOf(body: Static<typeof NewPostSchema>): NewPost {
  return {
    ...wordingOf(body),
    ...(body.id !== undefined && { id: postIdOf(body.id) }),
    ...(body.reply_to !== undefined && { replyTo: postIdOf(body.reply_to) }),
    ...(body.quote !== undefined && { quote: postIdOf(body.quote) }),
    ...(body.visibility !== undefined && { visibility: body.visibility }),
    ...(body.circle_id !== undefined && { circleId: fromWireId('list', body.circle_id)! }),
    ...(body.media !== undefined && { mediaIds: body.media.map(id => fromWireId('med', id)!) }),
    ...(body.poll !== undefined && { poll: { multiple: false, ...body.poll } }),
  }
}

/** What a client wants a post to become. */
export function editOf(body: Static<typeof EditPostSchema>): Wording & { media?: EditedMedia[] } {
  return {
    ...wordingOf(body),
    ...(body.media && {
      media: body.media.map(({ id, alt }) => ({
        id: fromWireId('med', id)!,
        ...(alt !== undefined && { alt }),
      })),
    }),
  }
}

export function wordingOf(body: Omit<Static<typeof EditPostSchema>, 'media'>): Wording {
  return {
    text: body.text,
    ...(body.format !== undefined && { format: body.format }),
    ...(body.content_warning !== undefined && { contentWarning: body.content_warning }),
    ...(body.language !== undefined && { language: body.language }),
  }
}
