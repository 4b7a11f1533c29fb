import type { Db } from '@stoa/kit'
import type { ImportKey } from './import-store.ts'
import type { ImportRule } from './rules.ts'
import type { Outcome } from './schema.ts'

/** What became of an item. */
export interface Verdict {
  outcome: Outcome
  rule?: ImportRule
}

/** An item to be brought, or one of which it is clear at once what becomes of it. */
export type NewItem = { subject: string; sortAt: Date } & ({ body: object } | Verdict)

export interface WaitingItem {
  position: number
  subject: string
  sortAt: Date
  body: unknown
}

export interface DecidedItem {
  position: number
  subject: string
  outcome: Outcome
  rule: ImportRule | null
}

/** Writes items at the places from `start` on. */
export async function insertItems(
  db: Db,
  key: ImportKey,
  start: number,
  items: readonly NewItem[],
): Promise<void> {
  await db.query(
    `INSERT INTO owndata.import_item (member_id, import_id, position, subject, sort_at, body, outcome, rule)
     SELECT $1, $2, $3 + place - 1, subject, sort_at, body::jsonb, outcome, rule
     FROM unnest($4::text[], $5::timestamptz[], $6::text[], $7::text[], $8::text[]) WITH ORDINALITY
       AS i(subject, sort_at, body, outcome, rule, place)`,
    [
      ...[key.memberId, key.importId, start],
      items.map(item => item.subject),
      items.map(item => item.sortAt),
      items.map(item => ('body' in item ? JSON.stringify(item.body) : null)),
      items.map(item => ('body' in item ? null : item.outcome)),
      items.map(item => ('body' in item ? null : (item.rule ?? null))),
    ],
    'owndata.insert_import_items',
  )
}

/** The next ones of which nothing is decided. */
export function nextItems(db: Db, key: ImportKey, limit: number): Promise<WaitingItem[]> {
  return db.query<WaitingItem>(
    `SELECT position, subject, sort_at AS "sortAt", body FROM owndata.import_item
     WHERE member_id = $1 AND import_id = $2 AND outcome IS NULL ORDER BY sort_at, position LIMIT $3`,
    [key.memberId, key.importId, limit],
    'owndata.next_import_items',
  )
}

/** False when it is decided already. */
export async function decideItem(
  db: Db,
  key: ImportKey,
  position: number,
  verdict: Verdict,
): Promise<boolean> {
  const rows = await db.query(
    `UPDATE owndata.import_item SET outcome = $4, rule = $5, body = NULL
     WHERE member_id = $1 AND import_id = $2 AND position = $3 AND outcome IS NULL RETURNING 1`,
    [key.memberId, key.importId, position, verdict.outcome, verdict.rule ?? null],
    'owndata.decide_import_item',
  )
  return rows.length === 1
}

/** What became of the items with one of these outcomes, in their order in the file. */
export function listDecided(
  db: Db,
  key: ImportKey,
  page: { outcomes: readonly Outcome[]; after: number; limit: number },
): Promise<DecidedItem[]> {
  return db.query<DecidedItem>(
    `SELECT position, subject, outcome, rule FROM owndata.import_item
     WHERE member_id = $1 AND import_id = $2 AND outcome = ANY($3) AND position > $4
     ORDER BY position LIMIT $5`,
    [key.memberId, key.importId, page.outcomes, page.after, page.limit],
    'owndata.list_decided_items',
  )
}

/** Forgets what was not brought before the import ended. */
export async function deleteUndecided(db: Db, key: ImportKey): Promise<void> {
  await db.query(
    'DELETE FROM owndata.import_item WHERE member_id = $1 AND import_id = $2 AND outcome IS NULL',
    [key.memberId, key.importId],
    'owndata.delete_undecided_items',
  )
}

export async function deleteItems(db: Db, key: ImportKey): Promise<void> {
  await db.query('DELETE FROM owndata.import_item WHERE member_id = $1 AND import_id = $2', [
    key.memberId,
    key.importId,
  ])
}
