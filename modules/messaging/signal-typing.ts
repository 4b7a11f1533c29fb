import type { ReadBarriers } from '@stoa/identity'
import { fromWireId, type MemberCtx, toWireId } from '@stoa/kit'
import { Value } from 'typebox/value'
import { findOther } from './conversation-store.ts'
import { typingEveryMs } from './policy.ts'
import { TypingFrame } from './schema.ts'

/** Takes one frame that a member's client sent over the socket. */
type FrameHandler = (ctx: MemberCtx, frame: Record<string, unknown>) => Promise<void>

/** Typing members remembered at most; beyond it the memory starts anew. */
const maxRemembered = 10_000

/**
 * Makes the handler of `typing` frames: tells the other member, and stores nothing. Frames that come too fast,
 * are malformed, are about somebody else's conversation or go across a block are dropped without an answer.
 */
export function createTypingHandler(services: { readBarriers: ReadBarriers }): FrameHandler {
  const lastMs = new Map<string, number>()

  function isDue(key: string, nowMs: number): boolean {
    if (nowMs - (lastMs.get(key) ?? Number.NEGATIVE_INFINITY) < typingEveryMs) return false
    if (lastMs.size >= maxRemembered) lastMs.clear()
    lastMs.set(key, nowMs)
    return true
  }

  return async (ctx, frame) => {
    if (!Value.Check(TypingFrame, frame)) return
    const conversationId = fromWireId('conv', frame.conversation_id)
    const { memberId } = ctx.actor
    if (!conversationId || !isDue(`${memberId} ${conversationId}`, ctx.clock.now().getTime())) return
    const otherId = await findOther(ctx.db, conversationId, memberId)
    if (otherId === null || (await services.readBarriers(ctx, [otherId])).has(otherId)) return
    ctx.db.signal({
      to: [otherId],
      type: 'typing',
      body: { conversation_id: frame.conversation_id, member_id: toWireId('mem', memberId) },
    })
  }
}
