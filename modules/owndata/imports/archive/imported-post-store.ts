import { createHash } from 'node:crypto'
import type { Db, Uuid } from '@stoa/kit'

const hashOf = (uri: string) => createHash('sha256').update(uri).digest()

/** Which posts of the member these addresses of an archive have become, also such as were deleted since. */
export async function findImported(
  db: Db,
  memberId: Uuid,
  uris: readonly string[],
): Promise<Map<string, Uuid>> {
  const hashes = new Map(uris.map(uri => [hashOf(uri).toString('hex'), uri]))
  const rows = await db.query<{ hash: string; postId: Uuid }>(
    `SELECT encode(uri_hash, 'hex') AS hash, post_id AS "postId" FROM owndata.imported_post
     WHERE member_id = $1 AND uri_hash = ANY($2)`,
    [memberId, uris.map(hashOf)],
    'owndata.find_imported',
  )
  return new Map(rows.map(row => [hashes.get(row.hash)!, row.postId]))
}

/** False when it was imported before. */
export async function insertImported(db: Db, memberId: Uuid, uri: string, postId: Uuid): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO owndata.imported_post (member_id, uri_hash, post_id) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [memberId, hashOf(uri), postId],
    'owndata.insert_imported',
  )
  return rows.length === 1
}

export async function countImported(db: Db, memberId: Uuid): Promise<number> {
  const rows = await db.query<{ n: number }>(
    'SELECT count(*)::integer AS n FROM owndata.imported_post WHERE member_id = $1',
    [memberId],
    'owndata.count_imported',
  )
  return rows[0]!.n
}

export async function deleteImported(db: Db, memberId: Uuid): Promise<void> {
  await db.query('DELETE FROM owndata.imported_post WHERE member_id = $1', [memberId])
}
