import type { Ctx } from '@stoa/kit'
import type { PostRef } from '../timelines/timeline.ts'
import { tagKeyOf } from './tag-key.ts'
import { deleteTagged, findTags, insertTagged } from './tag-store.ts'

/**
 * Brings the timelines of tags to what the post is now: written, edited or deleted. Answers stand in their
 * conversations, and what is for few in no list of everybody's. Safe to repeat, and in any order.
 * @param eventTags the tags that the post has or had, as its event tells
 */
export async function tagPost(ctx: Ctx, ref: PostRef, eventTags: readonly string[]): Promise<void> {
  if (eventTags.length === 0) return
  const keys = new Set(((await findTags(ctx.db, ref)) ?? []).map(tagKeyOf))
  const former = [...new Set(eventTags.map(tagKeyOf))].filter(key => !keys.has(key))
  await insertTagged(ctx.db, [...keys], ref)
  await deleteTagged(ctx.db, former, ref)
}
