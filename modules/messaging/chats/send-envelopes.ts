import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { hasDevices } from '../devices/device-store.ts'
import { type ChatRow, type EnvelopeRow, isRepeat } from './chat.ts'
import { appendEnvelopes, findEnvelopes, listChatMembers, lockChats } from './chat-store.ts'
import { tellOfEnvelope } from './tell.ts'

/** A sealed message on its way. */
export interface NewEnvelope {
  chatId: Uuid
  envelopeId: Uuid
  senderId: Uuid
  deviceId: Uuid
  /** The epoch that it was sealed in. */
  epoch: bigint
  content: Buffer
  /** Whether it counts as unread: a reaction or a change does not. */
  counts: boolean
}

export type SendEnvelopeResult =
  | { code: 'sent'; envelope: EnvelopeRow }
  /** The same id, device and content as before: nothing was written. */
  | { code: 'repeated'; envelope: EnvelopeRow }
  | { code: 'chat_not_found' }
  | { code: 'device_not_found' }
  | { code: 'stale_epoch'; epoch: bigint }
  | { code: 'envelope_id_reused' }

/**
 * Sends messages, of any members to any chats, in one transaction: seqs have no gaps and follow the order of the
 * commits, and a message is taken only in the epoch in which its chat stands, so that whoever reads the log in
 * order can read it. Each message is judged by itself.
 */
export async function sendEnvelopes(ctx: Ctx, items: readonly NewEnvelope[]): Promise<SendEnvelopeResult[]> {
  return inTransaction(ctx, async ctx => {
    const chatIds = [...new Set(items.map(item => item.chatId))].sort()
    const chats = await lockChats(ctx.db, chatIds)
    const [members, before, devices] = [
      await listChatMembers(ctx.db, chatIds),
      await findEnvelopes(ctx.db, items),
      await hasDevices(
        ctx.db,
        items.map(item => ({ memberId: item.senderId, deviceId: item.deviceId })),
      ),
    ]
    const present = new Map<Uuid, Set<Uuid>>()
    for (const { chatId, memberId, leftSeq } of members) {
      if (leftSeq === null) present.set(chatId, (present.get(chatId) ?? new Set()).add(memberId))
    }
    const known = new Map(before.map(envelope => [keyOf(envelope), envelope]))
    const written: EnvelopeRow[] = []
    const results = items.map((item): SendEnvelopeResult => {
      const chat = chats.get(item.chatId)
      if (!chat || !present.get(item.chatId)?.has(item.senderId)) return { code: 'chat_not_found' }
      if (!devices.has(`${item.senderId} ${item.deviceId}`)) return { code: 'device_not_found' }
      const earlier = known.get(keyOf(item))
      if (earlier) {
        return isRepeat(earlier, item)
          ? { code: 'repeated', envelope: earlier }
          : { code: 'envelope_id_reused' }
      }
      if (item.epoch !== chat.epoch) return { code: 'stale_epoch', epoch: chat.epoch }
      const envelope = place(item, chat, ctx.clock.now())
      known.set(keyOf(envelope), envelope)
      written.push(envelope)
      return { code: 'sent', envelope }
    })
    if (written.length > 0) {
      const moved = [...new Set(written.map(envelope => envelope.chatId))].map(id => chats.get(id)!)
      await appendEnvelopes(ctx.db, written, moved)
      for (const envelope of written) tellOfEnvelope(ctx, envelope, [...present.get(envelope.chatId)!])
    }
    return results
  })
}

/** Gives the message its place and moves the chat on. */
function place(item: NewEnvelope, chat: ChatRow, at: Date): EnvelopeRow {
  chat.lastSeq += 1n
  if (item.counts) chat.counted += 1n
  chat.lastActivityAt = at
  const { counts: _, ...rest } = item
  return { ...rest, kind: 'message', seq: chat.lastSeq, counted: chat.counted, createdAt: at }
}

function keyOf({ chatId, envelopeId }: { chatId: Uuid; envelopeId: Uuid }): string {
  return `${chatId} ${envelopeId}`
}
