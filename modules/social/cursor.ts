import { decodeCursor, encodeCursor, type Uuid } from '@stoa/kit'
import { PositionCursor } from './schema.ts'
import type { Position } from './timeline.ts'

/** Where to go on reading; null for the first page. Refuses anything else as `invalid_cursor`. */
export function readCursor(cursor: string | undefined): Position | null {
  const position = decodeCursor(PositionCursor, cursor)
  return position && { createdAt: new Date(position.t), id: position.id as Uuid }
}

export function writeCursor(position: Position | null): string | null {
  return position && encodeCursor({ t: position.createdAt.getTime(), id: position.id })
}
