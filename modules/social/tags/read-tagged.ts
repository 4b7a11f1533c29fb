import type { MemberCtx, Uuid } from '@stoa/kit'
import { withoutLimited } from '../moderation/without-limited.ts'
import type { ReadItem } from '../posts/hydrate-posts.ts'
import type { TimelineRef } from '../timelines/timeline.ts'
import { tagKeyOf } from './tag-key.ts'
import type { TaggedRef } from './tag-store.ts'

/**
 * Leaves out what a tag alone would bring of members whom the staff limited: they come only to those who follow
 * them. Asked after a page is cut, so that a page may be shorter but never ends the walk.
 */
export async function withoutLimitedTagged(
  ctx: MemberCtx,
  refs: readonly TimelineRef[],
): Promise<TimelineRef[]> {
  const tagged = refs.filter(isTagged)
  if (tagged.length === 0) return [...refs]
  const kept = new Set(await withoutLimited(ctx, tagged, ref => ref.authorId))
  return refs.filter(ref => !isTagged(ref) || kept.has(ref))
}

/** An entry of home with the tag because of which it is there; null when it would be there without. */
export type HomeItem = ReadItem & { followedTag: string | null }

/**
 * Says of each item whether a tag has brought it, in the post's own spelling. A post that has lost the tag since is
 * left out.
 */
export function nameTags(
  items: readonly ReadItem[],
  refs: readonly TimelineRef[],
  viewerId: Uuid,
): HomeItem[] {
  const keys = new Map(refs.flatMap(ref => (isTagged(ref) ? [[ref.postId, ref.tagKey] as const] : [])))
  return items.flatMap((item): HomeItem[] => {
    const key = item.repostedBy ? undefined : keys.get(item.post.postId)
    if (key === undefined || item.post.authorId === viewerId) return [{ ...item, followedTag: null }]
    const tag = item.post.tags.find(tag => tagKeyOf(tag) === key)
    return tag === undefined ? [] : [{ ...item, followedTag: tag }]
  })
}

const isTagged = (ref: TimelineRef): ref is TaggedRef => 'tagKey' in ref
