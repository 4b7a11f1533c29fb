import type { Ctx, Uuid } from '@stoa/kit'
import { type Mutes, noMutes } from '../mutes/muting.ts'
import { viewerIdOf } from '../viewer.ts'
import type { PostBody } from './post-store.ts'
import { readCircles } from './read-circles.ts'
import type { Sight } from './sight.ts'
import { selectView, type ViewRow } from './view-store.ts'

/** What a reader may see of some posts, what they mute, and what they did with the posts. */
export interface View extends Sight {
  mutes: Mutes
  liked: ReadonlySet<Uuid>
  reposted: ReadonlySet<Uuid>
  bookmarked: ReadonlySet<Uuid>
}

/** One statement for any number of posts, a second where posts for circles are among them; none for a visitor. */
export async function readView(ctx: Ctx, posts: readonly PostBody[], viaIds: readonly Uuid[]): Promise<View> {
  const viewerId = viewerIdOf(ctx)
  if (viewerId === null || posts.length === 0) return { ...blank, viewerId }
  const among = {
    memberIds: [...new Set([...posts.map(post => post.authorId), ...viaIds])],
    postIds: posts.map(post => post.postId),
    threadIds: [...new Set(posts.map(post => post.threadId))],
  }
  const [rows, circleIds] = await Promise.all([
    selectView(ctx.db, viewerId, among, ctx.clock.now()),
    readCircles(ctx, posts, viewerId),
  ])
  return { viewerId, ...toSets(rows), circleIds }
}

const blank: Omit<View, 'viewerId'> = {
  follows: new Set(),
  apart: new Set(),
  circleIds: new Set(),
  mutes: noMutes,
  liked: new Set(),
  reposted: new Set(),
  bookmarked: new Set(),
}

function toSets(rows: readonly ViewRow[]): Omit<View, 'viewerId' | 'circleIds'> {
  const ids = {
    follows: new Set<Uuid>(),
    apart: new Set<Uuid>(),
    member: new Set<Uuid>(),
    thread: new Set<Uuid>(),
    liked: new Set<Uuid>(),
    reposted: new Set<Uuid>(),
    bookmarked: new Set<Uuid>(),
  }
  const phrases: string[] = []
  const tags = new Set<string>()
  for (const { kind, id, folded } of rows) {
    if (kind === 'words') phrases.push(folded!)
    else if (kind === 'tag') tags.add(folded!)
    else ids[kind].add(id!)
  }
  const { member: memberIds, thread: threadIds, ...rest } = ids
  return { ...rest, mutes: { memberIds, threadIds, phrases, tags } }
}
