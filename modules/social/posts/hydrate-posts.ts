import { getMembers, type Member } from '@stoa/identity'
import type { Ctx, Uuid } from '@stoa/kit'
import { isApart, noStanding, readStandings } from '../graph/standing.ts'
import { coverOf, readPostMarks } from '../moderation/post-marks.ts'
import { onePerPage, type PostRef, type Slice, type TimelineRef } from '../timelines/timeline.ts'
import { viewerIdOf } from '../viewer.ts'
import { findLiked } from './like-store.ts'
import { findPosts, type PostRow } from './post-store.ts'

/** A post with everything that its reader is shown. */
export interface ReadPost extends PostRow {
  author: Member
  liked: boolean
  /** Why the staff covered it. */
  label: string | null
}

/** An entry of a list: the post, and who passed it on. */
export interface ReadItem {
  post: ReadPost
  repostedBy: { member: Member; at: Date } | null
}

/**
 * Adds author, the viewer's like and what the staff decided, without posts of those who block or are blocked: four
 * statements for any number.
 */
export async function completePosts(ctx: Ctx, rows: readonly PostRow[]): Promise<ReadPost[]> {
  const items = await complete(
    ctx,
    rows.map(row => ({ ref: row, row })),
  )
  return items.map(item => item.post)
}

/**
 * The second step of a list: reads the posts behind the refs, in their order, each once a page, without those
 * that are gone or not for this reader. A page may therefore be shorter than was asked for.
 */
export async function hydratePosts(ctx: Ctx, slice: Slice<TimelineRef>): Promise<Slice<ReadItem>> {
  const rows = new Map((await findPosts(ctx.db, slice.items)).map(row => [row.postId, row]))
  const found = onePerPage(slice.items).flatMap(ref => {
    const row = rows.get(ref.postId)
    return row ? [{ ref, row }] : []
  })
  return { items: await complete(ctx, found), next: slice.next }
}

async function complete(
  ctx: Ctx,
  found: readonly { ref: PostRef & { viaId?: Uuid }; row: PostRow }[],
): Promise<ReadItem[]> {
  const viewerId = viewerIdOf(ctx)
  const memberIds = found.flatMap(({ ref, row }) => [row.authorId, ref.viaId ?? row.authorId])
  const members = await getMembers(ctx, [...new Set(memberIds)])
  const liked = viewerId
    ? await findLiked(
        ctx.db,
        viewerId,
        found.map(({ row }) => row.postId),
      )
    : new Set()
  const standings = viewerId ? await readStandings(ctx, viewerId, memberIds) : null
  const apart = (id: Uuid) => isApart(standings?.get(id) ?? noStanding)
  const marks = await readPostMarks(
    ctx,
    found.map(({ row }) => row),
  )
  return found.flatMap(({ ref, row }) => {
    // Whoever of two members blocks, neither meets the other, as an author or as who passes on.
    if (apart(row.authorId) || apart(ref.viaId ?? row.authorId)) return []
    const author = members.get(row.authorId)
    const via = members.get(ref.viaId ?? row.authorId)
    const cover = coverOf(row, marks, viewerId)
    if (!author || !via || !cover.shown) return []
    const repostedBy = via === author ? null : { member: via, at: ref.createdAt }
    return [{ post: { ...row, author, liked: liked.has(row.postId), label: cover.label }, repostedBy }]
  })
}
