import type { NewEvent, Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { LikeEvent, PostCreated, PostDeleted, PostEdited, RepostEvent } from './posts/events.ts'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))

/** Payload of `social.member_followed` and `social.member_unfollowed`. */
export const FollowEvent = Type.Object({ member_id: UuidText, followee_id: UuidText })

export const socialEvents = {
  'social.post_created': PostCreated,
  'social.post_edited': PostEdited,
  'social.post_deleted': PostDeleted,
  'social.post_liked': LikeEvent,
  'social.post_unliked': LikeEvent,
  'social.post_reposted': RepostEvent,
  'social.post_unreposted': RepostEvent,
  'social.member_followed': FollowEvent,
  'social.member_unfollowed': FollowEvent,
} as const

export function followEvent(
  type: 'social.member_followed' | 'social.member_unfollowed',
  memberId: Uuid,
  followeeId: Uuid,
): NewEvent {
  const payload: Static<typeof FollowEvent> = { member_id: memberId, followee_id: followeeId }
  return { type, key: followeeId, payload }
}
