import { type Static, type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { type ProblemError, problem } from './problem.ts'

/** Query parameters of every list. */
export const PageQuery = Type.Object({
  cursor: Type.Optional(Type.String({ maxLength: 512, description: '`next_cursor` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
})

/** The wire shape of a page. */
export function Page<T extends TSchema>(item: T) {
  return Type.Object({ items: Type.Array(item), next_cursor: Type.Union([Type.String(), Type.Null()]) })
}

/** Packs the position after the last item into an opaque text. It holds positions, never rights. */
export function encodeCursor(position: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** Reads a cursor back; anything that is not of the schema is refused as `invalid_cursor`. */
export function decodeCursor<T extends TSchema>(schema: T, cursor: string | undefined): Static<T> | null {
  if (cursor === undefined) return null
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Value.Check(schema, position)) return position as Static<T>
  } catch {
    // Falls through to the refusal: text that is not JSON is no cursor either.
  }
  throw invalidCursor()
}

/** The refusal of a page marker that this list did not give out. */
export function invalidCursor(): ProblemError {
  return problem(400, 'invalid_cursor', {
    title: 'This page marker is not valid',
    errors: [{ field: 'cursor', rule: 'cursor', message: 'Use next_cursor of the page before, unchanged.' }],
  })
}
