import { memberDeleted } from '@stoa/identity'
import { type Ctx, type DeliveredEvent, gathered, type TaskHandler } from '@stoa/kit'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { renewTokens } from './contacts/be-found.ts'
import { DraftPayload, publishDraftTask, publishDue } from './drafts/publish-due.ts'
import { FollowEvent, MemberPayload } from './events.ts'
import { acceptOpenRequests } from './graph/answer-requests.ts'
import { deleteTraces, deleteTracesTask } from './leaving/delete-traces.ts'
import { previewLinkTask, takePreview } from './links/preview-link.ts'
import { scoreNotesTask } from './notes/rate-note.ts'
import { scoreNotesJob } from './notes/score-notes.ts'
import { fanOutPostsMost } from './policy.ts'
import { closePoll, closePollTask } from './polls/close-poll.ts'
import { deleteVotes } from './polls/poll-store.ts'
import { PostEvent, PostKey, RepostEvent, refOfEvent, repostOfEvent } from './posts/events.ts'
import { rankPopular } from './ranking/rank-popular.ts'
import type { SocialServices } from './services.ts'
import { acceptRequestsTask } from './settings/profile-settings.ts'
import { backfillFollowed } from './timelines/backfill-home.ts'
import { fanOutPosts, withdrawPost } from './timelines/fan-out-post.ts'
import { fanOutRepost, forgetResponses, withdrawRepost } from './timelines/fan-out-repost.ts'
import { forgetOldLocal } from './timelines/forget-old-local.ts'
import { forgetIdleHomes } from './timelines/wake-home.ts'
import { tellWatchers } from './watching/tell-watchers.ts'

/** Which events its jobs follow: its own, and the end of a member. */
export const subscriptions = {
  'social.post_created': ['social.fan-out-post'],
  'social.post_deleted': ['social.withdraw-post', 'social.forget-votes'],
  'social.post_reposted': ['social.fan-out-repost'],
  'social.post_unreposted': ['social.withdraw-repost'],
  'social.member_followed': ['social.backfill-home'],
  [memberDeleted]: [deleteTracesTask],
} as const

export const crontab = [
  '17 3 * * * social.forget-old-local',
  '37 3 * * * social.forget-idle-homes',
  '47 3 * * * social.renew-contact-tokens',
  '*/5 * * * * social.rank-popular',
]

export const tasks: Record<string, TaskHandler> = {
  'social.fan-out-post': gathered(fanOutPostsMost, async (ctx, payloads) => {
    const refs = payloads.map(delivered => refOfEvent(payloadOf(PostEvent, delivered)))
    await fanOutPosts(ctx, refs)
    await tellWatchers(ctx, refs)
  }),
  'social.withdraw-post': onEvent(PostEvent, async (ctx, event) => {
    await withdrawPost(ctx, refOfEvent(event))
    await forgetResponses(ctx, refOfEvent(event))
  }),
  'social.fan-out-repost': onEvent(RepostEvent, (ctx, event) => fanOutRepost(ctx, repostOfEvent(event))),
  'social.withdraw-repost': onEvent(RepostEvent, (ctx, event) => withdrawRepost(ctx, repostOfEvent(event))),
  [publishDraftTask]: (payload, ctx) => {
    const { member_id, draft_id } = Value.Parse(DraftPayload, payload)
    return publishDue(ctx, { memberId: member_id, draftId: draft_id })
  },
  [closePollTask]: (payload, ctx) => closePoll(ctx, keyOf(Value.Parse(PostKey, payload))),
  'social.forget-votes': onEvent(PostEvent, (ctx, event) => deleteVotes(ctx.db, keyOf(event))),
  'social.backfill-home': onEvent(FollowEvent, (ctx, event) =>
    backfillFollowed(ctx, event.member_id, event.followee_id),
  ),
  [deleteTracesTask]: onEvent(MemberPayload, (ctx, event) => deleteTraces(ctx, event.member_id)),
  [acceptRequestsTask]: (payload, ctx) =>
    acceptOpenRequests(ctx, Value.Parse(MemberPayload, payload).member_id),
  [scoreNotesTask]: (_payload, ctx) => scoreNotesJob(ctx),
  'social.forget-old-local': (_payload, ctx) => forgetOldLocal(ctx),
  'social.rank-popular': (_payload, ctx) => rankPopular(ctx),
  'social.forget-idle-homes': (_payload, ctx) => forgetIdleHomes(ctx),
}

/** What needs the key of contact discovery; without one there is nothing to renew. */
export function contactTasks(services: SocialServices | undefined): Record<string, TaskHandler> {
  return {
    'social.renew-contact-tokens': async (_payload, ctx) => {
      if (services) await renewTokens(ctx, services.contactKey)
    },
  }
}

/** What reads the pages that members link to; switched off, nothing is asked. */
export function linkTasks(services: SocialServices | undefined): Record<string, TaskHandler> {
  return {
    [previewLinkTask]: async (payload, ctx) => {
      if (!services?.links || !services.media) return
      const { links: reader, media: storage } = services
      await takePreview(ctx, { reader, storage }, keyOf(Value.Parse(PostKey, payload)))
    },
  }
}

function keyOf(payload: Static<typeof PostKey>) {
  return { postId: payload.post_id, authorId: payload.author_id }
}

function onEvent<T extends TSchema>(
  schema: T,
  handle: (ctx: Ctx, payload: Static<T>) => Promise<void>,
): TaskHandler {
  return (delivered, ctx) => handle(ctx, payloadOf(schema, delivered))
}

function payloadOf<T extends TSchema>(schema: T, delivered: unknown): Static<T> {
  return Value.Parse(schema, (delivered as DeliveredEvent).payload)
}
