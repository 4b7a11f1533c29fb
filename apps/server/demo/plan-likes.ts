import { chanceOf } from './chance.ts'
import type { PlannedLike, PlannedMember, PlannedPost } from './plan.ts'

/** A post's warmth is written on the scale of a larger town; this many of its likes come from this one. */
const likesPerWarmth = 0.38
const minuteMs = 60_000
const longestMinutes = 30 * 60

/** Who liked a post: its author's followers before others, most of them soon after it was written. */
export function planLikes(
  post: PlannedPost,
  warmth: number,
  readers: { members: readonly PlannedMember[]; followers: ReadonlySet<string> },
  seededAt: Date,
): PlannedLike[] {
  const count = Math.max(1, Math.round(warmth * likesPerWarmth))
  return readers.members
    .filter(member => member.handle !== post.by && member.joinedAt < post.at)
    .map(member => {
      const chance = chanceOf(`like|${member.handle}|${post.id}`)
      return { by: member.handle, rank: readers.followers.has(member.handle) ? chance : chance + 0.6 }
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ by }) => ({ by, post, at: likeTime(by, post) }))
    .filter(like => like.at < seededAt)
}

function likeTime(by: string, post: PlannedPost): Date {
  const wait = chanceOf(`like after|${by}|${post.id}`)
  const minutes = 1 + wait ** 3 * longestMinutes
  return new Date(post.at.getTime() + Math.round(minutes * minuteMs))
}
