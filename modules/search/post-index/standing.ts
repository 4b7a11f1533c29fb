import { blocksOf } from './time-blocks.ts'

/** What others have done with a post. */
export interface Responses {
  likes: number
  replies: number
  reposts: number
}

export const responseKinds = ['likes', 'replies', 'reposts'] as const
export type ResponseKind = (typeof responseKinds)[number]

/**
 * Counts of which a post carries the mark once it has reached them, so that the index answers `min_likes:` without
 * counting. They lie close together, so that few posts of a level fall short of a count above it.
 */
export const levels: readonly number[] = [1, 10, 100, 1_000, 10_000, 100_000]
  .flatMap(ten => [1, 1.5, 2, 3, 5, 7].map(step => step * ten))
  .filter(Number.isInteger)

/** The greatest level that the count has reached; 0 below the first. */
export const levelOf = (count: number): number => levels.findLast(level => level <= count) ?? 0

export const levelMark = (kind: ResponseKind, level: number): string => `${kind}:${level}`

const weekMs = 7 * 86_400_000
/** Above a million responses more make no difference. */
const maxResponses = 2 ** 20

/**
 * The instant that a post counts as written when the best are asked for: a week later for each doubling of
 * `1 + likes + 2·replies + 2·reposts`, in steps of a quarter of that. A post beats one that is a week younger when
 * it has twice the responses. Because age is a place on the same line, the order changes with responses alone.
 */
export function rankedAt(createdAt: Date, { likes, replies, reposts }: Responses): Date {
  const responses = Math.max(0, likes + 2 * replies + 2 * reposts)
  const weeks = Math.floor(4 * Math.log2(1 + Math.min(responses, maxResponses))) / 4
  return new Date(createdAt.getTime() + weeks * weekMs)
}

/** The farthest into the future that a post written now can rank. */
export const rankedAheadMs = 21 * weekMs

/** Carried by posts whose place among the best is not that of their writing. */
export const movedMark = 'ranked:'

/** What the index carries of the responses to a post. Of one that has none: nothing. */
export function standingMarks(createdAt: Date, responses: Responses): string[] {
  const reached = responseKinds.flatMap(kind =>
    levels.filter(level => level <= responses[kind]).map(level => levelMark(kind, level)),
  )
  const at = rankedAt(createdAt, responses)
  return at.getTime() === createdAt.getTime()
    ? reached
    : [...reached, movedMark, ...blocksOf(at).map(block => rankedMark(block.mark))]
}

/** Blocks of ranks are named like those of time, on a line of their own. */
export const rankedMark = (timeMark: string): string => `ranked-${timeMark}`

/** Whether the index has to learn of the change: most likes of a post that many like move nothing. */
export function hasMoved(createdAt: Date, before: Responses, now: Responses): boolean {
  return (
    rankedAt(createdAt, before).getTime() !== rankedAt(createdAt, now).getTime() ||
    responseKinds.some(kind => levelOf(before[kind]) !== levelOf(now[kind]))
  )
}
