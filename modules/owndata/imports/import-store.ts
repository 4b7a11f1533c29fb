import type { Ctx, Db, Uuid } from '@stoa/kit'
import type { ImportRule } from './rules.ts'
import type { ImportKind, ImportState, Outcome } from './schema.ts'

export interface ImportKey {
  memberId: Uuid
  importId: Uuid
}

export interface ImportRow extends ImportKey {
  kind: ImportKind
  state: ImportState
  failure: ImportRule | null
  items: number
  outcomes: Partial<Record<Outcome, number>>
  rules: Partial<Record<ImportRule, number>>
  files: number
  origin: string | null
  tries: number
  askedAt: Date
  endedAt: Date | null
}

/** What was decided of some items, added up. */
export type Tally = Pick<ImportRow, 'outcomes' | 'rules'>

const columns = `member_id AS "memberId", import_id AS "importId", kind, state, failure, items, outcomes, rules,
  files, origin, tries, asked_at AS "askedAt", ended_at AS "endedAt"`

/** False when the member has one under way already. */
export async function insertImport(ctx: Ctx, key: ImportKey, kind: ImportKind): Promise<boolean> {
  const rows = await ctx.db.query(
    `INSERT INTO owndata.import (member_id, import_id, kind, state, asked_at) VALUES ($1, $2, $3, 'receiving', $4)
     ON CONFLICT (member_id) WHERE state IN ('receiving', 'reading', 'bringing') DO NOTHING RETURNING 1`,
    [key.memberId, key.importId, kind, ctx.clock.now()],
    'owndata.insert_import',
  )
  return rows.length === 1
}

/** The latest ones first. */
export function listImports(db: Db, memberId: Uuid, limit: number): Promise<ImportRow[]> {
  return db.query<ImportRow>(
    `SELECT ${columns} FROM owndata.import WHERE member_id = $1 ORDER BY import_id DESC LIMIT $2`,
    [memberId, limit],
    'owndata.list_imports',
  )
}

export async function findImport(db: Db, { memberId, importId }: ImportKey): Promise<ImportRow | null> {
  const rows = await db.query<ImportRow>(
    `SELECT ${columns} FROM owndata.import WHERE member_id = $1 AND import_id = $2`,
    [memberId, importId],
    'owndata.find_import',
  )
  return rows[0] ?? null
}

/** The import, locked until the transaction ends. */
export async function lockImport(db: Db, { memberId, importId }: ImportKey): Promise<ImportRow | null> {
  const rows = await db.query<ImportRow>(
    `SELECT ${columns} FROM owndata.import WHERE member_id = $1 AND import_id = $2 FOR UPDATE`,
    [memberId, importId],
    'owndata.lock_import',
  )
  return rows[0] ?? null
}

/** Goes on from one state to the next; false when it is not in that state any more. */
export async function moveImport(
  db: Db,
  { memberId, importId }: ImportKey,
  from: ImportState,
  to: 'reading' | 'bringing',
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE owndata.import SET state = $4, tries = 0
     WHERE member_id = $1 AND import_id = $2 AND state = $3 RETURNING 1`,
    [memberId, importId, from, to],
    'owndata.move_import',
  )
  return rows.length === 1
}

/** Ends it where it is still under way; false when it had ended. */
export async function endImport(
  ctx: Ctx,
  { memberId, importId }: ImportKey,
  end: { state: 'done' | 'cancelled' } | { state: 'failed'; failure: ImportRule },
): Promise<boolean> {
  const rows = await ctx.db.query(
    `UPDATE owndata.import SET state = $3, failure = $4, ended_at = $5
     WHERE member_id = $1 AND import_id = $2 AND state IN ('receiving', 'reading', 'bringing') RETURNING 1`,
    [memberId, importId, end.state, 'failure' in end ? end.failure : null, ctx.clock.now()],
    'owndata.end_import',
  )
  return rows.length === 1
}

/** Notes that a step begins; how many began since the last one that ended. Null when it has ended. */
export async function countTry(db: Db, { memberId, importId }: ImportKey): Promise<number | null> {
  const rows = await db.query<{ tries: number }>(
    `UPDATE owndata.import SET tries = tries + 1
     WHERE member_id = $1 AND import_id = $2 AND state IN ('reading', 'bringing') RETURNING tries`,
    [memberId, importId],
    'owndata.count_import_try',
  )
  return rows[0]?.tries ?? null
}

export async function clearTries(db: Db, { memberId, importId }: ImportKey): Promise<void> {
  await db.query(
    'UPDATE owndata.import SET tries = 0 WHERE member_id = $1 AND import_id = $2',
    [memberId, importId],
    'owndata.clear_import_tries',
  )
}

/** Sets how many items there are and what is decided of them; the caller holds the row. */
export async function setTally(
  db: Db,
  { memberId, importId }: ImportKey,
  tally: Tally & { items: number },
): Promise<void> {
  await db.query(
    'UPDATE owndata.import SET items = $3, outcomes = $4, rules = $5 WHERE member_id = $1 AND import_id = $2',
    [memberId, importId, tally.items, tally.outcomes, tally.rules],
    'owndata.set_import_tally',
  )
}

/** Imports in any of these states that were asked for before then, oldest first. */
export function listOldImports(
  db: Db,
  states: readonly ImportState[],
  before: Date,
  limit: number,
): Promise<ImportRow[]> {
  return db.query<ImportRow>(
    `SELECT ${columns} FROM owndata.import WHERE state = ANY($1) AND asked_at < $2 ORDER BY asked_at LIMIT $3`,
    [states, before, limit],
  )
}

export async function deleteImport(db: Db, { memberId, importId }: ImportKey): Promise<void> {
  await db.query('DELETE FROM owndata.import_item WHERE member_id = $1 AND import_id = $2', [
    memberId,
    importId,
  ])
  await db.query('DELETE FROM owndata.import WHERE member_id = $1 AND import_id = $2', [memberId, importId])
}
