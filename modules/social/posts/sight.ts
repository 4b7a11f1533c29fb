import type { Ctx, Uuid } from '@stoa/kit'
import { isApart, readStandings } from '../graph/standing.ts'
import { viewerIdOf } from '../viewer.ts'
import { findAudiences, findAuthor, type PostAudience, type PostRow } from './post-store.ts'
import { readCircles } from './read-circles.ts'

/** What decides which posts a reader may see. */
export interface Sight {
  viewerId: Uuid | null
  follows: ReadonlySet<Uuid>
  /** Either way: neither sees anything of the other. */
  apart: ReadonlySet<Uuid>
  /** The circles of others that the viewer is in. */
  circleIds: ReadonlySet<Uuid>
}

type Seen = Pick<PostRow, 'authorId' | 'visibility' | 'mentionIds' | 'circleId'>

/** The audience of a post that the reader may see, by its id alone; null of every other. */
export async function findSeen(ctx: Ctx, postId: Uuid): Promise<PostAudience | null> {
  const authorId = await findAuthor(ctx.db, postId)
  const [post] = authorId === null ? [] : await findAudiences(ctx.db, [{ authorId, postId }])
  return post !== undefined && maySee(post, await readSight(ctx, post)) ? post : null
}

async function readSight(ctx: Ctx, post: PostAudience): Promise<Sight> {
  const viewerId = viewerIdOf(ctx)
  const nothing = { viewerId, follows: new Set<Uuid>(), apart: new Set<Uuid>(), circleIds: new Set<Uuid>() }
  if (viewerId === null || viewerId === post.authorId) return nothing
  const standing = (await readStandings(ctx, viewerId, [post.authorId])).get(post.authorId)!
  return {
    viewerId,
    follows: new Set(standing.follows ? [post.authorId] : []),
    apart: new Set(isApart(standing) ? [post.authorId] : []),
    circleIds: await readCircles(ctx, [post], viewerId),
  }
}

/** Whether the reader may know of the post. Whom a post for followers names may read it too. */
export function maySee(post: Seen, sight: Sight): boolean {
  if (post.authorId === sight.viewerId) return true
  if (sight.apart.has(post.authorId)) return false
  const isNamed = sight.viewerId !== null && post.mentionIds.includes(sight.viewerId)
  switch (post.visibility) {
    case 'public':
      return true
    case 'followers':
      return isNamed || sight.follows.has(post.authorId)
    case 'mentioned':
      return isNamed
    case 'circle':
      return post.circleId !== null && sight.circleIds.has(post.circleId)
  }
}
