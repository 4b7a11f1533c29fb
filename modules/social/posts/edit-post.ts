import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { previewLink } from '../links/preview-link.ts'
import { mayChangePost, postMaxEdits } from '../policy.ts'
import { composeText, type Wording } from './compose-text.ts'
import { type EditedMedia, planMedia, takeMedia } from './edit-media.ts'
import { postEdited } from './events.ts'
import { nameMembers } from './name-members.ts'
import { findAuthor, lockPost, type PostRow } from './post-store.ts'
import { tellPostChanged } from './tell-change.ts'
import { keepVersion, updateContent } from './version-store.ts'

export type EditPostResult =
  | { code: 'edited' }
  /** It stands so already: nothing was written. */
  | { code: 'unchanged' }
  | Extract<
      SocialRefusal,
      { code: 'post_not_found' | 'invalid_text' | 'invalid_alt' | 'media_not_found' | 'too_many_edits' }
    >

/**
 * Gives a post of the acting member another wording and, where the edit names them, other media or other words for
 * them; what stood before is kept for everybody who may read the post. Audience, conversation and quote stay.
 */
export async function editPost(
  ctx: MemberCtx,
  postId: Uuid,
  edit: Wording & { media?: readonly EditedMedia[] },
): Promise<EditPostResult> {
  const authorId = await findAuthor(ctx.db, postId)
  if (authorId === null || !mayChangePost(ctx.actor.memberId, { authorId })) return { code: 'post_not_found' }
  return inTransaction(ctx, async ctx => {
    const before = await lockPost(ctx.db, authorId, postId)
    if (before === null) return { code: 'post_not_found' }
    const media = await planMedia(ctx, before, edit.media)
    if ('code' in media) return media
    const composed = composeText(edit, media.ids.length > 0)
    if ('code' in composed) return composed
    if (isSame(before, composed) && !media.isChanged) return { code: 'unchanged' }
    if (before.version > postMaxEdits) return { code: 'too_many_edits' }
    const taken = await takeMedia(ctx, before, media)
    if (taken.code !== 'taken') return taken
    const named = await nameMembers(ctx, composed.entities.mentions)
    const after = {
      ...before,
      text: composed.text,
      format: composed.format,
      language: composed.language,
      contentWarning: composed.contentWarning,
      mentionIds: named.map(member => member.id),
      mentionHandles: named.map(member => member.handle),
      tags: composed.entities.tags,
      shortcodes: composed.entities.shortcodes,
      mediaIds: media.ids,
      version: before.version + 1,
      editedAt: ctx.clock.now(),
    }
    await keepVersion(ctx.db, before, media.altsBefore)
    await updateContent(ctx.db, after, composed.foldAt)
    await previewLink(ctx, after, composed.entities.links, before.linkHash !== null)
    await appendEvent(ctx, postEdited(before, after, composed.entities.links))
    tellPostChanged(ctx.db, postId)
    return { code: 'edited' }
  })
}

type Worded = Pick<PostRow, 'text' | 'format' | 'language' | 'contentWarning'>

function isSame(a: Worded, b: Worded): boolean {
  return (
    a.text === b.text &&
    a.format === b.format &&
    a.language === b.language &&
    a.contentWarning === b.contentWarning
  )
}
