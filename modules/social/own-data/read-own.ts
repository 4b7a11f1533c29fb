import { type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { listFolders } from '../bookmarks/folder-store.ts'
import { readBookmarks } from '../bookmarks/read-bookmarks.ts'
import { listDrafts } from '../drafts/draft-store.ts'
import { presentDrafts } from '../drafts/present-draft.ts'
import { presentPerson } from '../graph/present-person.ts'
import { readBlocked, readFollowers, readFollowing, readRequests } from '../graph/read-people.ts'
import { readListMembers, readOwnLists } from '../lists/read-lists.ts'
import { presentList } from '../lists/schema.ts'
import { listMutedThreads } from '../mutes/mute-store.ts'
import { presentWords } from '../mutes/present-words.ts'
import { readMutedMembers, readPhrases } from '../mutes/read-mutes.ts'
import { hydratePosts, type ReadItem } from '../posts/hydrate-posts.ts'
import { presentItem, presentPost, presentVersion } from '../posts/present-post.ts'
import { readHistory } from '../posts/read-history.ts'
import { type Post, type TimelineItem, VisibilitySchema, type WirePostVersion } from '../posts/schema.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { readFollowedTags } from '../tags/follow-tag.ts'
import { presentFollowedTag } from '../tags/present-followed-tag.ts'
import { listPostsOf, listRepostsOf } from '../timelines/author-store.ts'
import { readLikesOf } from '../timelines/read-posts-of.ts'
import type { PageRequest } from '../timelines/read-timelines.ts'
import { positionOfRef, type Slice, type TimelineRef, toSlice } from '../timelines/timeline.ts'

/** Items read at a time, whatever there is in all. */
const limit = 100
const everyAudience = VisibilitySchema.anyOf.map(literal => literal.const)

/** A post with its whole text and, when it was edited, every wording that it had. */
export type OwnPost = Post & { versions: WirePostVersion[] }

/** What the acting member wrote, for whomever, answers too, newest first. */
export async function* ownPosts(ctx: MemberCtx): AsyncGenerator<OwnPost> {
  const read = refsOf((page, wanted) =>
    listPostsOf(ctx.db, ctx.actor.memberId, everyAudience, page.before, wanted),
  )
  for await (const { post } of itemsOf(async page => hydratePosts(ctx, await read(page)))) {
    const wire = presentPost(post)
    // Few posts are long or edited, so that a statement for each of those costs less than a second way to read all.
    const history = post.isFolded || post.version > 1 ? ((await readHistory(ctx, post.postId)) ?? []) : []
    const text = history[0]?.text ?? wire.text
    yield {
      ...wire,
      text,
      is_folded: false,
      versions: post.version > 1 ? history.map(presentVersion) : [],
    }
  }
}

/** Everything else that the acting member has here, by kind, in the shapes of the API and page by page. */
export const ownSocialData = {
  reposts: ctx => {
    const read = refsOf((page, wanted) => listRepostsOf(ctx.db, ctx.actor.memberId, page.before, wanted))
    return timeline(async page => hydratePosts(ctx, await read(page)))
  },
  likes: ctx => timeline(page => readLikesOf(ctx, ctx.actor.memberId, page)),
  bookmarks: ctx => timeline(page => readBookmarks(ctx, null, page)),
  bookmark_folders: async function* (ctx) {
    for (const folder of await listFolders(ctx.db, ctx.actor.memberId)) {
      const posts: string[] = []
      for await (const { post } of timeline(page => readBookmarks(ctx, folder.folderId, page)))
        posts.push(post.id)
      yield { title: folder.title, posts }
    }
  },
  followers: ctx => people(page => readFollowers(ctx, ctx.actor.memberId, page)),
  following: ctx => ownFollowing(ctx),
  followed_tags: async function* (ctx) {
    for (const row of await readFollowedTags(ctx)) yield presentFollowedTag(row)
  },
  follow_requests: ctx => people(page => readRequests(ctx, page)),
  blocks: ctx => people(page => readBlocked(ctx, page)),
  mutes: async function* (ctx) {
    for await (const person of itemsOf(page => readMutedMembers(ctx, page)))
      yield { member: presentPerson(person), muted_until: person.mutedUntil?.toISOString() ?? null }
    for (const phrase of await readPhrases(ctx)) yield { words: presentWords(phrase) }
    yield* mutedThreads(ctx)
  },
  drafts: async function* (ctx) {
    yield* await presentDrafts(ctx, await listDrafts(ctx.db, ctx.actor.memberId))
  },
  lists: async function* (ctx) {
    for (const list of await readOwnLists(ctx, null)) {
      const members = []
      for await (const person of people(page => readListMembers(ctx, list, page))) members.push(person)
      yield { ...presentList(list), members }
    }
  },
  settings: async function* (ctx) {
    yield (await readProfileSettings(ctx, [ctx.actor.memberId])).get(ctx.actor.memberId)!
  },
} satisfies Record<string, (ctx: MemberCtx) => AsyncIterable<object>>

async function* mutedThreads(ctx: MemberCtx) {
  let after: Uuid | null = null
  for (;;) {
    const rows: { threadId: Uuid; createdAt: Date }[] = await listMutedThreads(
      ctx.db,
      ctx.actor.memberId,
      after,
      limit,
    )
    for (const { threadId, createdAt } of rows)
      yield { thread: { id: toWireId('post', threadId), muted_at: createdAt.toISOString() } }
    if (rows.length < limit) return
    after = rows.at(-1)!.threadId
  }
}

/** Whom the acting member follows, latest first. */
export function ownFollowing(ctx: MemberCtx) {
  return people(page => readFollowing(ctx, ctx.actor.memberId, page))
}

async function* people(read: (page: PageRequest) => Promise<Slice<Parameters<typeof presentPerson>[0]>>) {
  for await (const person of itemsOf(read)) yield presentPerson(person)
}

async function* timeline(
  read: (page: PageRequest) => Promise<Slice<ReadItem>>,
): AsyncGenerator<TimelineItem> {
  for await (const item of itemsOf(read)) yield presentItem(item)
}

async function* itemsOf<Item>(read: (page: PageRequest) => Promise<Slice<Item>>): AsyncGenerator<Item> {
  let before: PageRequest['before'] = null
  do {
    const slice: Slice<Item> = await read({ before, limit })
    yield* slice.items
    before = slice.next
  } while (before !== null)
}

function refsOf(list: (page: PageRequest, wanted: number) => Promise<TimelineRef[]>) {
  return async (page: PageRequest) => toSlice(await list(page, page.limit + 1), page.limit, positionOfRef)
}
