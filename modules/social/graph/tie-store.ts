import type { Db, Uuid } from '@stoa/kit'

/**
 * Holds the ties of these members until the transaction ends: the member who follows or asks, and both sides of a
 * block. Taken before any other row, in the order of ids, so that nobody waits for one another.
 */
export async function lockTies(db: Db, memberIds: readonly Uuid[]): Promise<void> {
  for (const memberId of [...new Set(memberIds)].sort()) {
    await db.query(
      `INSERT INTO social.tie_lock (member_id) VALUES ($1)
       ON CONFLICT (member_id) DO UPDATE SET member_id = excluded.member_id`,
      [memberId],
      'social.lock_ties',
    )
  }
}
