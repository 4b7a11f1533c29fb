import { fromWireId, type MemberCtx, type Uuid } from '@stoa/kit'
import { isMuted, type MutablePost, type Post, readMutes, readPostsByRefs } from '@stoa/social'

export interface ToldPost {
  postId: Uuid
  authorId: Uuid
}

/**
 * Those of the posts that the acting member may be told of: not gone, for this reader, and neither of a muted
 * thread nor with muted words. The number of statements does not depend on the number of posts.
 */
export async function readToldPosts(ctx: MemberCtx, refs: readonly ToldPost[]): Promise<Map<Uuid, Post>> {
  if (refs.length === 0) return new Map()
  const { memberId } = ctx.actor
  const items = await readPostsByRefs(
    ctx,
    refs.map(ref => ({ ...ref, createdAt: new Date(0) })),
  )
  const posts = items.map(({ post }) => ({ post, muting: mutableOf(post) }))
  const mutes = await readMutes(
    ctx,
    memberId,
    posts.map(({ muting }) => muting),
  )
  return new Map(
    posts
      .filter(({ muting }) => muting.authorId === memberId || !isMuted(muting, mutes))
      .map(({ post }) => [fromWireId('post', post.id)!, post]),
  )
}

function mutableOf(post: Post): MutablePost {
  return {
    authorId: fromWireId('mem', post.author.id)!,
    threadId: fromWireId('post', post.thread_id)!,
    texts: [post.text, post.content_warning ?? '', ...(post.poll?.options ?? []).map(option => option.text)],
    tags: post.tags,
  }
}

/** Whoever works for a member sees what that member sees. */
export function asMember<C extends Omit<MemberCtx, 'actor'>>(ctx: C, memberId: Uuid): C & MemberCtx {
  return { ...ctx, actor: { kind: 'member', memberId, sessionId: memberId, steppedUpAt: null } }
}
