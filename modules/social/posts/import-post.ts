import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { claimAttachments } from '@stoa/media'
import { changeCounts } from '../counts/count-store.ts'
import { ownSlot } from '../counts/counter.ts'
import { composePoll } from '../polls/poll.ts'
import { insertEndedPoll } from '../polls/poll-store.ts'
import { composeText, type Wording, type WordingRule } from './compose-text.ts'
import { tie } from './create-post.ts'
import { postImported } from './events.ts'
import { claimPost, findWholePost, insertPost, type PostRow } from './post-store.ts'

/** A post of the acting member that stood elsewhere before. */
export interface ImportedPost extends Wording {
  /** A new one, of the time at which the post was written. */
  id: Uuid
  createdAt: Date
  /** Where it stood: a host. */
  from: string
  visibility: 'public' | 'followers'
  /** An own post, imported before. */
  replyTo: Uuid | null
  mediaIds: readonly Uuid[]
  poll: { options: readonly string[]; votes: readonly number[]; voters: number; multiple: boolean } | null
}

export type ImportPostResult =
  | { code: 'imported' }
  | { code: 'invalid_text'; rule: WordingRule }
  | { code: 'invalid_poll' | 'reply_to_gone' | 'media_not_found' }

/**
 * Gives the acting member a post of former times. It stands in the profile, the conversation and the search at its
 * own time; no timeline is written, nobody is told, whom it names is only a word, and its links are not read.
 */
export async function importPost(ctx: MemberCtx, input: ImportedPost): Promise<ImportPostResult> {
  const composed = composeText(input, input.mediaIds.length > 0)
  if ('code' in composed) return { code: composed.code, rule: composed.rule }
  const poll = input.poll && composePoll({ ...input.poll, minutes: 5 }, input.createdAt)
  if (poll && 'code' in poll) return { code: 'invalid_poll' }
  const authorId = ctx.actor.memberId
  return inTransaction(ctx, async ctx => {
    const parent = input.replyTo && (await findWholePost(ctx.db, authorId, input.replyTo))
    if (input.replyTo !== null && !parent) return { code: 'reply_to_gone' }
    const claimed = await claimAttachments(ctx, { ids: input.mediaIds, ownerId: authorId })
    if (claimed.code !== 'claimed') return { code: 'media_not_found' }
    const post: PostRow = {
      postId: input.id,
      authorId,
      createdAt: input.createdAt,
      text: composed.text,
      isFolded: false,
      format: composed.format,
      language: composed.language,
      contentWarning: composed.contentWarning,
      visibility: input.visibility,
      circleId: null,
      threadId: parent ? parent.threadId : input.id,
      replyToId: parent ? parent.postId : null,
      replyToAuthorId: parent ? authorId : null,
      quoteId: null,
      quoteAuthorId: null,
      mentionIds: [],
      mentionHandles: [],
      tags: composed.entities.tags,
      shortcodes: composed.entities.shortcodes,
      mediaIds: [...input.mediaIds],
      communityNote: null,
      hasPoll: poll !== null,
      linkHash: null,
      importedFrom: input.from,
      isPinned: false,
      version: 1,
      editedAt: null,
      likes: 0,
      replies: 0,
      reposts: 0,
      quotes: 0,
    }
    if (!(await claimPost(ctx.db, post.postId, authorId))) throw new Error('the id of an import is taken')
    await insertPost(ctx.db, post, composed.foldAt)
    if (poll && input.poll) await insertEndedPoll(ctx.db, post, { ...input.poll, ...poll })
    await changeCounts(ctx.db, [{ memberId: authorId, slot: ownSlot, posts: 1 }])
    await tie(ctx, post)
    await appendEvent(ctx, postImported(post))
    return { code: 'imported' }
  })
}
