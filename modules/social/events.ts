import type { NewEvent, Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import type { PostRef } from './timelines/timeline.ts'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))

/** Payload of `social.post_created` and `social.post_deleted`. */
export const PostEvent = Type.Object({
  post_id: UuidText,
  author_id: UuidText,
  created_at: Type.String({ format: 'date-time' }),
})

/** Payload of what happens to a follow or a request: `member_id` is who follows or asks. */
export const FollowEvent = Type.Object({ member_id: UuidText, followee_id: UuidText })

/** Payload of `social.member_blocked`: `member_id` is who blocks. */
export const BlockEvent = Type.Object({ member_id: UuidText, blocked_id: UuidText })

/** Payload of jobs about one member. */
export const MemberPayload = Type.Object({ member_id: UuidText })

export const socialEvents = {
  'social.post_created': PostEvent,
  'social.post_deleted': PostEvent,
  'social.member_followed': FollowEvent,
  'social.member_unfollowed': FollowEvent,
  'social.follow_requested': FollowEvent,
  'social.follow_accepted': FollowEvent,
  'social.member_blocked': BlockEvent,
} as const

export function postEvent(type: 'social.post_created' | 'social.post_deleted', ref: PostRef): NewEvent {
  const payload: Static<typeof PostEvent> = {
    post_id: ref.postId,
    author_id: ref.authorId,
    created_at: ref.createdAt.toISOString(),
  }
  return { type, key: ref.postId, payload }
}

type FollowEventType =
  | 'social.member_followed'
  | 'social.member_unfollowed'
  | 'social.follow_requested'
  | 'social.follow_accepted'

export function followEvent(type: FollowEventType, memberId: Uuid, followeeId: Uuid): NewEvent {
  const payload: Static<typeof FollowEvent> = { member_id: memberId, followee_id: followeeId }
  return { type, key: followeeId, payload }
}

export function blockEvent(memberId: Uuid, blockedId: Uuid): NewEvent {
  const payload: Static<typeof BlockEvent> = { member_id: memberId, blocked_id: blockedId }
  return { type: 'social.member_blocked', key: blockedId, payload }
}

export function refOfEvent(payload: Static<typeof PostEvent>): PostRef {
  return {
    postId: payload.post_id,
    authorId: payload.author_id,
    createdAt: new Date(payload.created_at),
  }
}
