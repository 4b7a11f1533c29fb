import { getMembers, type Member } from '@stoa/identity'
import type { Ctx, Uuid } from '@stoa/kit'
import { coverOf, readPostMarks } from '../moderation/post-marks.ts'
import { onePerPage, type Slice, type TimelineRef } from '../timelines/timeline.ts'
import { findPosts, type PostRow } from './post-store.ts'
import { maySee, readSight, type Sight } from './sight.ts'
import { type OwnMarks, readOwnMarks } from './viewer-store.ts'

/** A post with everything that its reader is shown. */
export interface ReadPost extends PostRow {
  author: Member
  viewer: {
    liked: boolean
    reposted: boolean
    bookmarked: boolean
    mayReply: boolean
    mayRepost: boolean
  }
  /** Whom it answers; null when that post is gone or not for this reader. */
  replyToAuthor: Member | null
  /** The post it quotes, which quotes no further; null also when that is gone or not for this reader. */
  quote: ReadPost | null
  /** Why the staff covered it. */
  label: string | null
}

/** An entry of a list: the post, and who passed it on. */
export interface ReadItem {
  post: ReadPost
  repostedBy: { member: Member; at: Date } | null
}

/**
 * The second step of every list: reads the posts behind the refs, in their order, each once a page, without
 * those that are gone or not for this reader. A page may therefore be shorter than was asked for. The number of
 * statements does not depend on the number of posts.
 */
export async function hydratePosts(ctx: Ctx, slice: Slice<TimelineRef>): Promise<Slice<ReadItem>> {
  const refs = onePerPage(slice.items)
  const viaIds = refs.flatMap(ref => ref.viaId ?? [])
  const { posts, members } = await complete(ctx, await findPosts(ctx.db, refs), viaIds)
  const items = refs.flatMap((ref): ReadItem[] => {
    const post = posts.get(ref.postId)
    if (!post) return []
    if (ref.viaId === undefined || isOwnEntry(ref, post)) return [{ post, repostedBy: null }]
    const member = members.get(ref.viaId)
    return member ? [{ post, repostedBy: { member, at: ref.createdAt } }] : []
  })
  return { items, next: slice.next }
}

/** An author may pass on an own post too; that entry came in later than the post. */
function isOwnEntry(ref: TimelineRef, post: PostRow): boolean {
  return ref.viaId === post.authorId && ref.createdAt.getTime() === post.createdAt.getTime()
}

/** Completes rows that are at hand, in their order, without those that are not for this reader. */
export async function completePosts(ctx: Ctx, rows: readonly PostRow[]): Promise<ReadPost[]> {
  const { posts } = await complete(ctx, rows, [])
  return rows.flatMap(row => posts.get(row.postId) ?? [])
}

interface Completed {
  posts: Map<Uuid, ReadPost>
  members: Map<Uuid, Member>
}

async function complete(ctx: Ctx, rows: readonly PostRow[], viaIds: readonly Uuid[]): Promise<Completed> {
  const behind = await findPosts(ctx.db, refsBehind(rows))
  const all = new Map([...behind, ...rows].map(row => [row.postId, row]))
  const authorIds = [...new Set([...all.values()].map(row => row.authorId))]
  const members = await getMembers(ctx, [...authorIds, ...viaIds])
  const sight = await readSight(ctx, authorIds)
  const own = await readOwnMarks(ctx.db, sight.viewerId, [...all.keys()])
  const decided = await readPostMarks(ctx, [...all.values()])
  const shown = (id: Uuid | null) => {
    const row = id === null ? undefined : all.get(id)
    const author = row && members.get(row.authorId)
    if (!row || !author || !maySee(row, sight)) return null
    const cover = coverOf(row, decided, sight.viewerId)
    return cover.shown ? { row, author, label: cover.label } : null
  }
  const assemble = (id: Uuid | null, quotes: boolean): ReadPost | null => {
    const found = shown(id)
    if (!found) return null
    const { row, author, label } = found
    return {
      ...row,
      author,
      label,
      viewer: viewerPart(row, sight, own),
      replyToAuthor: shown(row.replyToId)?.author ?? null,
      quote: quotes ? assemble(row.quoteId, false) : null,
    }
  }
  const posts = rows.flatMap(row => assemble(row.postId, true) ?? [])
  return { posts: new Map(posts.map(post => [post.postId, post])), members }
}

/** The posts that these answer and quote, without those at hand. */
function refsBehind(rows: readonly PostRow[]): { authorId: Uuid; postId: Uuid }[] {
  const atHand = new Set(rows.map(row => row.postId))
  return rows
    .flatMap(row => [
      { postId: row.replyToId, authorId: row.replyToAuthorId },
      { postId: row.quoteId, authorId: row.quoteAuthorId },
    ])
    .flatMap(({ postId, authorId }) =>
      postId === null || authorId === null || atHand.has(postId) ? [] : [{ postId, authorId }],
    )
}

function viewerPart(row: PostRow, sight: Sight, own: OwnMarks): ReadPost['viewer'] {
  const isMember = sight.viewerId !== null
  return {
    liked: own.liked.has(row.postId),
    reposted: own.reposted.has(row.postId),
    bookmarked: own.bookmarked.has(row.postId),
    mayReply: isMember,
    mayRepost: isMember && row.visibility === 'public',
  }
}
