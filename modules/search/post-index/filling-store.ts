import type { Db, Uuid } from '@stoa/kit'

/** Where the filling stands, locked until the transaction ends; null when it is finished. */
export async function lockFilling(db: Db): Promise<Uuid | null> {
  const rows = await db.query<{ afterPostId: Uuid }>(
    'SELECT after_post_id AS "afterPostId" FROM search.filling WHERE finished_at IS NULL FOR UPDATE',
    [],
    'search.lock_filling',
  )
  return rows[0]?.afterPostId ?? null
}

export async function isFillingFinished(db: Db): Promise<boolean> {
  const rows = await db.query<{ finished: boolean }>(
    'SELECT finished_at IS NOT NULL AS finished FROM search.filling',
  )
  return rows[0]?.finished ?? false
}

export async function moveFilling(db: Db, afterPostId: Uuid): Promise<void> {
  await db.query('UPDATE search.filling SET after_post_id = $1', [afterPostId])
}

export async function finishFilling(db: Db, now: Date): Promise<void> {
  await db.query('UPDATE search.filling SET finished_at = $1', [now])
}

export async function restartFilling(db: Db): Promise<void> {
  await db.query('UPDATE search.filling SET after_post_id = DEFAULT, finished_at = NULL')
}
