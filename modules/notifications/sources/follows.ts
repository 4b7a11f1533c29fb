import { socialEvents } from '@stoa/social'
import { Value } from 'typebox/value'
import type { Source } from './source.ts'

/** Who follows a member, and who may. */
export const followSource: Source = {
  'social.member_followed': async (_ctx, event) => {
    const follow = Value.Parse(socialEvents['social.member_followed'], event.payload)
    return {
      arrivals: [
        {
          memberId: follow.followee_id,
          kind: 'follow',
          key: '',
          subjectId: null,
          actorId: follow.member_id,
          at: new Date(event.occurred_at),
        },
      ],
    }
  },
  'social.member_unfollowed': async (_ctx, event) => {
    const follow = Value.Parse(socialEvents['social.member_unfollowed'], event.payload)
    return {
      departures: [
        {
          what: 'actor',
          memberId: follow.followee_id,
          kind: 'follow',
          key: '',
          actorId: follow.member_id,
          at: new Date(event.occurred_at),
        },
      ],
    }
  },
  'social.follow_requested': async (_ctx, event) => {
    const request = Value.Parse(socialEvents['social.follow_requested'], event.payload)
    return {
      arrivals: [
        {
          memberId: request.followee_id,
          kind: 'follow_request',
          // Who is sent away may ask again, and each time is told once.
          key: `${request.member_id}:${event.occurred_at}`,
          subjectId: null,
          actorId: request.member_id,
          at: new Date(event.occurred_at),
        },
      ],
    }
  },
  'social.follow_accepted': async (_ctx, event) => {
    const request = Value.Parse(socialEvents['social.follow_accepted'], event.payload)
    return {
      arrivals: [
        {
          memberId: request.member_id,
          kind: 'follow_accepted',
          key: `${request.followee_id}:${event.occurred_at}`,
          subjectId: null,
          actorId: request.followee_id,
          at: new Date(event.occurred_at),
        },
      ],
    }
  },
}
