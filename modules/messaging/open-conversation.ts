import type { ReadBarriers } from '@stoa/identity'
import { inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import { barrierRefusal } from './barriers.ts'
import { claimPair, findPair, insertConversation } from './conversation-store.ts'
import type { MessagingRefusal } from './errors.ts'
import { ensureInbox } from './inbox-store.ts'
import { toPair } from './pair.ts'

export type OpenResult =
  | { code: 'opened'; conversationId: Uuid }
  | Extract<
      MessagingRefusal,
      { code: 'cannot_message_self' | 'member_not_found' | 'you_block_member' | 'member_unavailable' }
    >

/**
 * The conversation of the acting member with another, made the first time, unless something stands between them. It stands in the list of who opened
 * it; the other member finds it there with the first message.
 * @param otherId of a member known to exist; one who blocks the acting member answers like nobody
 */
export async function openConversation(
  ctx: MemberCtx,
  services: { readBarriers: ReadBarriers },
  otherId: Uuid,
): Promise<OpenResult> {
  const { memberId } = ctx.actor
  const pair = toPair(memberId, otherId)
  if (pair === null) return { code: 'cannot_message_self' }
  const barrier = (await services.readBarriers(ctx, [otherId])).get(otherId)
  const refusal = barrierRefusal(barrier)
  if (refusal && (await findPair(ctx.db, pair)) === null)
    return barrier === 'blocked' ? { code: 'member_not_found' } : refusal
  return inTransaction(ctx, async ctx => {
    const at = ctx.clock.now()
    const { conversationId, isNew } = await claimPair(ctx.db, pair, newUuid(ctx.clock))
    if (isNew) await insertConversation(ctx.db, conversationId, pair, at)
    await ensureInbox(ctx.db, { memberId, conversationId, at })
    return { code: 'opened', conversationId }
  })
}
