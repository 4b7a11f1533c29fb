import { decodeCursor, encodeCursor, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import type { Position } from './timeline.ts'

/** Where a page of a list ended. */
const PositionCursor = Type.Object(
  {
    /** Milliseconds since 1970; the bound is the last instant of the year 9999. */
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  },
  { additionalProperties: false },
)

/** Where to go on reading; null for the first page. Refuses anything else as `invalid_cursor`. */
export function readCursor(cursor: string | undefined): Position | null {
  const position = decodeCursor(PositionCursor, cursor)
  return position && { createdAt: new Date(position.t), id: position.id as Uuid }
}

export function writeCursor(position: Position | null): string | null {
  return position && encodeCursor({ t: position.createdAt.getTime(), id: position.id })
}

const afterAll: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']

/** The two parameters of a `(created_at, id) < ($n, $m)` bound; everything is below the bound of a first page. */
export function bound(before: Position | null): [Date | string, string] {
  return before ? [before.createdAt, before.id] : afterAll
}
