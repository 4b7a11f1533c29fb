import type { MemberCtx } from '@stoa/kit'
import type { Person } from '@stoa/social'
import { searchPeople } from '../people/search-people.ts'
import { suggestedPeople, suggestedTags, suggestedTagsLookedAt } from '../policy.ts'
import { tagKey } from '../post-index/marks.ts'
import { listTagsByStart } from './suggest-store.ts'

export interface Suggestions {
  people: Person[]
  tags: { tag: string; posts: number }[]
}

/** A few people and tags that begin with what is being typed; after a mark only the one or the other. */
export async function suggest(ctx: MemberCtx, text: string): Promise<Suggestions> {
  const start = text.trim()
  const people = start.startsWith('#') ? [] : await searchPeople(ctx, start, suggestedPeople)
  const key = tagKey(start)
  // Below two letters too many tags begin alike to say which of them is meant.
  const tags =
    start.startsWith('@') || /\s/.test(start) || key.length < 2
      ? []
      : await listTagsByStart(ctx.db, key, suggestedTagsLookedAt, suggestedTags)
  return { people, tags: tags.map(row => ({ tag: row.label, posts: row.uses })) }
}
