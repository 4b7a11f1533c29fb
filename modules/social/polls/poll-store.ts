import type { Db, Uuid } from '@stoa/kit'
import type { ComposedPoll } from './poll.ts'

/** Which post asks. */
export interface PollKey {
  authorId: Uuid
  postId: Uuid
}

export async function insertPoll(db: Db, key: PollKey, poll: ComposedPoll): Promise<void> {
  await db.query(
    'INSERT INTO social.poll (author_id, post_id, options, multiple, closes_at) VALUES ($1, $2, $3, $4, $5)',
    [key.authorId, key.postId, poll.options, poll.multiple, poll.closesAt],
    'social.insert_poll',
  )
}

/** A poll that ended elsewhere, with the sums that were counted there: nobody has voted here. */
export async function insertEndedPoll(
  db: Db,
  key: PollKey,
  poll: ComposedPoll & { voters: number; votes: readonly number[] },
): Promise<void> {
  await db.query(
    `INSERT INTO social.poll (author_id, post_id, options, multiple, closes_at, is_told)
     VALUES ($1, $2, $3, $4, $5, true)`,
    [key.authorId, key.postId, poll.options, poll.multiple, poll.closesAt],
    'social.insert_ended_poll',
  )
  await db.query(
    `INSERT INTO social.poll_count (author_id, post_id, slot, voters, votes_0, votes_1, votes_2, votes_3)
     VALUES ($1, $2, 0, $3, $4, $5, $6, $7)`,
    [key.authorId, key.postId, poll.voters, ...[0, 1, 2, 3].map(choice => poll.votes[choice] ?? 0)],
    'social.insert_poll_sums',
  )
}

/** Null when the post asks nothing or is gone. */
export async function findPoll(db: Db, key: PollKey): Promise<ComposedPoll | null> {
  const rows = await db.query<ComposedPoll>(
    `SELECT options, multiple, closes_at AS "closesAt" FROM social.poll WHERE author_id = $1 AND post_id = $2`,
    [key.authorId, key.postId],
    'social.find_poll',
  )
  return rows[0] ?? null
}

/** False when the member has voted before. */
export async function insertVote(
  db: Db,
  vote: PollKey & { memberId: Uuid; choices: readonly number[]; createdAt: Date },
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO social.poll_vote (author_id, post_id, member_id, choices, created_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
    [vote.authorId, vote.postId, vote.memberId, vote.choices, vote.createdAt],
    'social.insert_vote',
  )
  return rows.length === 1
}

export async function findVote(db: Db, key: PollKey, memberId: Uuid): Promise<number[] | null> {
  const rows = await db.query<{ choices: number[] }>(
    'SELECT choices FROM social.poll_vote WHERE author_id = $1 AND post_id = $2 AND member_id = $3',
    [key.authorId, key.postId, memberId],
    'social.find_vote',
  )
  return rows[0]?.choices ?? null
}

/** Adds one member's choices. Breaks the foreign key when the post is being deleted at this moment. */
export async function countVote(
  db: Db,
  key: PollKey,
  slot: number,
  choices: readonly number[],
): Promise<void> {
  await db.query(
    `INSERT INTO social.poll_count AS c (author_id, post_id, slot, voters, votes_0, votes_1, votes_2, votes_3)
     VALUES ($1, $2, $3, 1, $4, $5, $6, $7)
     ON CONFLICT (author_id, post_id, slot) DO UPDATE SET voters = c.voters + 1, votes_0 = c.votes_0 + $4,
       votes_1 = c.votes_1 + $5, votes_2 = c.votes_2 + $6, votes_3 = c.votes_3 + $7`,
    [key.authorId, key.postId, slot, ...[0, 1, 2, 3].map(choice => (choices.includes(choice) ? 1 : 0))],
    'social.count_vote',
  )
}

/** Marks the end as told; false when it was already, or the poll is gone. */
export async function markTold(db: Db, key: PollKey): Promise<boolean> {
  const rows = await db.query(
    'UPDATE social.poll SET is_told = true WHERE author_id = $1 AND post_id = $2 AND NOT is_told RETURNING 1',
    [key.authorId, key.postId],
    'social.mark_told',
  )
  return rows.length === 1
}

export async function deleteVotes(db: Db, key: PollKey): Promise<void> {
  await db.query(
    'DELETE FROM social.poll_vote WHERE author_id = $1 AND post_id = $2',
    [key.authorId, key.postId],
    'social.delete_votes',
  )
}

export interface PollRow extends ComposedPoll {
  postId: Uuid
  voters: number
  votes: number[]
  ownChoice: number[] | null
}

/** The polls of these posts with their sums and the reader's vote, in no order: all in the authors' shards. */
export function selectPolls(db: Db, keys: readonly PollKey[], viewerId: Uuid | null): Promise<PollRow[]> {
  return db.query<PollRow>(
    `SELECT p.post_id AS "postId", p.options, p.multiple, p.closes_at AS "closesAt", c.voters, c.votes,
            v.choices AS "ownChoice"
     FROM social.poll p
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(voters), 0)::integer AS voters,
              ARRAY[coalesce(sum(votes_0), 0), coalesce(sum(votes_1), 0), coalesce(sum(votes_2), 0),
                    coalesce(sum(votes_3), 0)]::integer[] AS votes
       FROM social.poll_count WHERE author_id = p.author_id AND post_id = p.post_id
     ) c
     LEFT JOIN social.poll_vote v ON v.author_id = p.author_id AND v.post_id = p.post_id AND v.member_id = $3
     WHERE p.author_id = ANY($1) AND p.post_id = ANY($2)`,
    [[...new Set(keys.map(key => key.authorId))], keys.map(key => key.postId), viewerId],
    'social.select_polls',
  )
}

export async function listVoters(db: Db, key: PollKey, after: Uuid | null, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT member_id AS id FROM social.poll_vote WHERE author_id = $1 AND post_id = $2 AND member_id > $3
     ORDER BY member_id LIMIT $4`,
    [key.authorId, key.postId, after ?? '00000000-0000-0000-0000-000000000000', limit],
    'social.list_voters',
  )
  return rows.map(row => row.id)
}
