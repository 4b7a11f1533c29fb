import type { Ctx, Uuid } from '@stoa/kit'
import { readLinkCards } from '../links/read-link-cards.ts'
import type { PostRef } from '../timelines/timeline.ts'
import { hydrateFeed } from './hydrate-posts.ts'
import { presentItem } from './present-post.ts'
import type { TimelineItem } from './schema.ts'
import {
  findResponseCounts,
  findSearchable,
  nextClaims,
  type ResponseCounts,
  type SearchablePost,
} from './searchable-store.ts'

/**
 * The posts behind the refs, in their order, as the acting reader is shown them: without those that are gone or
 * not for this reader.
 */
export async function readPostsByRefs(ctx: Ctx, refs: readonly PostRef[]): Promise<TimelineItem[]> {
  const { items } = await hydrateFeed(ctx, { items: [...refs], next: null })
  return items.map(presentItem)
}

/** Those of the posts that everybody may see, with what an index has to know of them; in no order. */
export async function readSearchablePosts(
  ctx: Ctx,
  refs: readonly Pick<PostRef, 'authorId' | 'postId'>[],
): Promise<(SearchablePost & { linkTitle: string | null })[]> {
  if (refs.length === 0) return []
  const posts = await findSearchable(ctx.db, refs)
  const cards = await readLinkCards(ctx, posts)
  return posts.map(post => ({ ...post, linkTitle: cards.get(post.postId)?.title ?? null }))
}

/** What others have done with those of the posts that everybody may see; in no order. */
export async function readResponseCounts(
  ctx: Ctx,
  refs: readonly Pick<PostRef, 'authorId' | 'postId'>[],
): Promise<ResponseCounts[]> {
  return refs.length === 0 ? [] : findResponseCounts(ctx.db, refs)
}

/** A step of a walk over all posts ever made, also deleted ones. */
export function nextPostRefs(
  ctx: Ctx,
  afterPostId: Uuid,
  limit: number,
): Promise<Pick<PostRef, 'postId' | 'authorId'>[]> {
  return nextClaims(ctx.db, afterPostId, limit)
}
