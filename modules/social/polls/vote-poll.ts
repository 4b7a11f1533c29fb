import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { slotOf } from '../counts/counter.ts'
import type { SocialRefusal } from '../errors.ts'
import { isPostGone } from '../posts/post-count-store.ts'
import { findSeen } from '../posts/sight.ts'
import { checkChoices } from './poll.ts'
import { countVote, findPoll, findVote, insertVote } from './poll-store.ts'

type Refused<Code extends SocialRefusal['code']> = Extract<SocialRefusal, { code: Code }>

export type VoteResult =
  /** `isNew` is false when the same vote was cast before. */
  | { code: 'done'; isNew: boolean; authorId: Uuid }
  | Refused<'poll_not_found' | 'poll_closed' | 'invalid_choices' | 'already_voted'>

/** Casts the acting member's one vote. The same vote again changes nothing; another one is refused. */
export async function votePoll(
  ctx: MemberCtx,
  postId: Uuid,
  choices: readonly number[],
): Promise<VoteResult> {
  const post = await findSeen(ctx, postId)
  const poll = post && (await findPoll(ctx.db, post))
  if (!post || !poll) return { code: 'poll_not_found' }
  const checked = checkChoices(choices, poll)
  if (checked === null)
    return { code: 'invalid_choices', multiple: poll.multiple, options: poll.options.length }
  const { memberId } = ctx.actor
  const { authorId } = post
  const key = { authorId, postId }
  const now = ctx.clock.now()
  if (now < poll.closesAt) {
    try {
      const isNew = await inTransaction(ctx, async ctx => {
        if (!(await insertVote(ctx.db, { ...key, memberId, choices: checked, createdAt: now }))) return false
        await countVote(ctx.db, key, slotOf(memberId), checked)
        return true
      })
      if (isNew) return { code: 'done', isNew, authorId }
    } catch (error) {
      if (isPostGone(error)) return { code: 'poll_not_found' }
      throw error
    }
  }
  const before = await findVote(ctx.db, key, memberId)
  if (before === null) return { code: 'poll_closed' }
  return before.join() === checked.join()
    ? { code: 'done', isNew: false, authorId }
    : { code: 'already_voted' }
}
