import { seededUuid } from './chance.ts'
import { chats, payments, posts } from './content.ts'
import type { TownPost } from './parse-posts.ts'
import type { PlannedPayment, PlannedPost, TownPlan } from './plan.ts'
import { planChat } from './plan-chats.ts'
import { planFollows } from './plan-follows.ts'
import { planLikes } from './plan-likes.ts'
import { planReposts } from './plan-reposts.ts'
import { planVotes } from './plan-votes.ts'
import { daysBefore, timeOf } from './schedule.ts'
import { town } from './town.ts'

/** The same plan for the same time of seeding, whenever and wherever it is made. Nothing in it is later. */
export function planTown(seededAt: Date): TownPlan {
  const follows = planFollows(seededAt)
  const plannedPosts = planPosts(seededAt)
  const payments = planPayments(seededAt)
  const members = town
    .map((member, index) => ({ ...member, joinedAt: daysBefore(member.joinedDaysAgo, 9, index, seededAt) }))
    .sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime())
  const readersOf = (handle: string) => ({
    members,
    followers: new Set(follows.filter(({ followed }) => followed === handle).map(({ by }) => by)),
  })
  return {
    members,
    follows: follows.toSorted(byTime),
    posts: plannedPosts.map(({ post }) => post),
    likes: plannedPosts
      .flatMap(({ post, warmth }) => planLikes(post, warmth, readersOf(post.by), seededAt))
      .sort(byTime),
    reposts: plannedPosts
      .flatMap(({ post, warmth }) => planReposts(post, warmth, readersOf(post.by).followers, seededAt))
      .sort(byTime),
    votes: plannedPosts.flatMap(({ post }) => planVotes(post, members, seededAt)).sort(byTime),
    payments,
    chats: chats.map(chat => planChat(chat, payments, seededAt)).filter(chat => chat.messages.length > 0),
  }
}

function planPosts(seededAt: Date): { post: PlannedPost; warmth: number }[] {
  const planned = new Map<TownPost, PlannedPost>()
  for (const source of posts) {
    const { by, when, text } = source
    const at = timeOf(when, seededAt)
    planned.set(source, {
      id: seededUuid(at, `post|${by}|${text}`),
      by,
      at,
      text,
      // What is answered stands before its answer in the same file, so it is planned already.
      answers: source.answers ? planned.get(source.answers)! : null,
      quotes: source.quotes ? planned.get(source.quotes)! : null,
      isPinned: source.isPinned ?? false,
      warning: source.warning ?? null,
      poll: source.poll ?? null,
      picture: source.picture ?? null,
    })
  }
  return [...planned]
    .map(([source, post]) => ({ post, warmth: source.likes }))
    .filter(({ post }) => post.at < seededAt)
    .sort((a, b) => byTime(a.post, b.post))
}

function planPayments(seededAt: Date): PlannedPayment[] {
  return payments
    .map(({ when, ...payment }, index) => ({
      ...payment,
      key: `payment|${index}|${payment.from ?? 'bank'}|${payment.to}|${payment.amountMinor}`,
      at: timeOf(when, seededAt),
    }))
    .filter(({ at }) => at < seededAt)
    .sort(byTime)
}

function byTime(a: { at: Date }, b: { at: Date }): number {
  return a.at.getTime() - b.at.getTime()
}
