import type { Db, Uuid } from '@stoa/kit'
import type { ImportKey } from '../import-store.ts'

/** A file of an archive, where it was laid out. */
export interface LaidFile {
  path: string
  number: number
  bytes: number
}

/** The place in the storage of what arrived, and of what was laid out under a number. */
export const uploadKey = (importId: Uuid) => `import/${importId}/upload`
export const laidKey = (importId: Uuid, number: number) => `import/${importId}/${number}`

/** Says that numbers below `files` may be written; false when the import is not being read any more. */
export async function reserveFiles(
  db: Db,
  { memberId, importId }: ImportKey,
  files: number,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE owndata.import SET files = $3
     WHERE member_id = $1 AND import_id = $2 AND state = 'reading' RETURNING 1`,
    [memberId, importId, files],
    'owndata.reserve_import_files',
  )
  return rows.length === 1
}

/** False when a file of that path is there already. */
export async function insertFile(
  db: Db,
  { memberId, importId }: ImportKey,
  file: LaidFile,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO owndata.import_file (member_id, import_id, path, number, bytes) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [memberId, importId, file.path, file.number, file.bytes],
    'owndata.insert_import_file',
  )
  return rows.length === 1
}

export async function findFiles(
  db: Db,
  { memberId, importId }: ImportKey,
  paths: readonly string[],
): Promise<Map<string, LaidFile>> {
  if (paths.length === 0) return new Map()
  const rows = await db.query<LaidFile>(
    `SELECT path, number, bytes::float8 AS bytes FROM owndata.import_file
     WHERE member_id = $1 AND import_id = $2 AND path = ANY($3)`,
    [memberId, importId, paths],
    'owndata.find_import_files',
  )
  return new Map(rows.map(row => [row.path, row]))
}

export async function deleteFileRows(db: Db, { memberId, importId }: ImportKey): Promise<void> {
  await db.query(
    'DELETE FROM owndata.import_file WHERE member_id = $1 AND import_id = $2',
    [memberId, importId],
    'owndata.delete_import_files',
  )
}

/** Notes where the archive comes from. */
export async function setOrigin(db: Db, { memberId, importId }: ImportKey, origin: string): Promise<void> {
  await db.query(
    'UPDATE owndata.import SET origin = $3 WHERE member_id = $1 AND import_id = $2',
    [memberId, importId, origin],
    'owndata.set_import_origin',
  )
}
