import type { Ctx, Uuid } from '@stoa/kit'
import { listFollowing, listFollowsAmong } from './follow-store.ts'
import { presentPerson } from './present-person.ts'
import { hydratePeople } from './read-people.ts'
import type { Person } from './schema.ts'

/** The members behind the ids as the acting reader meets them, in their order, without those who block the reader. */
export async function readPeopleByIds(ctx: Ctx, ids: readonly Uuid[]): Promise<Person[]> {
  return (await hydratePeople(ctx, ids)).map(presentPerson)
}

/** Whom a member follows: the latest so many. */
export async function readFolloweeIds(ctx: Ctx, memberId: Uuid, limit: number): Promise<Uuid[]> {
  return (await listFollowing(ctx.db, memberId, null, limit)).map(row => row.memberId)
}

/** Who of these members follows whom of them. */
export function readFollowsAmong(
  ctx: Ctx,
  memberIds: readonly Uuid[],
): Promise<{ memberId: Uuid; followeeId: Uuid }[]> {
  return memberIds.length < 2 ? Promise.resolve([]) : listFollowsAmong(ctx.db, memberIds)
}
