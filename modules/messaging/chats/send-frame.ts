import type { MemberCtx, Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { fromWireBytes, isWireBytes } from '../bytes.ts'
import { chatLimits } from '../policy.ts'
import type { MessagingServices } from '../services.ts'
import { ChatId, NewEnvelopeSchema } from './schema.ts'
import { chatOf, deviceOf, envelopeOf } from './wire-ids.ts'

/** In base64. */
const maxContentLength = Math.ceil(chatLimits.messageBytes / 3) * 4

/** A sealed message over the socket: the route's body, and where it goes. */
const SendFrame = Compile(
  Type.Object({
    ...NewEnvelopeSchema.properties,
    type: Type.Literal('chat.send'),
    chat_id: ChatId,
    content: Type.String({ minLength: 4, maxLength: maxContentLength }),
  }),
)

/** What comes back on the same socket, once for each message. */
type Acknowledgement =
  | { type: 'chat.sent'; chat_id: string; id: string; seq: number }
  /** The codes of the route, and `too_many_requests` with the time to wait. */
  | {
      type: 'chat.refused'
      chat_id: string
      id: string
      code: string
      epoch?: number
      retry_after_ms?: number
    }

/** Takes one frame that a member's client sent over the socket; what it resolves with goes back to that client. */
export type FrameHandler = (
  ctx: MemberCtx,
  frame: Record<string, unknown>,
  connection: number,
  // biome-ignore lint/suspicious/noConfusingVoidType: a handler that answers nothing just ends
) => Promise<object | void>

const windowMs = 60_000
/** Members whose messages are counted, at most; beyond it the counts start anew. */
const maxCounted = 50_000

/**
 * Makes the handler of `chat.send`: the same as the route, without a request for each message. Acknowledged when the
 * message stands in the log; a client that hears nothing sends the same again and is answered the same.
 */
export function createSendHandler(services: MessagingServices): FrameHandler {
  const counts = new Map<Uuid, { count: number; endsAtMs: number }>()

  /** How long the member has to wait; 0 when they may send now. */
  function paceOf(memberId: Uuid, nowMs: number): number {
    const window = counts.get(memberId)
    if (window === undefined || window.endsAtMs <= nowMs) {
      if (counts.size >= maxCounted) counts.clear()
      counts.set(memberId, { count: 1, endsAtMs: nowMs + windowMs })
      return 0
    }
    window.count += 1
    return window.count <= services.messagesPerMinute ? 0 : window.endsAtMs - nowMs
  }

  return async (ctx, frame, connection): Promise<Acknowledgement> => {
    if (!SendFrame.Check(frame) || !isWireBytes(frame.content)) return refusalOf(frame, 'invalid_request')
    const waitMs = paceOf(ctx.actor.memberId, ctx.clock.now().getTime())
    if (waitMs > 0) return { ...refusalOf(frame, 'too_many_requests'), retry_after_ms: waitMs }
    const result = await services.sendEnvelope(ctx, {
      chatId: chatOf(frame.chat_id),
      envelopeId: envelopeOf(frame.id),
      senderId: ctx.actor.memberId,
      deviceId: deviceOf(frame.device_id),
      epoch: BigInt(frame.epoch),
      content: fromWireBytes(frame.content),
      counts: frame.silent !== true,
      connection,
    })
    if (result.code === 'sent' || result.code === 'repeated') {
      const { chat_id, id } = frame
      return { type: 'chat.sent', chat_id, id, seq: Number(result.envelope.seq) }
    }
    // As the route says it: what is not there and what is another's are told alike.
    const code = result.code.endsWith('_not_found') ? 'not_found' : result.code
    return {
      ...refusalOf(frame, code),
      ...(result.code === 'stale_epoch' && { epoch: Number(result.epoch) }),
    }
  }
}

function refusalOf(frame: Record<string, unknown>, code: string): Acknowledgement & { type: 'chat.refused' } {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { type: 'chat.refused', chat_id: text(frame['chat_id']), id: text(frame['id']), code }
}
