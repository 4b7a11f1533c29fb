import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { claimAttachments, type MediaStorage, releaseAttachments, storeSmallPicture } from '@stoa/media'
import type { SocialRefusal } from '../errors.ts'
import { deleteEmoji, insertEmoji, listEmoji, lockEmoji } from './emoji-store.ts'
import { forgetEmoji } from './known-emoji.ts'
import { emojiMax, emojiMaxBytes, emojiSide } from './policy.ts'

type Refused<Code extends SocialRefusal['code']> = Extract<SocialRefusal, { code: Code }>

export type AddEmojiResult =
  | { code: 'done'; imageId: Uuid }
  | { code: 'refused_picture'; refusal: Exclude<Stored, { id: Uuid }>['refusal'] }
  | Refused<'too_many_emoji'>

type Stored = Awaited<ReturnType<typeof storeSmallPicture>>

/** Gives a shortcode a picture, in place of the one that it may have. Whoever calls has checked that the actor may. */
export async function addEmoji(
  ctx: Ctx,
  storage: MediaStorage,
  input: { shortcode: string; bytes: Buffer; addedBy: Uuid },
): Promise<AddEmojiResult> {
  const { shortcode, bytes, addedBy } = input
  const wanted = { maxBytes: emojiMaxBytes, side: emojiSide, animated: true, ownerId: addedBy }
  const stored = await storeSmallPicture(ctx, storage, bytes, wanted)
  if ('refusal' in stored) return { code: 'refused_picture', refusal: stored.refusal }
  const result = await inTransaction(ctx, async (ctx): Promise<AddEmojiResult> => {
    await lockEmoji(ctx.db)
    const others = (await listEmoji(ctx.db)).filter(emoji => emoji.shortcode !== shortcode)
    if (others.length >= emojiMax) return { code: 'too_many_emoji' }
    const former = await deleteEmoji(ctx.db, shortcode)
    if (former) await releaseAttachments(ctx, [former])
    const claimed = await claimAttachments(ctx, { ids: [stored.id], ownerId: addedBy })
    if (claimed.code !== 'claimed') throw new Error(`a picture just stored cannot be claimed: ${stored.id}`)
    await insertEmoji(ctx.db, { shortcode, imageId: stored.id, addedBy, createdAt: ctx.clock.now() })
    return { code: 'done', imageId: stored.id }
  })
  forgetEmoji(ctx)
  return result
}

/** Takes an emoji away; texts that name it show its shortcode again. */
export async function removeEmoji(
  ctx: Ctx,
  shortcode: string,
): Promise<{ code: 'done' } | Refused<'emoji_not_found'>> {
  const removed = await inTransaction(ctx, async ctx => {
    const imageId = await deleteEmoji(ctx.db, shortcode)
    if (imageId) await releaseAttachments(ctx, [imageId])
    return imageId
  })
  forgetEmoji(ctx)
  return removed ? { code: 'done' } : { code: 'emoji_not_found' }
}
