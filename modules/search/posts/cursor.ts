import { decodeCursor, encodeCursor, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { allTime } from '../post-index/time-blocks.ts'

/** In which order found posts stand: by when they were written, or by `rankedAt` of `post-index/standing.ts`. */
export type SearchOrder = 'latest' | 'top'

/** Where a page of found posts ended, and with which size of block the search went. */
export interface SearchPosition {
  /** In the order of the newest when the post was written, in that of the best where it ranks. */
  at: Date
  postId: Uuid
  level: number
}

const position = {
  t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
  id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  l: Type.Integer({ minimum: 0, maximum: allTime }),
}

/** A place in one order says nothing in the other. */
const cursors = {
  latest: Type.Object(position, { additionalProperties: false }),
  top: Type.Object({ ...position, o: Type.Literal('top') }, { additionalProperties: false }),
}

export function readSearchCursor(
  cursor: string | undefined,
  order: SearchOrder = 'latest',
): SearchPosition | null {
  const found = decodeCursor(cursors[order], cursor)
  return found && { at: new Date(found.t), postId: found.id as Uuid, level: found.l }
}

export function writeSearchCursor(position: SearchPosition | null, order: SearchOrder): string | null {
  if (position === null) return null
  const { at, postId, level } = position
  return encodeCursor({ t: at.getTime(), id: postId, l: level, ...(order === 'top' && { o: 'top' }) })
}
