import type { NewEvent, Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import type { PostRef } from '../timelines/timeline.ts'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))

/** Payload of `social.watched_post_created`: some of those who want to be told of it and may see it. */
export const WatchedPostCreated = Type.Object({
  post_id: UuidText,
  author_id: UuidText,
  created_at: Type.String({ format: 'date-time' }),
  member_ids: Type.Array(UuidText),
})

export function watchedPostCreated(ref: PostRef, memberIds: Uuid[]): NewEvent {
  const payload: Static<typeof WatchedPostCreated> = {
    post_id: ref.postId,
    author_id: ref.authorId,
    created_at: ref.createdAt.toISOString(),
    member_ids: memberIds,
  }
  return { type: 'social.watched_post_created', key: ref.postId, payload }
}
