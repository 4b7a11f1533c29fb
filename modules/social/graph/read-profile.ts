import { findMemberByHandle, type MemberProfile } from '@stoa/identity'
import type { Ctx } from '@stoa/kit'
import { type MemberCounts, sumCounts } from '../counts/count-store.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import type { ProfileSettings } from '../settings/settings.ts'
import { findRelations, type RelationTo } from './read-people.ts'

export interface ReadProfile {
  member: MemberProfile
  counts: MemberCounts
  settings: ProfileSettings
  relation: RelationTo | null
}

/**
 * A member's profile as the viewer sees it; null when nobody has the handle or its holder blocks the viewer. Whoever
 * blocks still sees the head of the other's profile, to be able to unblock.
 */
export async function readProfile(ctx: Ctx, handle: string): Promise<ReadProfile | null> {
  const member = await findMemberByHandle(ctx, handle)
  if (member === null) return null
  const relations = await findRelations(ctx, [member.id])
  const relation = relations?.get(member.id) ?? null
  if (relation?.blockedBy && !relation.blocks) return null
  const counts = await sumCounts(ctx.db, member.id)
  const settings = (await readProfileSettings(ctx, [member.id])).get(member.id)!
  return { member, counts, settings, relation }
}
