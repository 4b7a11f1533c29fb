import type { Ctx, DeliveredEvent, Uuid } from '@stoa/kit'
import { nextVoters, socialEvents } from '@stoa/social'
import { Value } from 'typebox/value'
import type { Arrival, Departure } from '../arrival.ts'
import type { Kind } from '../kinds.ts'
import { recordChunkRows, toldVotersMax } from '../policy.ts'
import type { Source } from './source.ts'

/** What is written to members, what they do with a member's posts, and what became of their own plans. */
export const postSource: Source = {
  'social.post_created': async (_ctx, event) => {
    const post = Value.Parse(socialEvents['social.post_created'], event.payload)
    // One notice for a member, however many ways a post concerns them: the first of these that fits.
    const told = new Map<Uuid, Kind>()
    const tell = (memberId: Uuid | undefined, kind: Kind): void => {
      if (memberId !== undefined && !told.has(memberId)) told.set(memberId, kind)
    }
    tell(post.reply_to?.author_id, 'reply')
    tell(post.quote?.author_id, 'quote')
    for (const memberId of post.mention_ids) tell(memberId, 'mention')
    return { arrivals: [...told].map(([memberId, kind]) => arrivalOf(event, kind, memberId, post)) }
  },
  'social.watched_post_created': async (_ctx, event) => {
    const post = Value.Parse(socialEvents['social.watched_post_created'], event.payload)
    return {
      arrivals: post.member_ids.map(memberId => ({
        ...arrivalOf(event, 'new_post', memberId, post),
        at: new Date(post.created_at),
        // Whom it is for was asked in bulk when the event was written.
        isFamiliar: true,
      })),
    }
  },
  'social.post_edited': async (_ctx, event) => {
    const post = Value.Parse(socialEvents['social.post_edited'], event.payload)
    const known = [post.reply_to?.author_id, post.quote?.author_id]
    const named = post.new_mention_ids.filter(id => !known.includes(id))
    return { arrivals: named.map(memberId => arrivalOf(event, 'mention', memberId, post)) }
  },
  'social.post_deleted': async (_ctx, event) => {
    const post = Value.Parse(socialEvents['social.post_deleted'], event.payload)
    return { departures: [{ what: 'subject', subjectId: post.post_id }] }
  },
  'social.post_liked': async (_ctx, event) => {
    const like = Value.Parse(socialEvents['social.post_liked'], event.payload)
    return { arrivals: [reactionOf(event, 'like', like)] }
  },
  'social.post_unliked': async (_ctx, event) => {
    const like = Value.Parse(socialEvents['social.post_unliked'], event.payload)
    return { departures: [departureOf(event, 'like', like)] }
  },
  'social.post_reposted': async (_ctx, event) => {
    const repost = Value.Parse(socialEvents['social.post_reposted'], event.payload)
    return { arrivals: [reactionOf(event, 'repost', repost)] }
  },
  'social.post_unreposted': async (_ctx, event) => {
    const repost = Value.Parse(socialEvents['social.post_unreposted'], event.payload)
    return { departures: [departureOf(event, 'repost', repost)] }
  },
  'social.draft_failed': async (_ctx, event) => {
    const draft = Value.Parse(socialEvents['social.draft_failed'], event.payload)
    return {
      arrivals: [
        {
          memberId: draft.member_id,
          kind: 'draft_failed',
          // The same draft may be tried at another time, and fail again.
          key: `${draft.draft_id}:${event.occurred_at}`,
          subjectId: draft.draft_id,
          actorId: null,
          at: new Date(event.occurred_at),
          facts: { outcome: draft.code },
        },
      ],
    }
  },
  'social.poll_closed': async (ctx, event) => {
    const poll = Value.Parse(socialEvents['social.poll_closed'], event.payload)
    const voters = await readVoters(ctx, { authorId: poll.author_id, postId: poll.post_id })
    const told = new Set([poll.author_id, ...voters])
    return {
      arrivals: [...told].map(memberId => ({
        ...arrivalOf(event, 'poll_closed', memberId, poll),
        actorId: null,
        isFamiliar: true,
      })),
    }
  },
}

async function readVoters(ctx: Ctx, key: { authorId: Uuid; postId: Uuid }): Promise<Uuid[]> {
  const voters: Uuid[] = []
  while (voters.length < toldVotersMax) {
    const next = await nextVoters(ctx, key, voters.at(-1) ?? null, recordChunkRows)
    voters.push(...next)
    if (next.length < recordChunkRows) break
  }
  return voters
}

interface PostKey {
  post_id: Uuid
  author_id: Uuid
}

function arrivalOf(event: DeliveredEvent, kind: Kind, memberId: Uuid, post: PostKey): Arrival {
  return {
    memberId,
    kind,
    key: post.post_id,
    subjectId: post.post_id,
    actorId: post.author_id,
    at: new Date(event.occurred_at),
    facts: { authorId: post.author_id },
  }
}

function reactionOf(event: DeliveredEvent, kind: Kind, reaction: PostKey & { member_id: Uuid }): Arrival {
  return {
    ...arrivalOf(event, kind, reaction.author_id, reaction),
    actorId: reaction.member_id,
    facts: { authorId: reaction.author_id },
    isFamiliar: true,
  }
}

function departureOf(event: DeliveredEvent, kind: Kind, reaction: PostKey & { member_id: Uuid }): Departure {
  return {
    what: 'actor',
    memberId: reaction.author_id,
    kind,
    key: reaction.post_id,
    actorId: reaction.member_id,
    at: new Date(event.occurred_at),
  }
}
