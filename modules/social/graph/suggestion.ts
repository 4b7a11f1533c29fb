import type { Uuid } from '@stoa/kit'

/** Why a member is suggested. */
export type SuggestionReason =
  /** By how many of the members looked at, and two of them to name. */
  | { code: 'followed_by'; count: number; by: Uuid[] }
  /** Both wrote with these tags lately. */
  | { code: 'same_tags'; tags: string[] }
  | { code: 'recent' }

export interface Candidate {
  memberId: Uuid
  reason: SuggestionReason
}

/** What is known of the members around somebody, before it is asked who is a stranger. */
export interface Surroundings {
  /** Who of the members followed follows whom. */
  follows: readonly { memberId: Uuid; followeeId: Uuid }[]
  ownTags: ReadonlySet<string>
  /** The newest posts here, newest first. */
  recent: readonly { authorId: Uuid; tags: readonly string[] }[]
}

/**
 * Candidates in the order in which they are suggested: whom most of the members followed follow, then who writes
 * about the same tags, then who wrote lately. Each has the first reason that holds.
 */
export function rankCandidates({ follows, ownTags, recent }: Surroundings): Candidate[] {
  const followers = new Map<Uuid, Uuid[]>()
  for (const { memberId, followeeId } of follows)
    followers.set(followeeId, [...(followers.get(followeeId) ?? []), memberId])
  const followed = [...followers]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
    .map(
      ([memberId, by]): Candidate => ({
        memberId,
        reason: { code: 'followed_by', count: by.length, by: by.slice(0, 2) },
      }),
    )
  const shared = new Map<Uuid, Set<string>>()
  for (const post of recent) {
    const tags = post.tags.filter(tag => ownTags.has(tag))
    if (tags.length > 0) shared.set(post.authorId, new Set([...(shared.get(post.authorId) ?? []), ...tags]))
  }
  const alike = [...shared]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(
      ([memberId, tags]): Candidate => ({
        memberId,
        reason: { code: 'same_tags', tags: [...tags].slice(0, 3) },
      }),
    )
  const lately = recent.map(({ authorId }): Candidate => ({ memberId: authorId, reason: { code: 'recent' } }))
  const firsts = new Map<Uuid, Candidate>()
  for (const candidate of [...followed, ...alike, ...lately])
    if (!firsts.has(candidate.memberId)) firsts.set(candidate.memberId, candidate)
  return [...firsts.values()]
}
