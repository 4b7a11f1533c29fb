import type { Ctx, DeliveredEvent, TaskHandler } from '@stoa/kit'
import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { FollowEvent, MemberPayload } from './events.ts'
import { acceptOpenRequests } from './graph/answer-requests.ts'
import { scoreNotesTask } from './notes/rate-note.ts'
import { scoreNotesJob } from './notes/score-notes.ts'
import { PostEvent, refOfEvent } from './posts/events.ts'
import { rankPopular } from './ranking/rank-popular.ts'
import { acceptRequestsTask } from './settings/profile-settings.ts'
import { backfillFollowed } from './timelines/backfill-home.ts'
import { fanOutPost, withdrawPost } from './timelines/fan-out-post.ts'
import { forgetOldLocal } from './timelines/forget-old-local.ts'
import { forgetIdleHomes } from './timelines/wake-home.ts'

/** Which of the module's own events its jobs follow. */
export const subscriptions = {
  'social.post_created': ['social.fan-out-post'],
  'social.post_deleted': ['social.withdraw-post'],
  'social.member_followed': ['social.backfill-home'],
} as const

export const crontab = [
  '17 3 * * * social.forget-old-local',
  '37 3 * * * social.forget-idle-homes',
  '*/5 * * * * social.rank-popular',
]

export const tasks: Record<string, TaskHandler> = {
  'social.fan-out-post': onEvent(PostEvent, (ctx, event) => fanOutPost(ctx, refOfEvent(event))),
  'social.withdraw-post': onEvent(PostEvent, (ctx, event) => withdrawPost(ctx, refOfEvent(event))),
  'social.backfill-home': onEvent(FollowEvent, (ctx, event) =>
    backfillFollowed(ctx, event.member_id, event.followee_id),
  ),
  [acceptRequestsTask]: (payload, ctx) =>
    acceptOpenRequests(ctx, Value.Parse(MemberPayload, payload).member_id),
  [scoreNotesTask]: (_payload, ctx) => scoreNotesJob(ctx),
  'social.forget-old-local': (_payload, ctx) => forgetOldLocal(ctx),
  'social.rank-popular': (_payload, ctx) => rankPopular(ctx),
  'social.forget-idle-homes': (_payload, ctx) => forgetIdleHomes(ctx),
}

function onEvent<T extends TSchema>(
  schema: T,
  handle: (ctx: Ctx, payload: Static<T>) => Promise<void>,
): TaskHandler {
  return (delivered, ctx) => handle(ctx, Value.Parse(schema, (delivered as DeliveredEvent).payload))
}
