import type { Db, Uuid } from '@stoa/kit'
import type { NoticeKey } from './notice-store.ts'

/** Rows over which the count of one group is spread. Frozen: who leaves must find the slot that was raised. */
const countSlots = 16

/** Where an actor counts; the last digit of an id is random. */
function slotOf(actorId: Uuid): number {
  return Number.parseInt(actorId.slice(-1), 16) % countSlots
}

export interface NoticeActor extends NoticeKey {
  actorId: Uuid
}

/** Writes who joined which group and counts them. Answers those who were not in it yet. */
export async function addActors(db: Db, actors: readonly NoticeActor[], at: Date): Promise<NoticeActor[]> {
  if (actors.length === 0) return []
  const joined = await db.query<NoticeActor>(
    `INSERT INTO notifications.notice_actor (member_id, notice_id, actor_id, at)
     SELECT member_id, notice_id, actor_id, $4
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS a(member_id, notice_id, actor_id)
     ON CONFLICT DO NOTHING
     RETURNING member_id AS "memberId", notice_id AS "noticeId", actor_id AS "actorId"`,
    [actors.map(a => a.memberId), actors.map(a => a.noticeId), actors.map(a => a.actorId), at],
    'notifications.add_actors',
  )
  if (joined.length > 0) await countUp(db, joined)
  return joined
}

async function countUp(db: Db, actors: readonly NoticeActor[]): Promise<void> {
  await db.query(
    `INSERT INTO notifications.notice_count AS c (member_id, notice_id, slot, actors)
     SELECT member_id, notice_id, slot, count(*)
     FROM unnest($1::uuid[], $2::uuid[], $3::smallint[]) AS a(member_id, notice_id, slot)
     GROUP BY member_id, notice_id, slot ORDER BY member_id, notice_id, slot
     ON CONFLICT (member_id, notice_id, slot) DO UPDATE SET actors = c.actors + excluded.actors`,
    [actors.map(a => a.memberId), actors.map(a => a.noticeId), actors.map(a => slotOf(a.actorId))],
    'notifications.count_up',
  )
}

/** Takes one who no longer likes or follows out of a group; false when they were not in it. */
export async function removeActor(db: Db, actor: NoticeActor): Promise<boolean> {
  const { memberId, noticeId, actorId } = actor
  const rows = await db.query(
    `DELETE FROM notifications.notice_actor WHERE member_id = $1 AND notice_id = $2 AND actor_id = $3
     RETURNING 1`,
    [memberId, noticeId, actorId],
    'notifications.remove_actor',
  )
  if (rows.length === 0) return false
  await db.query(
    `UPDATE notifications.notice_count SET actors = actors - 1
     WHERE member_id = $1 AND notice_id = $2 AND slot = $3`,
    [memberId, noticeId, slotOf(actorId)],
    'notifications.count_down',
  )
  return true
}
