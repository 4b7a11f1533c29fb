import type { NewEvent, Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { DraftFailed } from './drafts/publish-due.ts'
import { PollClosed } from './polls/close-poll.ts'
import { LikeEvent, PostCreated, PostDeleted, PostEdited, PostEvent, RepostEvent } from './posts/events.ts'
import { WatchedPostCreated } from './watching/events.ts'

const UuidText = Type.Unsafe<Uuid>(Type.String({ format: 'uuid' }))

/** Payload of what happens to a follow or a request: `member_id` is who follows or asks. */
export const FollowEvent = Type.Object({ member_id: UuidText, followee_id: UuidText })

/** Payload of `social.member_blocked`: `member_id` is who blocks. */
const BlockEvent = Type.Object({ member_id: UuidText, blocked_id: UuidText })

/** Payload of jobs about one member. */
export const MemberPayload = Type.Object({ member_id: UuidText })

export const socialEvents = {
  'social.draft_failed': DraftFailed,
  'social.poll_closed': PollClosed,
  'social.post_created': PostCreated,
  'social.post_edited': PostEdited,
  'social.post_deleted': PostDeleted,
  'social.post_linked': PostEvent,
  'social.post_liked': LikeEvent,
  'social.post_unliked': LikeEvent,
  'social.post_reposted': RepostEvent,
  'social.post_unreposted': RepostEvent,
  'social.member_followed': FollowEvent,
  'social.member_unfollowed': FollowEvent,
  'social.follow_requested': FollowEvent,
  'social.follow_accepted': FollowEvent,
  'social.member_blocked': BlockEvent,
  'social.watched_post_created': WatchedPostCreated,
} as const

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
