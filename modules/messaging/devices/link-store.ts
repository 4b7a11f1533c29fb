import type { Db, Uuid } from '@stoa/kit'

export interface LinkRow {
  code: string
  publicKey: Buffer
  answer: Buffer | null
}

/** A newer link takes the place of an older one. */
export async function putLink(
  db: Db,
  memberId: Uuid,
  link: { code: string; publicKey: Buffer; expiresAt: Date },
): Promise<void> {
  await db.query(
    `INSERT INTO messaging.device_link (member_id, code, public_key, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (member_id) DO UPDATE SET code = $2, public_key = $3, answer = NULL, expires_at = $4`,
    [memberId, link.code, link.publicKey, link.expiresAt],
  )
}

export async function findLink(db: Db, memberId: Uuid, code: string, now: Date): Promise<LinkRow | null> {
  const rows = await db.query<LinkRow>(
    `SELECT code, public_key AS "publicKey", answer FROM messaging.device_link
     WHERE member_id = $1 AND code = $2 AND expires_at > $3`,
    [memberId, code, now],
  )
  return rows[0] ?? null
}

/** False when the link is unknown, over, or answered already. */
export async function answerLink(
  db: Db,
  memberId: Uuid,
  code: string,
  answer: Buffer,
  now: Date,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE messaging.device_link SET answer = $3
     WHERE member_id = $1 AND code = $2 AND expires_at > $4 AND answer IS NULL RETURNING 1`,
    [memberId, code, answer, now],
  )
  return rows.length === 1
}
