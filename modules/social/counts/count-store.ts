import type { Db, Uuid } from '@stoa/kit'
import type { CountChange } from './counter.ts'
import { inLockOrder } from './counter.ts'

export interface MemberCounts {
  posts: number
  following: number
  followers: number
}

/** Applies the changes one row a statement, in the one lock order. */
export async function changeCounts(db: Db, changes: readonly CountChange[]): Promise<void> {
  for (const change of inLockOrder(changes)) {
    const { memberId, slot, posts = 0, following = 0, followers = 0 } = change
    // What goes down has gone up before, so its row is there; an insert of a negative count would be refused.
    const goesDown = posts < 0 || following < 0 || followers < 0
    await db.query(
      goesDown ? lowerCounts : raiseCounts,
      [memberId, slot, posts, following, followers],
      goesDown ? 'social.lower_counts' : 'social.raise_counts',
    )
  }
}

const raiseCounts = `
  INSERT INTO social.member_count AS c (member_id, slot, posts, following, followers) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (member_id, slot) DO UPDATE
  SET posts = c.posts + $3, following = c.following + $4, followers = c.followers + $5`

const lowerCounts = `
  UPDATE social.member_count SET posts = posts + $3, following = following + $4, followers = followers + $5
  WHERE member_id = $1 AND slot = $2`

export async function sumCounts(db: Db, memberId: Uuid): Promise<MemberCounts> {
  const rows = await db.query<MemberCounts>(
    `SELECT coalesce(sum(posts), 0)::integer AS posts, coalesce(sum(following), 0)::integer AS following,
            coalesce(sum(followers), 0)::integer AS followers
     FROM social.member_count WHERE member_id = $1`,
    [memberId],
    'social.sum_counts',
  )
  return rows[0]!
}
