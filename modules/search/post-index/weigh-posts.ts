import { type Ctx, inTransaction, isUuid, readEventsAfter, type Uuid, uuidTimeMs } from '@stoa/kit'
import { type ResponseCounts, readResponseCounts } from '@stoa/social'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { weighedEvents, weighOverlapMs, weighSteps } from '../policy.ts'
import { indexPosts } from './index-posts.ts'
import { hasMoved } from './standing.ts'
import { findStandings, lockWeighing, moveWeighing } from './weighing-store.ts'

const PostKey = Type.Object({ post_id: Type.String(), author_id: Type.String() })
const nullable = <T extends typeof PostKey>(schema: T) => Type.Union([schema, Type.Null()])

/** What of an event tells whose counts have changed: the post itself, and what it answers. */
const Counted = Type.Object({ ...PostKey.properties, reply_to: Type.Optional(nullable(PostKey)) })

const countedEvents = [
  'social.post_liked',
  'social.post_unliked',
  'social.post_reposted',
  'social.post_unreposted',
  'social.post_created',
  'social.post_deleted',
]

/**
 * Brings the marks of responses up to date, for posts that were liked, answered or passed on since the last time.
 * It reads the log of events in long stretches, so that a storm of likes costs one look a minute at the post
 * instead of a job for each like, and it indexes only posts that have come to another level.
 */
export async function weighPosts(ctx: Ctx): Promise<void> {
  let afterId: Uuid | null = null
  for (let step = 0; step < weighSteps; step += 1) {
    const next = await inTransaction(ctx, ctx => weighStep(ctx, afterId))
    if (next === null) return
    afterId = next
  }
}

/** @returns where to go on; null at the end of the log, or when another process is at it */
async function weighStep(ctx: Ctx, afterId: Uuid | null): Promise<Uuid | null> {
  const place = await lockWeighing(ctx.db)
  if (place === null) return null
  const events = await readEventsAfter(ctx, afterId ?? startOf(ctx, place), countedEvents, weighedEvents)
  const keys = events.flatMap(event => postsOf(event.payload))
  await weigh(ctx, [...new Map(keys.map(key => [key.postId, key])).values()])
  const last = events.at(-1)?.id ?? null
  if (last !== null) await moveWeighing(ctx.db, last)
  return events.length < weighedEvents ? null : last
}

/** A little before the last event seen, for those that were not committed then. The first time: now. */
function startOf(ctx: Ctx, { afterEventId }: { afterEventId: Uuid | null }): Uuid {
  const ms = afterEventId ? uuidTimeMs(afterEventId) : ctx.clock.now().getTime()
  const hex = Math.max(0, ms - weighOverlapMs)
    .toString(16)
    .padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000` as Uuid
}

type Key = Pick<ResponseCounts, 'postId' | 'authorId'>

async function weigh(ctx: Ctx, keys: readonly Key[]): Promise<void> {
  if (keys.length === 0) return
  const standings = await findStandings(
    ctx.db,
    keys.map(key => key.postId),
  )
  const before = new Map(standings.map(row => [row.postId, row]))
  const counts = await readResponseCounts(
    ctx,
    keys.filter(key => before.has(key.postId)),
  )
  const moved = counts.filter(now => hasMoved(now.createdAt, before.get(now.postId)!, now))
  if (moved.length > 0) await indexPosts(ctx, moved)
}

function postsOf(payload: unknown): Key[] {
  if (!Value.Check(Counted, payload)) return []
  return [payload, payload.reply_to].flatMap(key => (key ? keyOf(key) : []))
}

function keyOf({ post_id, author_id }: Static<typeof PostKey>): Key[] {
  return isUuid(post_id) && isUuid(author_id)
    ? [{ postId: post_id as Uuid, authorId: author_id as Uuid }]
    : []
}
