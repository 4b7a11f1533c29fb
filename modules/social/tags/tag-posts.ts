import type { Ctx } from '@stoa/kit'
import type { PostRef } from '../timelines/timeline.ts'
import { tagKeyOf } from './tag-key.ts'
import { deleteTagged, findTags, insertTagged, type TaggedRef } from './tag-store.ts'

/** A post with the tags that it has or had, as its event tells. */
export type TagChange = PostRef & { eventTags: readonly string[] }

/**
 * Brings the timelines of tags to what the posts are now: written, edited or deleted. Answers stand in their
 * conversations, and what is for few in no list of everybody's. Safe to repeat, and in any order.
 */
export async function tagPosts(ctx: Ctx, changes: readonly TagChange[]): Promise<void> {
  const tagged = changes.filter(change => change.eventTags.length > 0)
  if (tagged.length === 0) return
  const tags = new Map((await findTags(ctx.db, tagged)).map(row => [row.postId, row.tags]))
  const added: TaggedRef[] = []
  const former: TaggedRef[] = []
  for (const { eventTags, ...ref } of tagged) {
    const keys = new Set((tags.get(ref.postId) ?? []).map(tagKeyOf))
    for (const tagKey of keys) added.push({ ...ref, tagKey })
    for (const tagKey of new Set(eventTags.map(tagKeyOf)))
      if (!keys.has(tagKey)) former.push({ ...ref, tagKey })
  }
  await insertTagged(ctx.db, added)
  await deleteTagged(ctx.db, former)
}
