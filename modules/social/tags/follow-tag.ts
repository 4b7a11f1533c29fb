import { inTransaction, type MemberCtx } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { lockTies } from '../graph/tie-store.ts'
import { followedTagsMax } from '../policy.ts'
import { readTag, tagKeyOf } from './tag-key.ts'
import { deleteFollowedTag, type FollowedTagRow, insertFollowedTag, listFollowedTags } from './tag-store.ts'

export type FollowTagResult =
  | { code: 'done' }
  | Extract<SocialRefusal, { code: 'invalid_tag' | 'too_many_followed_tags' }>

/** Brings the posts with a tag into the acting member's home timeline. A second time changes nothing. */
export async function followTag(ctx: MemberCtx, input: string): Promise<FollowTagResult> {
  const tag = readTag(input)
  if (tag === null) return { code: 'invalid_tag' }
  const { memberId } = ctx.actor
  const tagKey = tagKeyOf(tag)
  return inTransaction(ctx, async ctx => {
    // One after the other, so that two requests at once cannot pass the bound together.
    await lockTies(ctx.db, [memberId])
    const followed = await listFollowedTags(ctx.db, memberId)
    if (followed.some(row => row.tagKey === tagKey)) return { code: 'done' }
    if (followed.length >= followedTagsMax) return { code: 'too_many_followed_tags' }
    await insertFollowedTag(ctx.db, memberId, { tagKey, tag, createdAt: ctx.clock.now() })
    return { code: 'done' }
  })
}

export async function unfollowTag(ctx: MemberCtx, input: string): Promise<void> {
  await deleteFollowedTag(ctx.db, ctx.actor.memberId, tagKeyOf(input.trim().replace(/^[#＃]/, '')))
}

/** The tags that the acting member follows, by name. */
export function readFollowedTags(ctx: MemberCtx): Promise<FollowedTagRow[]> {
  return listFollowedTags(ctx.db, ctx.actor.memberId)
}
