import { checkText, type MemberCtx, newUuid, takeRate, type Uuid } from '@stoa/kit'
import { readRestrictions } from '@stoa/safety'
import type { SocialRefusal } from '../errors.ts'
import { readPost } from '../posts/read-post.ts'
import { insertNote } from './note-store.ts'
import { mayWriteNote, noteLimits, notesPerDay, type Standing } from './policy.ts'

export async function readNoteStanding(ctx: MemberCtx): Promise<Standing> {
  const { memberId } = ctx.actor
  const restrictions = await readRestrictions(ctx, [memberId])
  return { memberId, limited: restrictions.get(memberId)?.limited ?? false }
}

export type WriteNoteResult =
  | { code: 'written'; noteId: Uuid }
  | Extract<
      SocialRefusal,
      { code: 'post_not_found' | 'invalid_note' | 'may_not_note' | 'note_exists' | 'too_many_notes' }
    >

/** Writes the acting member's one note on a post. It shows once raters of different sides found it helpful. */
export async function writeNote(ctx: MemberCtx, postId: Uuid, text: string): Promise<WriteNoteResult> {
  const checked = checkText(text, noteLimits)
  if (!('text' in checked)) return { code: 'invalid_note', ...checked }
  const post = await readPost(ctx, postId)
  if (!post) return { code: 'post_not_found' }
  if (!mayWriteNote(await readNoteStanding(ctx), post, ctx.clock.now())) return { code: 'may_not_note' }
  const { memberId } = ctx.actor
  const verdict = await takeRate(ctx, { key: `note|${memberId}`, max: notesPerDay, windowMs: 86_400_000 })
  if (!verdict.allowed) return { code: 'too_many_notes', retryAfterSeconds: verdict.retryAfterSeconds }
  const noteId = newUuid(ctx.clock)
  const note = { authorId: post.authorId, postId, noteId, writerId: memberId, text: checked.text }
  const inserted = await insertNote(ctx.db, { ...note, createdAt: ctx.clock.now() })
  return inserted ? { code: 'written', noteId } : { code: 'note_exists' }
}
