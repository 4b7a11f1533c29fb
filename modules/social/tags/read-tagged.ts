import type { MemberCtx } from '@stoa/kit'
import { withoutLimited } from '../moderation/without-limited.ts'
import type { ReadItem } from '../posts/hydrate-posts.ts'
import type { PageRequest } from '../timelines/read-timelines.ts'
import type { TimelineRef } from '../timelines/timeline.ts'
import { tagKeyOf } from './tag-key.ts'
import { listTagged, type TaggedRef } from './tag-store.ts'

/**
 * What the tags that the acting member follows bring home: merged in at reading, never written ahead. Not by
 * oneself, nor by members whom the staff limited, who come only to those who follow them.
 */
export async function readTagged(
  ctx: MemberCtx,
  tagKeys: readonly string[],
  page: PageRequest,
): Promise<TaggedRef[]> {
  const refs = await listTagged(ctx.db, tagKeys, page.before, page.limit)
  if (refs.length === 0) return []
  const others = refs.filter(ref => ref.authorId !== ctx.actor.memberId)
  return withoutLimited(ctx, others, ref => ref.authorId)
}

/** An entry of home with the tag because of which it is there; null when it would be there without. */
export type HomeItem = ReadItem & { followedTag: string | null }

/**
 * Says of each item whether a tag has brought it, in the post's own spelling. A post that has lost the tag since is
 * left out.
 */
export function nameTags(items: readonly ReadItem[], refs: readonly TimelineRef[]): HomeItem[] {
  const keys = new Map(refs.flatMap(ref => (isTagged(ref) ? [[ref.postId, ref.tagKey] as const] : [])))
  return items.flatMap((item): HomeItem[] => {
    const key = item.repostedBy ? undefined : keys.get(item.post.postId)
    if (key === undefined) return [{ ...item, followedTag: null }]
    const tag = item.post.tags.find(tag => tagKeyOf(tag) === key)
    return tag === undefined ? [] : [{ ...item, followedTag: tag }]
  })
}

const isTagged = (ref: TimelineRef): ref is TaggedRef => 'tagKey' in ref
