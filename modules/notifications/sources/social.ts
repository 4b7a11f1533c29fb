import { socialEvents } from '@stoa/social'
import { Value } from 'typebox/value'
import type { Source } from './source.ts'

/** What other members do with a member and with what they post. */
export const socialSource: Source = {
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
  'social.post_deleted': async (_ctx, event) => {
    const post = Value.Parse(socialEvents['social.post_deleted'], event.payload)
    return { departures: [{ what: 'subject', subjectId: post.post_id }] }
  },
}
