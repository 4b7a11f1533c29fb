/** What is known of a post and of its reader when it is ranked. */
export interface Features {
  ageHours: number
  likes: number
  replies: number
  reposts: number
  /** The reader follows the author. */
  follows: boolean
  /** How many of the reader's latest likes went to the author. */
  likesOfAuthor: number
  /** How many of the members whom the reader follows have liked or passed on the post lately. */
  followedWhoLiked: number
  likedAlready: boolean
}

export type ReasonCode =
  | 'you_follow'
  | 'you_like_author'
  | 'liked_by_followed'
  | 'popular'
  | 'age'
  | 'liked_already'
  | 'author_again'

/** One part of a score, as the reader is told it. */
export interface Reason {
  code: ReasonCode
  points: number
}

export interface Ranked<Candidate> {
  candidate: Candidate
  total: number
  reasons: Reason[]
}

/**
 * The points of a post for one reader. They are plain sums, so that the list of reasons is the whole truth:
 * followed +6 · author liked before +2·log2(1+n), at most 6 · liked by members followed +3 each, at most 9 ·
 * popular +1.5·log2(1 + likes + 2·replies + 2·reposts), at most 12 · age -0.25 an hour, at most -24 · liked
 * already -8.
 */
export function reasonsFor(features: Features): Reason[] {
  const responses = features.likes + 2 * features.replies + 2 * features.reposts
  const reasons: Reason[] = [
    { code: 'you_follow', points: features.follows ? 6 : 0 },
    { code: 'you_like_author', points: Math.min(6, 2 * Math.log2(1 + features.likesOfAuthor)) },
    { code: 'liked_by_followed', points: Math.min(9, 3 * features.followedWhoLiked) },
    { code: 'popular', points: Math.min(12, 1.5 * Math.log2(1 + responses)) },
    { code: 'age', points: -Math.min(24, 0.25 * Math.max(0, features.ageHours)) },
    { code: 'liked_already', points: features.likedAlready ? -8 : 0 },
  ]
  return reasons.map(rounded).filter(reason => reason.points !== 0)
}

/** Each further post of an author loses this much, so that nobody fills a page alone. */
const authorAgainPoints = -3

/** Orders candidates by their points, the greater id first where they are equal. */
export function rank<Candidate extends { postId: string; authorId: string }>(
  candidates: readonly Candidate[],
  featuresOf: (candidate: Candidate) => Features,
): Ranked<Candidate>[] {
  const scored = candidates.map(candidate => {
    const reasons = reasonsFor(featuresOf(candidate))
    return { candidate, reasons, total: sum(reasons) }
  })
  scored.sort(compare)
  const seen = new Map<string, number>()
  for (const entry of scored) {
    const before = seen.get(entry.candidate.authorId) ?? 0
    seen.set(entry.candidate.authorId, before + 1)
    if (before === 0) continue
    entry.reasons.push({ code: 'author_again', points: authorAgainPoints * before })
    entry.total = sum(entry.reasons)
  }
  return scored.sort(compare)
}

function compare(a: Ranked<{ postId: string }>, b: Ranked<{ postId: string }>): number {
  return b.total - a.total || (a.candidate.postId < b.candidate.postId ? 1 : -1)
}

function sum(reasons: readonly Reason[]): number {
  return reasons.reduce((total, reason) => total + reason.points, 0)
}

function rounded({ code, points }: Reason): Reason {
  return { code, points: Math.round(points * 10) / 10 }
}
