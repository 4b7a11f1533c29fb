import { type Ctx, enqueueMany, inTransaction, newUuid, type Uuid } from '@stoa/kit'
import {
  type Arrival,
  type Change,
  type Departure,
  formerGroupKeysOf,
  groupKeyOf,
  isStale,
} from '../arrival.ts'
import { type Channels, ruleOf } from '../kinds.ts'
import { chunk, recordChunkRows, regroupMs } from '../policy.ts'
import { findSubscribed } from '../push/subscription-store.ts'
import { signalUnread } from '../read/signal-unread.ts'
import { readChannels } from '../settings/read-channels.ts'
import { addActors, removeActor } from './actor-store.ts'
import { leaveOutUnwanted } from './leave-out-unwanted.ts'
import {
  deleteIfEmpty,
  deleteOfSubject,
  findNoticesOfGroups,
  insertNotices,
  type KeptNotice,
  type NoticeKey,
  raiseNotices,
} from './notice-store.ts'
import { tellNoticeTask, tellPayload } from './tell-task.ts'

/**
 * Writes what an event means for the bell. The same change again finds its rows and does nothing, so a repeated
 * event tells nobody twice.
 * @param how `quietly` wakes no page and pushes nothing
 */
export async function recordChange(
  ctx: Ctx,
  change: Change,
  how: 'aloud' | 'quietly' = 'aloud',
): Promise<void> {
  for (const departure of change.departures ?? []) await takeAway(ctx, departure)
  const now = ctx.clock.now()
  const fresh = (change.arrivals ?? []).filter(arrival => !isStale(arrival, now))
  for (const part of chunk(fresh, recordChunkRows)) {
    const wanted = await leaveOutUnwanted(ctx, part)
    if (wanted.length > 0) await recordArrivals(ctx, wanted, how)
  }
}

async function recordArrivals(
  ctx: Ctx,
  arrivals: readonly Arrival[],
  how: 'aloud' | 'quietly',
): Promise<void> {
  const channels = await readChannels(ctx.db, arrivals)
  const told = arrivals.flatMap((arrival, at) => {
    const channel = channels[at]!
    return channel.inApp || channel.push || channel.email ? [{ arrival, channel }] : []
  })
  if (told.length === 0) return
  // The order of members is the order of locks, for bulk and single alike.
  told.sort((a, b) => (a.arrival.memberId < b.arrival.memberId ? -1 : 1))
  const now = ctx.clock.now()
  await inTransaction(ctx, async ctx => {
    const kept = await insertNotices(
      ctx.db,
      told.map(({ arrival, channel }) => ({
        memberId: arrival.memberId,
        noticeId: newUuid(ctx.clock),
        kind: arrival.kind,
        category: ruleOf(arrival.kind).category,
        groupKey: groupKeyOf(arrival),
        subjectId: arrival.subjectId,
        facts: arrival.facts ?? {},
        listed: channel.inApp,
      })),
      now,
    )
    const rowOf = new Map(kept.map(row => [`${row.memberId} ${row.groupKey}`, row]))
    const entries = told.flatMap(({ arrival, channel }) => {
      const row = rowOf.get(`${arrival.memberId} ${groupKeyOf(arrival)}`)
      return row ? [{ arrival, channel, row }] : []
    })
    const joined = await addActors(
      ctx.db,
      entries.flatMap(({ arrival, row }) =>
        arrival.actorId ? [{ ...keyOf(row), actorId: arrival.actorId }] : [],
      ),
      now,
    )
    const joinedIds = new Set(joined.map(actor => actor.noticeId))
    const older = kept.filter(row => !row.isNew && joinedIds.has(row.noticeId))
    const raised = await raiseNotices(ctx.db, older, now, new Date(now.getTime() - regroupMs))
    const news = entries.filter(({ row }) => row.isNew || raised.has(row.noticeId))
    if (how === 'aloud') await announce(ctx, news, now)
  })
}

const keyOf = ({ memberId, noticeId }: KeptNotice): NoticeKey => ({ memberId, noticeId })

interface Entry {
  arrival: Arrival
  channel: Channels
  row: KeptNotice
}

/**
 * Wakes the open pages now. A group is told of once more a little later, when those who join meanwhile are counted:
 * a storm of likes then wakes a page every few seconds and not at each like. Pushes leave by that job too.
 */
async function announce(ctx: Ctx, news: readonly Entry[], now: Date): Promise<void> {
  if (news.length === 0) return
  const shown = news.filter(({ channel }) => channel.inApp)
  await signalUnread(ctx, [...new Set(shown.map(({ row }) => row.memberId))])
  const subscribed = await findSubscribed(
    ctx.db,
    news.map(({ row }) => row.memberId),
  )
  const later = new Date(now.getTime() + regroupMs)
  const jobs = news.flatMap(({ arrival, channel, row }) => {
    const { grouped } = ruleOf(arrival.kind)
    const pushes = channel.push && subscribed.has(row.memberId)
    if (!grouped && !pushes) return []
    return [
      {
        payload: tellPayload(row),
        jobKey: `${tellNoticeTask}:${row.noticeId}`,
        ...(grouped && { runAt: later }),
      },
    ]
  })
  await enqueueMany(ctx, tellNoticeTask, jobs)
}

async function takeAway(ctx: Ctx, departure: Departure): Promise<void> {
  if (departure.what === 'subject') return takeSubjectAway(ctx, departure.subjectId)
  const { memberId, actorId } = departure
  const noticeIds = await findNoticesOfGroups(ctx.db, memberId, formerGroupKeysOf(departure))
  for (const noticeId of noticeIds) {
    const key = { memberId, noticeId }
    await inTransaction(ctx, async ctx => {
      if (!(await removeActor(ctx.db, { ...key, actorId }))) return
      await deleteIfEmpty(ctx.db, key)
      await signalUnread(ctx, [memberId])
    })
  }
}

async function takeSubjectAway(ctx: Ctx, subjectId: Uuid): Promise<void> {
  for (;;) {
    const told = await inTransaction(ctx, async ctx => {
      const members = await deleteOfSubject(ctx.db, subjectId, recordChunkRows)
      await signalUnread(ctx, [...new Set(members)])
      return members
    })
    if (told.length < recordChunkRows) return
  }
}
