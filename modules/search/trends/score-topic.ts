import { trendFullAgeDays, trendLeastWeight } from '../policy.ts'

const dayMs = 86_400_000

/**
 * What a member adds to a topic: a quarter for a new account, growing to one over two weeks. How often the member
 * speaks of it adds nothing.
 */
export function weightOfAge(ageMs: number): number {
  return Math.min(1, Math.max(trendLeastWeight, ageMs / (trendFullAgeDays * dayMs)))
}

/**
 * How much more a topic is talked about than usual: `(W − U) / √(U + 1)`, with W the weights of the distinct members
 * of the last hours and U how many usually speak of it in as long a time. Counts that come by chance vary by about
 * the root of what is usual, so topics of every size compare.
 */
export function scoreTopic(weights: number, usual: number): number {
  return (weights - usual) / Math.sqrt(usual + 1)
}

/** The weights of the distinct members among some uses of one topic. */
export function weighMembers<Id>(
  uses: readonly { memberId: Id }[],
  weightOf: (memberId: Id) => number,
): number {
  return [...new Set(uses.map(use => use.memberId))].reduce((sum, id) => sum + weightOf(id), 0)
}

/** Whether all of the members follow each other: a circle of friends, or one person's many accounts. */
export function isClosedCircle(
  memberIds: readonly string[],
  follows: (memberId: string, followeeId: string) => boolean,
): boolean {
  return memberIds.every((one, at) =>
    memberIds.slice(at + 1).every(other => follows(one, other) && follows(other, one)),
  )
}
