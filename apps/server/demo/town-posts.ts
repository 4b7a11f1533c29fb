import type { Moment, PostWords } from './content/affairs.ts'
import type { PlannedPost } from './plan.ts'
import { daysBefore } from './schedule.ts'

/** @throws when nobody wrote a post that begins so */
export function findPost(posts: readonly PlannedPost[], [by, begins]: PostWords): PlannedPost {
  const found = posts.find(post => post.by === by && post.text.startsWith(begins))
  if (!found) throw new Error(`${by} has written nothing that begins so: ${begins}`)
  return found
}

export function momentOf([daysBack, hour, minute]: Moment, seededAt: Date): Date {
  return daysBefore(daysBack, hour, minute, seededAt)
}
