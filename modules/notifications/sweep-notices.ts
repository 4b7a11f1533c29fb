import type { Ctx, Db } from '@stoa/kit'
import { keptActors, keptDays } from './policy.ts'

const dayMs = 24 * 60 * 60_000
/** Rows in one statement, so that a sweep holds no lock for long; the rest waits for the next hour. */
const batch = 5_000

/** Forgets what is too old, and of groups whose day is over all but the latest members. */
export async function sweepNotices(ctx: Ctx): Promise<void> {
  const now = ctx.clock.now()
  await deleteOld(ctx.db, new Date(now.getTime() - keptDays * dayMs))
  await trimGroups(ctx.db, new Date(now.getTime() - 4 * dayMs), new Date(now.getTime() - 3 * dayMs))
}

async function deleteOld(db: Db, before: Date): Promise<void> {
  await db.query(
    `DELETE FROM notifications.notice WHERE (member_id, notice_id) IN (
       SELECT member_id, notice_id FROM notifications.notice WHERE latest_at < $1 ORDER BY latest_at LIMIT $2)`,
    [before, batch],
  )
}

/** The counts stay: only the names of those who came long before the last are forgotten. */
async function trimGroups(db: Db, from: Date, until: Date): Promise<void> {
  await db.query(
    `DELETE FROM notifications.notice_actor a USING (
       SELECT g.member_id, g.notice_id, crowded.at, crowded.actor_id FROM notifications.notice g
       CROSS JOIN LATERAL (
         SELECT at, actor_id FROM notifications.notice_actor x
         WHERE x.member_id = g.member_id AND x.notice_id = g.notice_id
         ORDER BY at DESC, actor_id DESC OFFSET $3 LIMIT 1) crowded
       WHERE g.latest_at >= $1 AND g.latest_at < $2 LIMIT $4
     ) rest
     WHERE a.member_id = rest.member_id AND a.notice_id = rest.notice_id AND (a.at, a.actor_id) <= (rest.at, rest.actor_id)`,
    [from, until, keptActors, batch],
  )
}
