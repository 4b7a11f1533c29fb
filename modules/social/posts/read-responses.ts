import type { Ctx, Uuid } from '@stoa/kit'
import { hydratePeople, type ReadPerson } from '../graph/read-people.ts'
import { mayReadLikes } from '../policy.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import type { PageRequest } from '../timelines/read-timelines.ts'
import { type Slice, toSlice } from '../timelines/timeline.ts'
import { viewerIdOf } from '../viewer.ts'
import { hydratePosts, type ReadItem } from './hydrate-posts.ts'
import { listResponses, type PostResponse } from './response-store.ts'
import { findSeen } from './sight.ts'

/** Who liked a post, latest first, without those who do not show what they like; null of a post not seen. */
export async function readLikers(
  ctx: Ctx,
  postId: Uuid,
  page: PageRequest,
): Promise<Slice<ReadPerson> | null> {
  const slice = await readResponses(ctx, postId, 'like', page)
  if (slice === null) return null
  const viewerId = viewerIdOf(ctx)
  const ids = slice.items.map(response => response.memberId)
  const settings = await readProfileSettings(ctx, ids)
  const shown = ids.filter(id => mayReadLikes(viewerId, id, settings.get(id)!))
  return { items: await hydrateResponders(ctx, shown), next: slice.next }
}

/** Who passed a post on, latest first; null of a post not seen. */
export async function readReposters(
  ctx: Ctx,
  postId: Uuid,
  page: PageRequest,
): Promise<Slice<ReadPerson> | null> {
  const slice = await readResponses(ctx, postId, 'repost', page)
  if (slice === null) return null
  const ids = slice.items.map(response => response.memberId)
  return { items: await hydrateResponders(ctx, ids), next: slice.next }
}

/** Under a post nobody meets whom they have blocked either. */
async function hydrateResponders(ctx: Ctx, ids: readonly Uuid[]): Promise<ReadPerson[]> {
  const people = await hydratePeople(ctx, ids)
  return people.filter(({ relation }) => !relation?.blocks)
}

/** The posts that quote a post, latest first; null of a post not seen. */
export async function readQuotes(ctx: Ctx, postId: Uuid, page: PageRequest): Promise<Slice<ReadItem> | null> {
  const slice = await readResponses(ctx, postId, 'quote', page)
  if (slice === null) return null
  const refs = slice.items.map(({ responseId, memberId, createdAt }) => ({
    postId: responseId,
    authorId: memberId,
    createdAt,
  }))
  return hydratePosts(ctx, { items: refs, next: slice.next })
}

type Response = Pick<PostResponse, 'responseId' | 'memberId' | 'createdAt'>

async function readResponses(
  ctx: Ctx,
  postId: Uuid,
  kind: PostResponse['kind'],
  page: PageRequest,
): Promise<Slice<Response> | null> {
  const post = await findSeen(ctx, postId)
  if (post === null) return null
  const rows = await listResponses(ctx.db, post, kind, page.before, page.limit + 1)
  return toSlice(rows, page.limit, row => ({ createdAt: row.createdAt, id: row.responseId }))
}
