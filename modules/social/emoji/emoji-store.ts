import type { Db, Uuid } from '@stoa/kit'

export interface EmojiRow {
  shortcode: string
  imageId: Uuid
}

/** All emoji of the instance, which has only so many. */
export function listEmoji(db: Db): Promise<EmojiRow[]> {
  return db.query<EmojiRow>(
    'SELECT shortcode, image_id AS "imageId" FROM social.emoji ORDER BY shortcode',
    [],
    'social.list_emoji',
  )
}

/** Locks the set of emoji for a change of it. */
export async function lockEmoji(db: Db): Promise<void> {
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('social:emoji', 0))", [], 'social.lock_emoji')
}

export async function insertEmoji(
  db: Db,
  emoji: EmojiRow & { addedBy: Uuid; createdAt: Date },
): Promise<void> {
  await db.query(
    'INSERT INTO social.emoji (shortcode, image_id, added_by, created_at) VALUES ($1, $2, $3, $4)',
    [emoji.shortcode, emoji.imageId, emoji.addedBy, emoji.createdAt],
    'social.insert_emoji',
  )
}

/** Its picture; null when there was none. */
export async function deleteEmoji(db: Db, shortcode: string): Promise<Uuid | null> {
  const rows = await db.query<{ imageId: Uuid }>(
    'DELETE FROM social.emoji WHERE shortcode = $1 RETURNING image_id AS "imageId"',
    [shortcode],
    'social.delete_emoji',
  )
  return rows[0]?.imageId ?? null
}
