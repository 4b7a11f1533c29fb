import { createPost, fanOutPost, followMember, likePost } from '@stoa/social'
import type { Past } from './past.ts'
import type { PlannedFollow, PlannedLike, PlannedPost, TownPlan } from './plan.ts'
import type { TownIds } from './seed-members.ts'

type Step =
  | { kind: 'follow'; at: Date; follow: PlannedFollow }
  | { kind: 'post'; at: Date; post: PlannedPost }
  | { kind: 'like'; at: Date; like: PlannedLike }

/** How many steps commit together. */
const stepsPerCommit = 200

/** Follows, posts and likes in the order in which they happened; each post reaches its readers at once. */
export async function seedSocial(past: Past, plan: TownPlan, ids: TownIds): Promise<void> {
  const steps: Step[] = [
    ...plan.follows.map(follow => ({ kind: 'follow' as const, at: follow.at, follow })),
    ...plan.posts.map(post => ({ kind: 'post' as const, at: post.at, post })),
    ...plan.likes.map(like => ({ kind: 'like' as const, at: like.at, like })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  for (let start = 0; start < steps.length; start += stepsPerCommit) {
    const batch = steps.slice(start, start + stepsPerCommit)
    await past.ctx.db.transaction(async db => {
      for (const step of batch) await take(past.on(db), step, ids)
    })
  }
}

async function take(past: Past, step: Step, ids: TownIds): Promise<void> {
  switch (step.kind) {
    case 'follow': {
      const { by, followed, at } = step.follow
      return expectCode(await followMember(past.as(ids.get(by)!, at), ids.get(followed)!), 'done')
    }
    case 'post': {
      const { id, by, at, text } = step.post
      const ctx = past.as(ids.get(by)!, at)
      const result = await createPost(ctx, { id, text })
      expectCode(result, 'created', 'repeated')
      // What its job would do. Nobody waits for the town's jobs, so that it is whole when the first page opens.
      return fanOutPost(ctx, { postId: id, authorId: ctx.actor.memberId, createdAt: at })
    }
    case 'like': {
      const { by, post, at } = step.like
      return expectCode(await likePost(past.as(ids.get(by)!, at), post.id), 'done')
    }
  }
}

function expectCode(result: { code: string }, ...expected: string[]): void {
  if (!expected.includes(result.code)) throw new Error(`the town is refused: ${JSON.stringify(result)}`)
}
