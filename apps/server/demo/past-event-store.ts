import type { Db, DeliveredEvent, Uuid } from '@stoa/kit'

/** What has happened since then that names one of these members, or ended a poll in which they may have voted. */
export function listPastEvents(
  db: Db,
  since: Date,
  types: readonly string[],
  memberIds: readonly Uuid[],
): Promise<(Omit<DeliveredEvent, 'occurred_at'> & { occurredAt: Date })[]> {
  return db.query(
    `SELECT id AS event_id, type, key, payload, occurred_at AS "occurredAt" FROM kit.event
     WHERE occurred_at >= $1 AND type = ANY($2)
       AND (type = 'social.poll_closed' OR payload::text LIKE ANY($3))
     ORDER BY occurred_at, id`,
    [since, types, memberIds.map(id => `%${id}%`)],
  )
}
