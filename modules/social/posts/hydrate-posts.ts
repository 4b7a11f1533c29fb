import { getMembers, type Member } from '@stoa/identity'
import type { Ctx } from '@stoa/kit'
import { isApart, noStanding, readStandings } from '../graph/standing.ts'
import type { PostRef, Slice } from '../timelines/timeline.ts'
import { viewerIdOf } from '../viewer.ts'
import { findLiked } from './like-store.ts'
import { findPosts, type PostRow } from './post-store.ts'

/** A post with everything that its reader is shown. */
export interface ReadPost extends PostRow {
  author: Member
  liked: boolean
}

/** Adds author and the viewer's like, and leaves out who blocks or is blocked: three statements for any number of posts. */
export async function completePosts(ctx: Ctx, rows: readonly PostRow[]): Promise<ReadPost[]> {
  const viewerId = viewerIdOf(ctx)
  const authors = await getMembers(ctx, [...new Set(rows.map(row => row.authorId))])
  const liked = viewerId
    ? await findLiked(
        ctx.db,
        viewerId,
        rows.map(row => row.postId),
      )
    : new Set()
  const standings = viewerId ? await readStandings(ctx, viewerId, [...authors.keys()]) : null
  return rows.flatMap(row => {
    const author = authors.get(row.authorId)
    // Whoever of two members blocks, neither reads the other.
    if (isApart(standings?.get(row.authorId) ?? noStanding)) return []
    return author ? [{ ...row, author, liked: liked.has(row.postId) }] : []
  })
}

/** The second step of a list: reads the posts behind the refs, in their order, without those deleted since. */
export async function hydratePosts(ctx: Ctx, slice: Slice<PostRef>): Promise<Slice<ReadPost>> {
  const rows = new Map((await findPosts(ctx.db, slice.items)).map(row => [row.postId, row]))
  const inOrder = slice.items.flatMap(ref => rows.get(ref.postId) ?? [])
  return { items: await completePosts(ctx, inOrder), next: slice.next }
}
