import { checkText, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import type { SocialRefusal } from '../errors.ts'
import { lockTies } from '../graph/tie-store.ts'
import { mutedPhrasesMax, phraseLimits } from '../policy.ts'
import { findAuthor } from '../posts/post-store.ts'
import { unwatchMember } from '../watching/watch-member.ts'
import {
  deleteExpiredPhrases,
  deleteMutedMember,
  deletePhrase,
  insertMutedThread,
  listPhrases,
  type PhraseRow,
  upsertMutedMember,
  upsertPhrase,
} from './mute-store.ts'
import { foldPhrase } from './muting.ts'

export type MuteResult = { code: 'done' } | Extract<SocialRefusal, { code: 'cannot_mute_self' }>

/**
 * Keeps a member's posts away from the acting member's timelines, notifications and searches; their profile still
 * shows them. Who was watched is so no longer. Nobody is told. A second time gives the mute the new end.
 * @param seconds how long; null without end
 */
export async function muteMember(ctx: MemberCtx, mutedId: Uuid, seconds: number | null): Promise<MuteResult> {
  if (mutedId === ctx.actor.memberId) return { code: 'cannot_mute_self' }
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    await unwatchMember(ctx, mutedId)
    const mute = { mutedId, at: ctx.clock.now(), expiresAt: endAfter(ctx, seconds) }
    await upsertMutedMember(ctx.db, memberId, mute)
    return { code: 'done' }
  })
}

export async function unmuteMember(ctx: MemberCtx, mutedId: Uuid): Promise<void> {
  await deleteMutedMember(ctx.db, ctx.actor.memberId, mutedId)
}

export type MuteWordsResult =
  | { code: 'done'; phrase: PhraseRow }
  | Extract<SocialRefusal, { code: 'invalid_phrase' | 'too_many_phrases' }>

/** Mutes a word, a phrase or, with its mark, a tag. The same again gives it the new end. */
export async function muteWords(
  ctx: MemberCtx,
  input: { text: string; seconds: number | null },
): Promise<MuteWordsResult> {
  const checked = checkText(input.text, phraseLimits)
  if (!('text' in checked)) return { code: 'invalid_phrase', ...checked }
  const folded = foldPhrase(checked.text)
  if (folded === null)
    return { code: 'invalid_phrase', rule: 'visible_text', message: 'Write at least one word.' }
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    // One after the other, so that two requests at once cannot pass the bound together.
    await lockTies(ctx.db, [memberId])
    const now = ctx.clock.now()
    await deleteExpiredPhrases(ctx.db, memberId, now)
    const phrase = await upsertPhrase(ctx.db, memberId, {
      phraseId: newUuid(ctx.clock),
      text: checked.text,
      createdAt: now,
      expiresAt: endAfter(ctx, input.seconds),
      ...folded,
    })
    if ((await listPhrases(ctx.db, memberId, now)).length <= mutedPhrasesMax) return { code: 'done', phrase }
    await deletePhrase(ctx.db, memberId, phrase.phraseId)
    return { code: 'too_many_phrases' }
  })
}

export async function unmuteWords(
  ctx: MemberCtx,
  phraseId: Uuid,
): Promise<{ code: 'done' } | Extract<SocialRefusal, { code: 'phrase_not_found' }>> {
  const stood = await deletePhrase(ctx.db, ctx.actor.memberId, phraseId)
  return { code: stood ? 'done' : 'phrase_not_found' }
}

/** Keeps a conversation away, whoever goes on with it. */
export async function muteThread(
  ctx: MemberCtx,
  threadId: Uuid,
): Promise<{ code: 'done' } | Extract<SocialRefusal, { code: 'post_not_found' }>> {
  if ((await findAuthor(ctx.db, threadId)) === null) return { code: 'post_not_found' }
  await insertMutedThread(ctx.db, ctx.actor.memberId, threadId, ctx.clock.now())
  return { code: 'done' }
}

function endAfter(ctx: MemberCtx, seconds: number | null): Date | null {
  return seconds === null ? null : new Date(ctx.clock.now().getTime() + seconds * 1000)
}
