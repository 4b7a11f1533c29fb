import type { Db } from '@stoa/kit'

/** By which column each table of a schema is spread over machines; `everywhere` for a small one copied to all. */
export type ShardKeys = Record<string, string>

interface ConstraintRow {
  table: string
  kind: 'p' | 'u' | 'f' | 'x'
  columns: string[]
  targetTable: string | null
  targetColumns: string[] | null
}

/**
 * What would keep a module's tables from being spread by their keys: a table without a key, a primary, unique
 * or foreign key without it, a trigger, a default that is computed.
 * @returns one sentence per breach; none when the schema is shardable
 */
export async function findShardBreaches(db: Db, schema: string, keys: ShardKeys): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p')
     ORDER BY relname`,
    [schema],
  )
  const constraints = await listConstraints(db, schema)
  const triggers = await db.query<{ table: string; name: string }>(
    `SELECT c.relname AS table, t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE c.relnamespace = $1::regnamespace AND NOT t.tgisinternal`,
    [schema],
  )
  const defaults = await db.query<{ table: string; column: string; text: string }>(
    `SELECT c.relname AS table, a.attname AS column, pg_get_expr(d.adbin, d.adrelid) AS text
     FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid
     JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
     WHERE c.relnamespace = $1::regnamespace`,
    [schema],
  )
  return [
    ...tables.filter(table => !keys[table.name]).map(table => `${table.name} has no key`),
    ...constraints.flatMap(constraint => breachOf(constraint, keys) ?? []),
    ...triggers.map(trigger => `${trigger.table} has the trigger ${trigger.name}`),
    ...defaults
      .filter(column => /\(/.test(column.text))
      .map(column => `${column.table}.${column.column} has the computed default ${column.text}`),
  ]
}

function listConstraints(db: Db, schema: string): Promise<ConstraintRow[]> {
  const names = (oid: string, numbers: string) =>
    `(SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = ${oid} AND a.attnum = ANY(${numbers}))`
  return db.query<ConstraintRow>(
    `SELECT c.relname AS table, k.contype AS kind, ${names('k.conrelid', 'k.conkey')} AS columns,
            t.relname AS "targetTable", ${names('k.confrelid', 'k.confkey')} AS "targetColumns"
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class t ON t.oid = k.confrelid
     WHERE c.relnamespace = $1::regnamespace AND k.contype IN ('p', 'u', 'f', 'x')
     UNION ALL
     SELECT c.relname, 'u', ${names('i.indrelid', 'i.indkey')}, NULL, NULL
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = $1::regnamespace AND i.indisunique
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
    [schema],
  )
}

function breachOf(constraint: ConstraintRow, keys: ShardKeys): string | null {
  const { table, kind, columns, targetTable, targetColumns } = constraint
  const key = keys[table]
  if (key === undefined || key === 'everywhere') return null
  if (!columns.includes(key)) return `${table} has a key (${columns.join(', ')}) without ${key}`
  if (kind !== 'f') return null
  const targetKey = keys[targetTable ?? '']
  const meets = targetKey === 'everywhere' || (targetKey !== undefined && targetColumns?.includes(targetKey))
  return meets ? null : `${table} refers to ${targetTable} across shards`
}
