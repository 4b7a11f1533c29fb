import { findMemberByHandle } from '@stoa/identity'
import type { Ctx, Uuid } from '@stoa/kit'
import { toProblem } from './errors.ts'
import { readCursor } from './timelines/cursor.ts'
import type { PageRequest } from './timelines/read-timelines.ts'

const defaultLimit = 20

export function pageOf(query: { cursor?: string; limit?: number }): PageRequest {
  return { before: readCursor(query.cursor), limit: query.limit ?? defaultLimit }
}

/** Whose handle it is; 404 when nobody has it. */
export async function memberIdOf(ctx: Ctx, handle: string): Promise<Uuid> {
  const member = await findMemberByHandle(ctx, handle)
  if (member === null) throw toProblem({ code: 'member_not_found' })
  return member.id
}
