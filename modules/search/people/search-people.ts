import { searchMembers } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import { type Person, readFolloweeIds, readPeopleByIds } from '@stoa/social'
import { searchedFollowees } from '../policy.ts'

/**
 * Members whose handle, or a word of whose name, begins with the text: first those whom the acting member follows,
 * then others. Six statements whatever is found; who blocks the member is not among them.
 */
export async function searchPeople(ctx: MemberCtx, text: string, limit: number): Promise<Person[]> {
  const followees = await readFolloweeIds(ctx, ctx.actor.memberId, searchedFollowees)
  const followed = await searchMembers(ctx, text, limit, followees)
  const others = await searchMembers(ctx, text, limit)
  const ids = new Set<Uuid>([...followed, ...others].map(member => member.id))
  return readPeopleByIds(ctx, [...ids].slice(0, limit))
}
