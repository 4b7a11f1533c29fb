import { searchMembers } from '@stoa/identity'
import type { MemberCtx, Uuid } from '@stoa/kit'
import { type Person, readFolloweeIds, readPeopleByIds } from '@stoa/social'
import { queryMaxTerms, searchedFollowees } from '../policy.ts'
import { type Condition, toTsquery, wordsCondition } from '../query/condition.ts'
import { lookUp } from '../query/look-up.ts'
import { fold } from '../words/fold.ts'
import { splitWords } from '../words/split-words.ts'
import { findPeople } from './person-store.ts'

/**
 * Members whose handle, or a word of whose name, begins with the text: first those whom the acting member follows,
 * then others, then those in whose name or bio all its words stand. A few statements whatever is found; who blocks
 * the member is not among them.
 */
export async function searchPeople(ctx: MemberCtx, text: string, limit: number): Promise<Person[]> {
  const followees = await readFolloweeIds(ctx, ctx.actor.memberId, searchedFollowees)
  const followed = await searchMembers(ctx, text, limit, followees)
  const others = await searchMembers(ctx, text, limit)
  const ids = new Set<Uuid>([...followed, ...others].map(member => member.id))
  if (ids.size < limit) for (const id of await findByWords(ctx, text, limit)) ids.add(id)
  return readPeopleByIds(ctx, [...ids].slice(0, limit))
}

async function findByWords(ctx: MemberCtx, text: string, limit: number): Promise<Uuid[]> {
  const words = text.split(/\s+/).filter(word => splitWords(fold(word)).length > 0)
  if (words.length === 0) return []
  const asked = words.slice(0, queryMaxTerms)
  const lookups = await lookUp(ctx, asked, [])
  // The places of words are not kept here: what reads as one word but has several is found by all of them.
  const parts = asked
    .flatMap(word => splitWords(fold(word)))
    .map((word): Condition => wordsCondition(word, lookups))
  const condition = toTsquery({ kind: 'and', parts })
  return condition === null ? [] : findPeople(ctx.db, condition, limit)
}
