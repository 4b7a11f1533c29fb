import { chanceOf } from './chance.ts'
import type { PlannedPost, PlannedRepost } from './plan.ts'

/** From this warmth on a post is passed on, and by one more follower for each so many above it. */
const warmEnough = 28
const warmthPerRepost = 6
const minuteMs = 60_000
const longestMinutes = 10 * 60

/** Who passes a post on: some of its author's followers, of the posts that found most liking. */
export function planReposts(
  post: PlannedPost,
  warmth: number,
  followers: ReadonlySet<string>,
  seededAt: Date,
): PlannedRepost[] {
  if (warmth < warmEnough || post.answers !== null) return []
  return [...followers]
    .sort((a, b) => chanceOf(`repost|${a}|${post.id}`) - chanceOf(`repost|${b}|${post.id}`))
    .slice(0, 1 + Math.floor((warmth - warmEnough) / warmthPerRepost))
    .map(by => {
      const minutes = 5 + chanceOf(`repost after|${by}|${post.id}`) * longestMinutes
      return { by, post, at: new Date(post.at.getTime() + Math.round(minutes * minuteMs)) }
    })
    .filter(repost => repost.at < seededAt)
}
