import { MemberDeletedPayload, memberDeleted } from '@stoa/identity'
import { type Ctx, type DeliveredEvent, gathered, isUuid, type TaskHandler, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { forgetMember } from './forget-member.ts'
import { fillStepsPerJob, indexTogether } from './policy.ts'
import { fillIndex, indexPosts } from './post-index/index-posts.ts'
import { weighPosts } from './post-index/weigh-posts.ts'
import { findTrends, sweepTopicUses } from './trends/find-trends.ts'

/** What of social's events about a post is needed here. */
const PostKey = Type.Object({ post_id: Type.String(), author_id: Type.String() })

export const subscriptions = {
  'social.post_created': ['search.index-post'],
  'social.post_imported': ['search.index-post'],
  'social.post_edited': ['search.index-post'],
  'social.post_deleted': ['search.index-post'],
  'social.post_linked': ['search.index-post'],
  [memberDeleted]: ['search.forget-member'],
} as const

export const crontab = [
  '* * * * * search.fill-index',
  '* * * * * search.weigh-posts',
  '*/5 * * * * search.find-trends',
  '41 * * * * search.sweep-topic-uses',
]

export const tasks: Record<string, TaskHandler> = {
  'search.index-post': gathered(indexTogether, (ctx, delivered) => indexPosts(ctx, delivered.flatMap(keyOf))),
  'search.forget-member': (delivered, ctx) => forgetOne(ctx, (delivered as DeliveredEvent).payload),
  'search.fill-index': async (_payload, ctx) => {
    await fillIndex(ctx, fillStepsPerJob)
  },
  'search.weigh-posts': (_payload, ctx) => weighPosts(ctx),
  'search.find-trends': (_payload, ctx) => findTrends(ctx),
  'search.sweep-topic-uses': (_payload, ctx) => sweepTopicUses(ctx),
}

async function forgetOne(ctx: Ctx, payload: unknown): Promise<void> {
  const { member_id } = Value.Parse(MemberDeletedPayload, payload)
  await forgetMember(ctx, member_id as Uuid)
}

function keyOf(delivered: unknown): { postId: Uuid; authorId: Uuid }[] {
  const { post_id, author_id } = Value.Parse(PostKey, (delivered as DeliveredEvent).payload)
  return isUuid(post_id) && isUuid(author_id)
    ? [{ postId: post_id as Uuid, authorId: author_id as Uuid }]
    : []
}
