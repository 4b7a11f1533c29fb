import { enqueue, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { readPost } from '../posts/read-post.ts'
import { findNote, upsertRating } from './note-store.ts'
import { mayRateNotes } from './policy.ts'
import { readNoteStanding } from './write-note.ts'

export const scoreNotesTask = 'social.score-notes'

/** Ratings that come close together are computed once. */
const settleMs = 5_000

export type RateNoteResult =
  | { code: 'rated' }
  | Extract<SocialRefusal, { code: 'post_not_found' | 'note_not_found' | 'may_not_rate' }>

/** Says how helpful a note of somebody else is; a second time replaces the first. */
export async function rateNote(
  ctx: MemberCtx,
  at: { postId: Uuid; noteId: Uuid },
  rating: { verdict: number; reasons: readonly string[] },
): Promise<RateNoteResult> {
  const post = await readPost(ctx, at.postId)
  if (!post) return { code: 'post_not_found' }
  const key = { authorId: post.authorId, ...at }
  const note = await findNote(ctx.db, key)
  if (!note) return { code: 'note_not_found' }
  const { memberId } = ctx.actor
  const now = ctx.clock.now()
  if (note.writerId === memberId || !mayRateNotes(await readNoteStanding(ctx), post, now)) {
    return { code: 'may_not_rate' }
  }
  return inTransaction(ctx, async ctx => {
    await upsertRating(ctx.db, { ...key, raterId: memberId, ...rating, ratedAt: now })
    const runAt = new Date(now.getTime() + settleMs)
    await enqueue(ctx, scoreNotesTask, {}, { jobKey: scoreNotesTask, runAt })
    return { code: 'rated' }
  })
}
