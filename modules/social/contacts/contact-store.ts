import type { Db, Uuid } from '@stoa/kit'
import type { ContactToken } from './contact-token.ts'

/** Replaces the member's token. */
export async function replaceToken(
  db: Db,
  memberId: Uuid,
  token: ContactToken,
  keyId: string,
): Promise<void> {
  await deleteToken(db, memberId)
  await db.query(
    `INSERT INTO social.contact_token (bucket, tag, sealed) VALUES ($1, $2, $3)
     ON CONFLICT (bucket, tag) DO UPDATE SET sealed = $3`,
    [token.bucket, token.tag, token.sealed],
    'social.insert_contact_token',
  )
  await db.query(
    'INSERT INTO social.contact_entry (member_id, bucket, tag, key_id) VALUES ($1, $2, $3, $4)',
    [memberId, token.bucket, token.tag, keyId],
    'social.insert_contact_entry',
  )
}

export async function deleteToken(db: Db, memberId: Uuid): Promise<void> {
  const [entry] = await db.query<{ bucket: number; tag: Buffer }>(
    'DELETE FROM social.contact_entry WHERE member_id = $1 RETURNING bucket, tag',
    [memberId],
    'social.delete_contact_entry',
  )
  if (!entry) return
  await db.query(
    'DELETE FROM social.contact_token WHERE bucket = $1 AND tag = $2',
    [entry.bucket, entry.tag],
    'social.delete_contact_token',
  )
}

export async function hasToken(db: Db, memberId: Uuid): Promise<boolean> {
  const rows = await db.query(
    'SELECT 1 FROM social.contact_entry WHERE member_id = $1',
    [memberId],
    'social.has_contact_token',
  )
  return rows.length === 1
}

/** The tokens in these ranges of buckets, `limit` at most. */
export function selectTokens(
  db: Db,
  ranges: readonly { first: number; last: number }[],
  limit: number,
): Promise<{ tag: Buffer; sealed: Buffer }[]> {
  return db.query(
    `SELECT t.tag, t.sealed FROM unnest($1::integer[], $2::integer[]) AS r(first, last)
     JOIN social.contact_token t ON t.bucket BETWEEN r.first AND r.last
     LIMIT $3`,
    [ranges.map(range => range.first), ranges.map(range => range.last), limit],
    'social.select_contact_tokens',
  )
}

/** How many members may be found: counted up to `exactMax`, beyond it by a 64th of the buckets. */
export async function countTokens(db: Db, exactMax: number): Promise<number> {
  const [counted] = await db.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM (SELECT FROM social.contact_token LIMIT $1) t',
    [exactMax],
    'social.count_contact_tokens',
  )
  if (counted!.count < exactMax) return counted!.count
  const [sample] = await db.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM social.contact_token WHERE bucket < 1024',
    [],
    'social.sample_contact_tokens',
  )
  return Math.max(exactMax, sample!.count * 64)
}

/** Members whose token was made with another key. */
export async function listStaleEntries(db: Db, keyId: string, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ memberId: Uuid }>(
    `SELECT member_id AS "memberId" FROM social.contact_entry
     WHERE key_id < $1 OR key_id > $1 ORDER BY key_id, member_id LIMIT $2`,
    [keyId, limit],
    'social.list_stale_contact_entries',
  )
  return rows.map(row => row.memberId)
}
