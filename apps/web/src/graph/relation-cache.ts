import type { InfiniteData } from '@tanstack/react-query'
import { keys, queryClient } from '../api/query-client.ts'
import type { Page, Person, Profile, Relation } from '../api/types.ts'

const noRelation: Relation = {
  is_self: false,
  follows: false,
  followed_by: false,
  requested: false,
  requests: false,
  blocks: false,
  mutes: false,
  watches: false,
}

const change = <Of extends Person>(person: Of, changes: Partial<Relation>): Of => ({
  ...person,
  viewer: { ...noRelation, ...person.viewer, ...changes },
})

/** Shows what has changed between the viewer and a member wherever that member is listed. */
export function showRelation(handle: string, changes: Partial<Relation>): void {
  queryClient.setQueryData<Profile>(keys.profile(handle), profile => {
    if (!profile) return profile
    const before = profile.viewer?.follows ?? false
    const step = changes.follows === undefined ? 0 : Number(changes.follows) - Number(before)
    const followers = Math.max(0, profile.counts.followers + step)
    return { ...change(profile, changes), counts: { ...profile.counts, followers } }
  })
  const inList = (person: Person) => (person.handle === handle ? change(person, changes) : person)
  queryClient.setQueryData<{ items: Person[] }>(
    keys.suggestions,
    list => list && { ...list, items: list.items.map(inList) },
  )
  queryClient.setQueryData<Person>(['contact', handle], person => person && change(person, changes))
  queryClient.setQueriesData<{ items: Person[] }>(
    { queryKey: keys.foundPeople('').slice(0, 2) },
    list => list && { ...list, items: list.items.map(inList) },
  )
  queryClient.setQueriesData<InfiniteData<Page<Person>>>({ queryKey: ['people'] }, data =>
    data ? { ...data, pages: data.pages.map(page => ({ ...page, items: page.items.map(inList) })) } : data,
  )
}
