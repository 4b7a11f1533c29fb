import { chanceOf } from './chance.ts'
import type { PlannedMember, PlannedPost, PlannedVote } from './plan.ts'

const minuteMs = 60_000
/** Most vote on the first day, and a poll stands open for longer than that. */
const longestMinutes = 20 * 60

/** Who voted what: three in four of those who live here, the first choices more often. */
export function planVotes(
  post: PlannedPost,
  members: readonly PlannedMember[],
  seededAt: Date,
): PlannedVote[] {
  const options = post.poll
  if (options === null) return []
  return members
    .filter(member => member.handle !== post.by && member.joinedAt < post.at)
    .filter(member => chanceOf(`votes|${member.handle}|${post.id}`) < 0.75)
    .map(({ handle }) => ({
      by: handle,
      post,
      choice: Math.floor(chanceOf(`vote|${handle}|${post.id}`) ** 1.6 * options.length),
      at: new Date(
        post.at.getTime() +
          Math.round((2 + chanceOf(`vote after|${handle}|${post.id}`) ** 2 * longestMinutes) * minuteMs),
      ),
    }))
    .filter(vote => vote.at < seededAt)
}
