import { findMemberByHandle, type MemberProfile } from '@stoa/identity'
import type { Ctx } from '@stoa/kit'
import { type MemberCounts, sumCounts } from '../counts/count-store.ts'
import { findRelations, type RelationTo } from './read-people.ts'

export interface ReadProfile {
  member: MemberProfile
  counts: MemberCounts
  relation: RelationTo | null
}

/** A member's profile as the viewer sees it; null when nobody has the handle. */
export async function readProfile(ctx: Ctx, handle: string): Promise<ReadProfile | null> {
  const member = await findMemberByHandle(ctx, handle)
  if (member === null) return null
  const counts = await sumCounts(ctx.db, member.id)
  const relations = await findRelations(ctx, [member.id])
  return { member, counts, relation: relations?.get(member.id) ?? null }
}
