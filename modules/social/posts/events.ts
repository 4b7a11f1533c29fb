import type { NewEvent, Uuid } from '@stoa/kit'
import { type Static, type TSchema, Type } from 'typebox'
import type { PostRef } from '../timelines/timeline.ts'
import type { DeletedPost, PostRow } from './post-store.ts'
import type { Repost } from './repost-store.ts'
import { VisibilitySchema } from './schema.ts'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))
const Instant = Type.String({ format: 'date-time' })
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const PostKey = Type.Object({ post_id: UuidText, author_id: UuidText })

/** What every event of a post tells: which, whose, since when. */
export const PostEvent = Type.Object({ ...PostKey.properties, created_at: Instant })

const contentFields = {
  visibility: VisibilitySchema,
  circle_id: nullable(UuidText),
  thread_id: UuidText,
  reply_to: nullable(PostKey),
  quote: nullable(PostKey),
  mention_ids: Type.Array(UuidText),
  tags: Type.Array(Type.String()),
  links: Type.Array(Type.String()),
}

export const PostCreated = Type.Object({ ...PostEvent.properties, ...contentFields })

export const PostEdited = Type.Object({
  ...PostEvent.properties,
  ...contentFields,
  edited_at: Instant,
  /** Those whom the text did not name before. */
  new_mention_ids: Type.Array(UuidText),
  former_tags: Type.Array(Type.String()),
})

export const PostDeleted = Type.Object({
  ...PostEvent.properties,
  visibility: VisibilitySchema,
  thread_id: UuidText,
  reply_to: nullable(PostKey),
  quote: nullable(PostKey),
  tags: Type.Array(Type.String()),
})

/** Payload of `social.post_liked` and `social.post_unliked`. */
export const LikeEvent = Type.Object({ ...PostKey.properties, member_id: UuidText })

/** Payload of `social.post_reposted` and `social.post_unreposted`; `reposted_at` is the entry's place. */
export const RepostEvent = Type.Object({ ...PostKey.properties, member_id: UuidText, reposted_at: Instant })

export function postCreated(post: PostRow, links: readonly string[]): NewEvent {
  const payload: Static<typeof PostCreated> = contentOf(post, links)
  return { type: 'social.post_created', key: post.postId, payload }
}

/** Of a post that came from elsewhere with its old time: for indexes, not for those who follow. */
export function postImported(post: PostRef): NewEvent {
  return { type: 'social.post_imported', key: post.postId, payload: eventOf(post) }
}

export function postEdited(
  before: PostRow,
  post: PostRow & { editedAt: Date },
  links: readonly string[],
): NewEvent {
  const payload: Static<typeof PostEdited> = {
    ...contentOf(post, links),
    edited_at: post.editedAt.toISOString(),
    new_mention_ids: post.mentionIds.filter(id => !before.mentionIds.includes(id)),
    former_tags: before.tags,
  }
  return { type: 'social.post_edited', key: post.postId, payload }
}

export function postDeleted(post: DeletedPost): NewEvent {
  const payload: Static<typeof PostDeleted> = {
    ...eventOf(post),
    visibility: post.visibility,
    thread_id: post.threadId,
    ...tiesOf(post),
    tags: post.tags,
  }
  return { type: 'social.post_deleted', key: post.postId, payload }
}

/** The page that a post links to has been read, or was read before: its card is known now. */
export function postLinked(post: PostRef): NewEvent {
  return { type: 'social.post_linked', key: post.postId, payload: eventOf(post) }
}

export function likeEvent(
  type: 'social.post_liked' | 'social.post_unliked',
  like: { authorId: Uuid; postId: Uuid; memberId: Uuid },
): NewEvent {
  const payload: Static<typeof LikeEvent> = {
    post_id: like.postId,
    author_id: like.authorId,
    member_id: like.memberId,
  }
  return { type, key: like.postId, payload }
}

export function repostEvent(
  type: 'social.post_reposted' | 'social.post_unreposted',
  repost: Repost,
): NewEvent {
  const payload: Static<typeof RepostEvent> = {
    post_id: repost.postId,
    author_id: repost.authorId,
    member_id: repost.memberId,
    reposted_at: repost.createdAt.toISOString(),
  }
  return { type, key: repost.postId, payload }
}

/** The timeline's view of an event of a post. */
export function refOfEvent(payload: Static<typeof PostEvent>): PostRef {
  return {
    postId: payload.post_id,
    authorId: payload.author_id,
    createdAt: new Date(payload.created_at),
  }
}

export function repostOfEvent(payload: Static<typeof RepostEvent>): Repost {
  return {
    memberId: payload.member_id,
    postId: payload.post_id,
    authorId: payload.author_id,
    createdAt: new Date(payload.reposted_at),
  }
}

function eventOf(ref: PostRef): Static<typeof PostEvent> {
  return { post_id: ref.postId, author_id: ref.authorId, created_at: ref.createdAt.toISOString() }
}

function contentOf(post: PostRow, links: readonly string[]): Static<typeof PostCreated> {
  return {
    ...eventOf(post),
    visibility: post.visibility,
    circle_id: post.circleId,
    thread_id: post.threadId,
    ...tiesOf(post),
    mention_ids: post.mentionIds,
    tags: post.tags,
    links: [...links],
  }
}

function tiesOf(post: Pick<PostRow, 'replyToId' | 'replyToAuthorId' | 'quoteId' | 'quoteAuthorId'>) {
  return {
    reply_to: keyOf(post.replyToId, post.replyToAuthorId),
    quote: keyOf(post.quoteId, post.quoteAuthorId),
  }
}

function keyOf(postId: Uuid | null, authorId: Uuid | null): Static<typeof PostKey> | null {
  return postId === null || authorId === null ? null : { post_id: postId, author_id: authorId }
}
