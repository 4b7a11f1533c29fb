import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { returnAttachments } from '@stoa/media'
import type { SocialRefusal } from '../errors.ts'
import type { publishAtPace } from '../moderation/publish-at-pace.ts'
import { newPostOf } from '../posts/parse-post.ts'
import { isPostGone } from '../posts/post-count-store.ts'
import type { PostRow } from '../posts/post-store.ts'
import { type DraftRow, deleteDraftRow, lockDraft } from './draft-store.ts'

/** `createPost`, or the same at a pace. */
type Publish = typeof publishAtPace
type PublishRefusal = Exclude<Awaited<ReturnType<Publish>>, { post: PostRow }>

export type PublishResult =
  | { code: 'published'; post: PostRow }
  | PublishRefusal
  | Extract<SocialRefusal, { code: 'draft_not_found' | 'draft_changed' }>

/**
 * Makes a post of a draft of the acting member, once: the post has the draft's id, and the draft is gone in the
 * same commit. When the post is refused the draft stays as it is.
 * @param isMeant says of the draft as it stands now whether it is still the one to publish
 */
export async function publishDraft(
  ctx: MemberCtx,
  draftId: Uuid,
  isMeant: (draft: DraftRow) => boolean,
  publish: Publish,
): Promise<PublishResult> {
  let answers = false
  try {
    return await inTransaction(ctx, async ctx => {
      const draft = await lockDraft(ctx.db, ctx.actor.memberId, draftId)
      if (draft === null) return { code: 'draft_not_found' }
      if (!isMeant(draft)) return { code: 'draft_changed', version: draft.version }
      answers = draft.body.reply_to !== undefined
      await returnAttachments(ctx, { ids: draft.mediaIds, ownerId: draft.memberId })
      const result = await publish(ctx, { ...newPostOf(draft.body), id: draftId })
      // Thrown, so that the uploads are the draft's again.
      if (result.code !== 'created' && result.code !== 'repeated') throw new Refused(result)
      await deleteDraftRow(ctx.db, draft.memberId, draftId)
      return { code: 'published', post: result.post }
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    // What it answers or quotes was deleted at this moment.
    if (isPostGone(error)) return { code: answers ? 'reply_to_gone' : 'quote_gone' }
    throw error
  }
}

class Refused extends Error {
  readonly refusal: PublishRefusal

  constructor(refusal: PublishRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
