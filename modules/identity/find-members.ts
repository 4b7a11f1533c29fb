import { type Ctx, recall, type Uuid } from '@stoa/kit'
import { checkHandle, handleKeyOf } from './handle.ts'
import type { Member, MemberProfile } from './member.ts'
import {
  existsMember,
  memberCards,
  selectMemberByHandle,
  selectMembers,
  selectMembersByHandles,
  selectMembersByPrefix,
  selectMembersByPrefixAmong,
  selectOwnMember,
} from './member-store.ts'
import { foldForSearch } from './profile-text.ts'

/** Members by id, in one query at most; ids of nobody are absent. */
export function getMembers(ctx: Ctx, ids: readonly Uuid[]): Promise<Map<Uuid, Member>> {
  return recall(ctx.db.caches, memberCards, ids, async missing => {
    const members = await selectMembers(ctx, missing)
    return new Map(members.map(member => [member.id, member]))
  })
}

/** The member who holds this handle now, in any case of letters; a leading @ is allowed. */
export async function findMemberByHandle(ctx: Ctx, handle: string): Promise<MemberProfile | null> {
  const bare = handle.replace(/^@/, '')
  // Text that can be no handle is not asked for: the database would refuse some of it, such as NUL.
  return checkHandle(bare) === 'invalid' ? null : selectMemberByHandle(ctx, handleKeyOf(bare))
}

/** The public face of the member with this id. */
export async function findMemberById(ctx: Ctx, id: Uuid): Promise<MemberProfile | null> {
  const found = await selectOwnMember(ctx, id)
  if (!found) return null
  const { email: _, ...profile } = found
  return profile
}

/**
 * Members whose handle, or a word of whose name, begins so. An empty text finds nobody.
 * @param among looks at these members only
 */
export async function searchMembers(
  ctx: Ctx,
  text: string,
  limit: number,
  among?: readonly Uuid[],
): Promise<Member[]> {
  const folded = foldForSearch(text.replace(/^\s*@/, ''))
  if (folded === '' || !folded.isWellFormed() || folded.includes('\0')) return []
  const handle = /^[a-z0-9_]{1,20}$/.test(folded) ? folded : null
  const prefix = { handle, name: folded }
  return among
    ? selectMembersByPrefixAmong(ctx, prefix, among, limit)
    : selectMembersByPrefix(ctx, prefix, limit)
}

/** The member's own e-mail; null when the member is gone. Only for what the member has asked for. */
export async function findEmail(ctx: Ctx, memberId: Uuid): Promise<string | null> {
  return (await selectOwnMember(ctx, memberId))?.email ?? null
}

/** Whether anybody has ever joined here. */
export function hasMembers(ctx: Ctx): Promise<boolean> {
  return existsMember(ctx)
}

/** The holders of these handles, by the handle in lower case; handles that nobody has are absent. */
export async function findMembersByHandles(
  ctx: Ctx,
  handles: readonly string[],
): Promise<Map<string, Member>> {
  const keys = new Set(handles.filter(handle => checkHandle(handle) !== 'invalid').map(handleKeyOf))
  if (keys.size === 0) return new Map()
  const members = await selectMembersByHandles(ctx, [...keys])
  return new Map(members.map(member => [handleKeyOf(member.handle), member]))
}
