import { decodeCursor, encodeCursor, invalidCursor, isUuid, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'

/** After which entry a page of a list by id begins. */
export interface Position {
  id: Uuid
}

const IdCursor = Type.Object({ id: Type.String() })

export function readPosition(cursor: string | undefined): Position | null {
  const read = decodeCursor(IdCursor, cursor)
  if (read === null) return null
  if (!isUuid(read.id)) throw invalidCursor()
  return { id: read.id }
}

/** A page of at most `limit` out of rows of which one more was asked for. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => Record<string, unknown>,
): { rows: readonly Row[]; next: string | null } {
  if (rows.length <= limit) return { rows, next: null }
  const kept = rows.slice(0, limit)
  return { rows: kept, next: encodeCursor(positionOf(kept.at(-1)!)) }
}
