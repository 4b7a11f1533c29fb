import type { Uuid } from '@stoa/kit'
import {
  closePoll,
  createPost,
  fanOutPost,
  followMember,
  likePost,
  type NewPost,
  pinPost,
  repostPost,
  tellWatchers,
  votePoll,
  watchMember,
} from '@stoa/social'
import { watches } from './content/affairs.ts'
import { expectCode } from './expect-code.ts'
import type { Past } from './past.ts'
import type { PlannedFollow, PlannedLike, PlannedPost, PlannedRepost, PlannedVote, TownPlan } from './plan.ts'
import { daysBefore } from './schedule.ts'
import type { TownIds } from './seed-members.ts'

type Step =
  | { kind: 'follow'; at: Date; follow: PlannedFollow }
  | { kind: 'post'; at: Date; post: PlannedPost }
  | { kind: 'like'; at: Date; like: PlannedLike }
  | { kind: 'vote'; at: Date; vote: PlannedVote }
  | { kind: 'close'; at: Date; post: PlannedPost }
  | { kind: 'repost'; at: Date; repost: PlannedRepost }
  | { kind: 'watch'; at: Date; by: string; watched: string }

/** How many steps commit together. */
const stepsPerCommit = 200

/** Follows, posts and likes in the order in which they happened; each post reaches its readers at once. */
export async function seedSocial(
  past: Past,
  plan: TownPlan,
  ids: TownIds,
  { seededAt, pictures }: { seededAt: Date; pictures: ReadonlyMap<Uuid, Uuid> },
): Promise<void> {
  const steps: Step[] = [
    ...plan.follows.map(follow => ({ kind: 'follow' as const, at: follow.at, follow })),
    ...plan.posts.map(post => ({ kind: 'post' as const, at: post.at, post })),
    ...plan.likes.map(like => ({ kind: 'like' as const, at: like.at, like })),
    ...plan.votes.map(vote => ({ kind: 'vote' as const, at: vote.at, vote })),
    ...plan.posts.flatMap(post => closingOf(post, seededAt)),
    ...watches.map(([by, watched]) => ({ kind: 'watch' as const, at: watchesSince(seededAt), by, watched })),
    ...plan.reposts.map(repost => ({ kind: 'repost' as const, at: repost.at, repost })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  for (let start = 0; start < steps.length; start += stepsPerCommit) {
    const batch = steps.slice(start, start + stepsPerCommit)
    await past.ctx.db.transaction(async db => {
      for (const step of batch) await take(past.on(db), step, ids, pictures)
    })
  }
}

async function take(past: Past, step: Step, ids: TownIds, pictures: ReadonlyMap<Uuid, Uuid>): Promise<void> {
  switch (step.kind) {
    case 'follow': {
      const { by, followed, at } = step.follow
      return expectCode(await followMember(past.as(ids.get(by)!, at), ids.get(followed)!), 'done')
    }
    case 'post': {
      const { id, by, at } = step.post
      const ctx = past.as(ids.get(by)!, at)
      const pictureId = pictures.get(id)
      const result = await createPost(ctx, newPostOf(step.post, pictureId))
      // Of a post that stands from an earlier try the picture has another id.
      if (pictureId && result.code === 'post_id_reused') return
      expectCode(result, 'created', 'repeated')
      if (step.post.isPinned) expectCode(await pinPost(ctx, id), 'done')
      // What its job would do. Nobody waits for the town's jobs, so that it is whole when the first page opens.
      const ref = { postId: id, authorId: ctx.actor.memberId, createdAt: at }
      await fanOutPost(ctx, ref)
      return tellWatchers(ctx, [ref])
    }
    case 'like': {
      const { by, post, at } = step.like
      return expectCode(await likePost(past.as(ids.get(by)!, at), post.id), 'done')
    }
    case 'close': {
      const { id, by } = step.post
      return closePoll(past.as(ids.get(by)!, step.at), { postId: id, authorId: ids.get(by)! })
    }
    case 'repost': {
      const { by, post, at } = step.repost
      return expectCode(await repostPost(past.as(ids.get(by)!, at), post.id), 'done')
    }
    case 'watch':
      return expectCode(
        await watchMember(past.as(ids.get(step.by)!, step.at), ids.get(step.watched)!),
        'done',
      )
    case 'vote': {
      const { by, post, choice, at } = step.vote
      return expectCode(await votePoll(past.as(ids.get(by)!, at), post.id, [choice]), 'done')
    }
  }
}

/** Who wants to be told of each post of somebody wants it for some days now. */
const watchesSince = (seededAt: Date): Date => daysBefore(8, 7, 0, seededAt)

/** Polls of the town stay open as long as any may. */
const pollMinutes = 7 * 24 * 60

/** When the poll of a post ended, if it has. */
function closingOf(post: PlannedPost, seededAt: Date): Step[] {
  const at = new Date(post.at.getTime() + pollMinutes * 60_000)
  return post.poll && at < seededAt ? [{ kind: 'close', at, post }] : []
}

function newPostOf(
  { id, text, answers, quotes, warning, poll }: PlannedPost,
  pictureId: Uuid | undefined,
): NewPost {
  return {
    id,
    text,
    ...(answers && { replyTo: answers.id }),
    ...(quotes && { quote: quotes.id }),
    ...(pictureId && { mediaIds: [pictureId] }),
    ...(warning && { contentWarning: warning }),
    ...(poll && { poll: { options: poll, multiple: false, minutes: pollMinutes } }),
  }
}
