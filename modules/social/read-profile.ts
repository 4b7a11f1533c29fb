import { findMemberProfile, type MemberView } from '@stoa/identity'
import { type Ctx, fromWireId } from '@stoa/kit'
import { findRelations, type RelationTo } from './read-people.ts'
import { type MemberCounts, sumCounts } from './store/counts.ts'

export interface ReadProfile {
  member: MemberView
  counts: MemberCounts
  relation: RelationTo | null
}

/** A member's profile as the viewer sees it; null when nobody has the handle. */
export async function readProfile(ctx: Ctx, handle: string): Promise<ReadProfile | null> {
  const member = await findMemberProfile(ctx, handle)
  if (member === null) return null
  const memberId = fromWireId('mem', member.id)!
  const counts = await sumCounts(ctx.db, memberId)
  const relations = await findRelations(ctx, [memberId])
  return { member, counts, relation: relations?.get(memberId) ?? null }
}
