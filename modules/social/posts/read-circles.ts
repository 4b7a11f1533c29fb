import type { Ctx, Uuid } from '@stoa/kit'
import { findCirclesWith } from '../lists/circles.ts'
import type { PostRow } from './post-store.ts'

/** In which of the circles that these posts are for the viewer is. */
export async function readCircles(
  ctx: Ctx,
  posts: readonly Pick<PostRow, 'authorId' | 'circleId'>[],
  viewerId: Uuid,
): Promise<Set<Uuid>> {
  const circles = posts.flatMap(({ authorId, circleId }) =>
    circleId === null || authorId === viewerId ? [] : [{ ownerId: authorId, listId: circleId }],
  )
  return circles.length === 0 ? new Set() : findCirclesWith(ctx, circles, viewerId)
}
