import type { Ctx, Uuid } from '@stoa/kit'
import { withoutLimited } from '@stoa/social'
import type { IndexedPost } from '../post-index/post-document.ts'
import { topicsOf } from './topic.ts'
import { insertTopicUses, type TopicUse, upsertTags } from './topic-store.ts'

const hourMs = 3_600_000
/** Older posts, of a filling or an import, say nothing about today. */
const recentMs = 8 * 24 * hourMs

/**
 * Notes who spoke of which tags and links, and counts the tags for suggestions.
 * @param added the posts that are new to the index: only their tags are counted, so that a repeat changes nothing
 */
export async function recordTopics(
  ctx: Ctx,
  posts: readonly IndexedPost[],
  added: ReadonlySet<Uuid>,
): Promise<void> {
  const oldest = ctx.clock.now().getTime() - recentMs
  // Who is limited makes no trends.
  const counted = await withoutLimited(ctx, posts, post => post.authorId)
  const uses: (TopicUse & { postId: Uuid })[] = counted.flatMap(post =>
    topicsOf(post).map(topic => ({
      ...topic,
      postId: post.postId,
      memberId: post.authorId,
      hour: new Date(Math.floor(post.createdAt.getTime() / hourMs) * hourMs),
    })),
  )
  await upsertTags(
    ctx.db,
    uses.filter(use => use.kind === 'tag' && added.has(use.postId)),
  )
  await insertTopicUses(
    ctx.db,
    uses.filter(use => use.hour.getTime() >= oldest),
  )
}
