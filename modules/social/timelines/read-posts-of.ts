import type { Ctx, Uuid } from '@stoa/kit'
import { findFollowed } from '../graph/follow-store.ts'
import { hydratePosts, type ReadItem } from '../posts/hydrate-posts.ts'
import { findPinned } from '../posts/pin-store.ts'
import type { Visibility } from '../posts/schema.ts'
import { viewerIdOf } from '../viewer.ts'
import { listLikesOf, listPostsOf, listRepostsOf } from './author-store.ts'
import type { PageRequest } from './read-timelines.ts'
import { mergeRefs, positionOfRef, type Slice, toSlice } from './timeline.ts'

/**
 * What one member wrote, newest first: answers or posts with media alone, or what they began and passed on, with
 * the pinned post at the top of the first page and nowhere else.
 */
export async function readPostsOf(
  ctx: Ctx,
  authorId: Uuid,
  page: PageRequest,
  only?: 'replies' | 'media',
): Promise<Slice<ReadItem>> {
  const audiences = await audiencesFor(ctx, authorId)
  const wanted = page.limit + 1
  const posts = await listPostsOf(ctx.db, authorId, audiences, page.before, wanted, only ?? 'begun')
  if (only) return hydratePosts(ctx, toSlice(posts, page.limit, positionOfRef))
  const reposts = await listRepostsOf(ctx.db, authorId, page.before, wanted)
  const pinned = await findPinned(ctx.db, authorId)
  const slice = toSlice(mergeRefs(posts, reposts, wanted), page.limit, positionOfRef)
  const items = slice.items.filter(ref => ref.postId !== pinned?.postId || ref.viaId !== undefined)
  const top = page.before === null && pinned ? [pinned] : []
  return hydratePosts(ctx, { items: [...top, ...items], next: slice.next })
}

/** What one member likes, the latest like first. */
export async function readLikesOf(ctx: Ctx, memberId: Uuid, page: PageRequest): Promise<Slice<ReadItem>> {
  const likes = await listLikesOf(ctx.db, memberId, page.before, page.limit + 1)
  return hydratePosts(ctx, toSlice(likes, page.limit, positionOfRef))
}

/** A first choice for the index; each post is looked at again when it is read. */
async function audiencesFor(ctx: Ctx, authorId: Uuid): Promise<Visibility[]> {
  const viewerId = viewerIdOf(ctx)
  if (viewerId === null) return ['public']
  const mayFollow = viewerId === authorId || (await findFollowed(ctx.db, viewerId, [authorId])).has(authorId)
  return mayFollow ? ['public', 'followers', 'mentioned', 'circle'] : ['public', 'mentioned', 'circle']
}
