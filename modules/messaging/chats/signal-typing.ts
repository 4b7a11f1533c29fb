import { type MemberCtx, toWireId, WireIdSchema } from '@stoa/kit'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { typingEveryMs } from '../policy.ts'
import type { MessagingPorts } from '../services.ts'
import { listChatMembers } from './chat-store.ts'
import { chatOf } from './wire-ids.ts'

const TypingFrame = Compile(Type.Object({ chat_id: WireIdSchema('chat') }))

/** Takes one frame that a member's client sent over the socket. */
type FrameHandler = (ctx: MemberCtx, frame: Record<string, unknown>) => Promise<void>

/** Typing members remembered at most; beyond it the memory starts anew. */
const maxRemembered = 10_000
/** In larger groups somebody always types, and it would wake everybody. */
const maxTold = 50

/**
 * Makes the handler of `chat.typing` frames: tells the others who are in the chat, and stores nothing. Frames that come
 * too fast, are malformed, are about a chat that one is not in or go across a block are dropped without an answer.
 */
export function createTypingHandler({ readBarriers }: Pick<MessagingPorts, 'readBarriers'>): FrameHandler {
  const lastMs = new Map<string, number>()

  function isDue(key: string, nowMs: number): boolean {
    if (nowMs - (lastMs.get(key) ?? Number.NEGATIVE_INFINITY) < typingEveryMs) return false
    if (lastMs.size >= maxRemembered) lastMs.clear()
    lastMs.set(key, nowMs)
    return true
  }

  return async (ctx, frame) => {
    if (!TypingFrame.Check(frame)) return
    const chatId = chatOf(frame.chat_id)
    const { memberId } = ctx.actor
    if (!isDue(`${memberId} ${chatId}`, ctx.clock.now().getTime())) return
    const present = (await listChatMembers(ctx.db, [chatId])).filter(member => member.leftSeq === null)
    const others = present.flatMap(member => (member.memberId === memberId ? [] : [member.memberId]))
    if (others.length === present.length || others.length > maxTold) return
    const barriers = await readBarriers(ctx, others)
    const to = others.filter(id => !barriers.has(id))
    if (to.length === 0) return
    ctx.db.signal({
      to,
      type: 'chat.typing',
      body: { chat_id: frame.chat_id, member_id: toWireId('mem', memberId) },
    })
  }
}
