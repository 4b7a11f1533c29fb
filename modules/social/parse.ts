import { findMemberByHandle } from '@stoa/identity'
import type { Ctx, Uuid } from '@stoa/kit'
import { toProblem } from './errors.ts'
import { readStandings } from './graph/standing.ts'
import { readCursor } from './timelines/cursor.ts'
import type { PageRequest } from './timelines/read-timelines.ts'
import { viewerIdOf } from './viewer.ts'

const defaultLimit = 20

export function pageOf(query: { cursor?: string; limit?: number }): PageRequest {
  return { before: readCursor(query.cursor), limit: query.limit ?? defaultLimit }
}

/** Whose handle it is; 404 when nobody has it, and the same 404 when its holder blocks the acting member. */
export async function memberIdOf(ctx: Ctx, handle: string): Promise<Uuid> {
  const memberId = await anyMemberIdOf(ctx, handle)
  const viewerId = viewerIdOf(ctx)
  if (viewerId === null || viewerId === memberId) return memberId
  const standing = (await readStandings(ctx, viewerId, [memberId])).get(memberId)!
  if (standing.blockedBy) throw toProblem({ code: 'member_not_found' })
  return memberId
}

/** Whose handle it is, also of one who blocks: for taking back what the acting member has done. */
export async function anyMemberIdOf(ctx: Ctx, handle: string): Promise<Uuid> {
  const member = await findMemberByHandle(ctx, handle)
  if (member === null) throw toProblem({ code: 'member_not_found' })
  return member.id
}
