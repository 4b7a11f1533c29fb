import { decodeCursor, encodeCursor, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { allTime } from '../post-index/time-blocks.ts'

/** Where a page of found posts ended, and with which size of block the search went. */
export interface SearchPosition {
  createdAt: Date
  postId: Uuid
  level: number
}

const PositionCursor = Type.Object(
  {
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
    l: Type.Integer({ minimum: 0, maximum: allTime }),
  },
  { additionalProperties: false },
)

export function readSearchCursor(cursor: string | undefined): SearchPosition | null {
  const position = decodeCursor(PositionCursor, cursor)
  return position && { createdAt: new Date(position.t), postId: position.id as Uuid, level: position.l }
}

export function writeSearchCursor(position: SearchPosition | null): string | null {
  return position && encodeCursor({ t: position.createdAt.getTime(), id: position.postId, l: position.level })
}
