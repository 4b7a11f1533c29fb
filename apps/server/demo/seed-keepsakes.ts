import { type MemberCtx, newUuid, toWireId } from '@stoa/kit'
import { createFeed } from '@stoa/search'
import {
  addToList,
  bookmarkPost,
  createDraft,
  createFolder,
  createList,
  type DraftBody,
  publishDue,
} from '@stoa/social'
import { type Keepsakes, keepsakes } from './content/keepsakes.ts'
import { expectCode } from './expect-code.ts'
import type { Past } from './past.ts'
import type { TownPlan } from './plan.ts'
import { daysBefore } from './schedule.ts'
import type { TownIds } from './seed-members.ts'
import { findPost, momentOf } from './town-posts.ts'

/** Folders, bookmarks, lists, feeds and drafts of those in whose place a visitor walks. */
export async function seedKeepsakes(past: Past, plan: TownPlan, ids: TownIds, seededAt: Date): Promise<void> {
  for (const kept of keepsakes) {
    const ctx = past.as(ids.get(kept.by)!, daysBefore(1, 20, 0, seededAt))
    await seedBookmarks(ctx, kept, plan)
    await seedGatherings(ctx, kept, ids)
    if (kept.failed) await failDraft(past, ctx, kept.failed.text, momentOf(kept.failed.at, seededAt))
    await keepDraft(past.as(ctx.actor.memberId, daysBefore(1, 21, 30, seededAt)), kept.draft, null)
    // The day after: not yet today, whatever the time of day.
    const now = past.as(ctx.actor.memberId, seededAt)
    await keepDraft(now, kept.scheduled, daysBefore(-1, 9, 30, seededAt))
  }
}

async function seedBookmarks(ctx: MemberCtx, kept: Keepsakes, plan: TownPlan): Promise<void> {
  for (const { title, posts } of kept.folders) {
    const made = await createFolder(ctx, title)
    if (made.code !== 'done') throw new Error(`a folder of the town is refused: ${made.code}`)
    for (const post of posts)
      expectCode(await bookmarkPost(ctx, findPost(plan.posts, post).id, made.folder.folderId), 'done')
  }
  for (const post of kept.bookmarks)
    expectCode(await bookmarkPost(ctx, findPost(plan.posts, post).id), 'done')
}

async function seedGatherings(ctx: MemberCtx, kept: Keepsakes, ids: TownIds): Promise<void> {
  for (const { title, isPrivate, members } of kept.lists) {
    const made = await createList(ctx, { title, isPrivate })
    if (made.code !== 'created') throw new Error(`a list of the town is refused: ${made.code}`)
    for (const handle of members) expectCode(await addToList(ctx, made.list.listId, ids.get(handle)!), 'done')
  }
  if (!kept.feed) return
  const { title, description, words, tags } = kept.feed
  const rules = [
    ...tags.map(value => ({ kind: 'tag' as const, value })),
    ...words.map(value => ({ kind: 'words' as const, value })),
  ]
  expectCode(await createFeed(ctx, { title, description, is_public: true, match: 'any', rules }), 'created')
}

async function keepDraft(
  ctx: MemberCtx,
  text: string,
  publishAt: Date | null,
  more: Partial<DraftBody> = {},
) {
  const made = await createDraft(ctx, { body: { text, ...more }, publishAt })
  if (made.code !== 'created') throw new Error(`a draft of the town is refused: ${made.code}`)
  return made.draft
}

/** A scheduled post whose circle was gone when its time came. */
async function failDraft(past: Past, ctx: MemberCtx, text: string, at: Date): Promise<void> {
  const { memberId } = ctx.actor
  const before = past.as(memberId, new Date(at.getTime() - 24 * 3_600_000))
  const circle = { visibility: 'circle' as const, circle_id: toWireId('list', newUuid(before.clock)) }
  const { draftId } = await keepDraft(before, text, at, circle)
  past.clock.set(at)
  await publishDue(past.ctx, { memberId, draftId })
}
