import { getMembers, type Member } from '@stoa/identity'
import { type Ctx, together, type Uuid } from '@stoa/kit'
import { type Attachment, getAttachments } from '@stoa/media'
import { emojiFor, emojiIn } from '../emoji/known-emoji.ts'
import { type LinkCard, readLinkCards } from '../links/read-link-cards.ts'
import { coverOf, readPostMarks } from '../moderation/post-marks.ts'
import { isMuted } from '../mutes/muting.ts'
import { mayRepost } from '../policy.ts'
import { type ReadPoll, readPolls } from '../polls/read-polls.ts'
import { onePerPage, type Slice, type TimelineRef } from '../timelines/timeline.ts'
import { findBodies, type PostBody, type PostCounts, type PostRow, sumPostCounts } from './post-store.ts'
import { readView, type View } from './read-view.ts'
import { maySee } from './sight.ts'

/** A post with everything that its reader is shown. */
export interface ReadPost extends PostRow {
  /** The same object for as long as it is remembered, so that what is made of it can be kept with it. */
  body: PostBody
  author: Member
  viewer: {
    liked: boolean
    reposted: boolean
    mutedThread: boolean
    bookmarked: boolean
    mayReply: boolean
    mayRepost: boolean
  }
  /** Whom it answers; null when that post is gone or not for this reader. */
  replyToAuthor: Member | null
  /** The post it quotes, which quotes no further; null also when that is gone or not for this reader. */
  quote: ReadPost | null
  media: Attachment[]
  poll: ReadPoll | null
  emojis: { shortcode: string; url: string }[]
  linkCard: LinkCard | null
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
  return { items: (await readItems(ctx, slice.items)).items, next: slice.next }
}

/** As `hydratePosts`, without what the reader has muted: for lists that come to a reader, not for a profile visited. */
export async function hydrateFeed(ctx: Ctx, slice: Slice<TimelineRef>): Promise<Slice<ReadItem>> {
  const { items, view } = await readItems(ctx, slice.items)
  return { items: items.filter(item => !isMutedItem(item, view)), next: slice.next }
}

function isMutedItem({ post, repostedBy }: ReadItem, view: View): boolean {
  if (post.authorId === view.viewerId) return false
  const { authorId, threadId, tags } = post
  const repostedById = repostedBy?.member.id ?? null
  return isMuted({ authorId, threadId, tags, texts: textsOf(post), repostedById }, view.mutes)
}

/** Everything of a post that is read, as muting looks at it. */
export function textsOf(post: ReadPost): string[] {
  const alts = post.media.map(attachment => attachment.alt ?? '')
  const options = post.poll?.options.map(option => option.text) ?? []
  return [post.text, post.contentWarning ?? '', ...options, ...alts]
}

async function readItems(
  ctx: Ctx,
  entries: readonly TimelineRef[],
): Promise<{ items: ReadItem[]; view: View }> {
  const refs = onePerPage(entries)
  const bodies = await findBodies(ctx.db, refs)
  const rows = refs.flatMap(ref => bodies.get(ref.postId) ?? [])
  const { posts, members, view } = await complete(
    ctx,
    rows,
    refs.flatMap(ref => ref.viaId ?? []),
  )
  const items = refs.flatMap((ref): ReadItem[] => {
    const post = posts.get(ref.postId)
    if (!post) return []
    if (ref.viaId === undefined || isOwnEntry(ref, post)) return [{ post, repostedBy: null }]
    const member = members.get(ref.viaId)
    return member && !view.apart.has(ref.viaId) ? [{ post, repostedBy: { member, at: ref.createdAt } }] : []
  })
  return { items, view }
}

/** An author may pass on an own post too; that entry came in later than the post. */
function isOwnEntry(ref: TimelineRef, post: PostBody): boolean {
  return ref.viaId === post.authorId && ref.createdAt.getTime() === post.createdAt.getTime()
}

/** Completes rows that are at hand, in their order, without those that are not for this reader. */
export async function completePosts(ctx: Ctx, rows: readonly PostBody[]): Promise<ReadPost[]> {
  const { posts } = await complete(ctx, rows, [])
  return rows.flatMap(row => posts.get(row.postId) ?? [])
}

interface Completed {
  view: View
  posts: Map<Uuid, ReadPost>
  members: Map<Uuid, Member>
}

/**
 * In two trips at most, whatever the posts are: those that they answer and quote, then what belongs to all of them.
 * Bodies and cards may be remembered; what a reader may see and the counts are asked for each time.
 */
async function complete(ctx: Ctx, rows: readonly PostBody[], viaIds: readonly Uuid[]): Promise<Completed> {
  const behind = await findBodies(ctx.db, refsBehind(rows))
  const all = new Map(behind)
  for (const row of rows) all.set(row.postId, row)
  const list = [...all.values()]
  const [members, decided, counts, view, attachments, polls, emoji, linkCards] = await together(ctx, ctx =>
    Promise.all([
      getMembers(ctx, [...list.map(row => row.authorId), ...viaIds]),
      readPostMarks(ctx, list),
      sumPostCounts(ctx.db, list),
      readView(ctx, list, viaIds),
      getAttachments(ctx, [...new Set(list.flatMap(row => row.mediaIds))]),
      readPolls(ctx, list),
      emojiFor(ctx, list),
      readLinkCards(ctx, list),
    ]),
  )
  const shown = (id: Uuid | null) => {
    const row = id === null ? undefined : all.get(id)
    const author = row && members.get(row.authorId)
    if (!row || !author || !maySee(row, view)) return null
    const cover = coverOf(row, decided, view.viewerId)
    return cover.shown ? { row, author, label: cover.label } : null
  }
  const assemble = (id: Uuid | null, quotes: boolean): ReadPost | null => {
    const found = shown(id)
    if (!found) return null
    const { row, author, label } = found
    return {
      ...row,
      body: row,
      ...(counts.get(row.postId) ?? uncounted),
      author,
      label,
      media: row.mediaIds.flatMap(id => attachments.get(id) ?? []),
      poll: polls.get(row.postId) ?? null,
      emojis: emojiIn(row.shortcodes, emoji),
      linkCard: linkCards.get(row.postId) ?? null,
      viewer: viewerPart(row, view),
      replyToAuthor: shown(row.replyToId)?.author ?? null,
      quote: quotes ? assemble(row.quoteId, false) : null,
    }
  }
  const posts = rows.flatMap(row => assemble(row.postId, true) ?? [])
  return { posts: new Map(posts.map(post => [post.postId, post])), members, view }
}

const uncounted: PostCounts = { likes: 0, replies: 0, reposts: 0, quotes: 0 }

/** Without those at hand. */
function refsBehind(rows: readonly PostBody[]): Pick<PostBody, 'authorId' | 'postId'>[] {
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

function viewerPart(row: PostBody, view: View): ReadPost['viewer'] {
  const isMember = view.viewerId !== null
  return {
    liked: view.liked.has(row.postId),
    reposted: view.reposted.has(row.postId),
    mutedThread: view.mutes.threadIds.has(row.threadId),
    bookmarked: view.bookmarked.has(row.postId),
    mayReply: isMember,
    mayRepost: isMember && mayRepost(row),
  }
}
