import { type Reach, type ReadBarriersBetween, reachKey } from '@stoa/identity'
import { type Ctx, inTransaction, settled, together, type Uuid } from '@stoa/kit'
import { barrierRefusal } from '../barriers.ts'
import { hasDevices } from '../devices/device-store.ts'
import { type ChatRow, type EnvelopeRow, isRepeat } from './chat.ts'
import { appendEnvelopes, findEnvelopes, isRepeatedId, lockChats } from './chat-store.ts'
import type { Roster, Rosters } from './rosters.ts'
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
  /** By which it came, when that is a socket: it is answered, and not woken. */
  connection?: number
}

export type SendEnvelopeResult =
  | { code: 'sent'; envelope: EnvelopeRow }
  /** The same id, device and content as before: nothing was written. */
  | { code: 'repeated'; envelope: EnvelopeRow }
  | { code: 'chat_not_found' }
  | { code: 'device_not_found' }
  | { code: 'stale_epoch'; epoch: bigint }
  | { code: 'envelope_id_reused' }
  | { code: 'you_block_member' }
  | { code: 'member_unavailable' }

export interface SendServices {
  readBarriersBetween: ReadBarriersBetween
  rosters: Rosters
}

/**
 * Sends messages, of any members to any chats, in one transaction: seqs have no gaps and follow the order of the
 * commits, and a message is taken only in the epoch in which its chat stands, so that whoever reads the log in
 * order can read it. Each message is judged by itself. A handful of statements for any number of messages, in two
 * trips to the database.
 */
export async function sendEnvelopes(
  ctx: Ctx,
  services: SendServices,
  items: readonly NewEnvelope[],
): Promise<SendEnvelopeResult[]> {
  try {
    return await attempt(ctx, services, items, false)
  } catch (error) {
    // Messages come once, nearly always: only when the index says that one came before are they all looked up.
    if (!isRepeatedId(error)) throw error
    return attempt(ctx, services, items, true)
  }
}

/** A message with what it is looked up by: made once, for there are many. */
interface Judged {
  item: NewEnvelope
  device: string
  /** Whom a message of a chat of two wants to reach, by `reachKey`; nothing stands between members of a group. */
  reach: string | null
}

async function attempt(
  ctx: Ctx,
  services: SendServices,
  items: readonly NewEnvelope[],
  looksUpAll: boolean,
): Promise<SendEnvelopeResult[]> {
  const chatIds = [...new Set(items.map(item => item.chatId))].sort()
  const rosters = await services.rosters.recall(ctx.db, chatIds)
  const senders = new Map<string, { memberId: Uuid; deviceId: Uuid }>()
  const reaches = new Map<string, Reach>()
  const judged = items.map(item => judgedOf(item, rosters, senders, reaches))
  return inTransaction(ctx, async ctx => {
    const [chats, devices, barriers] = await together(ctx, ctx =>
      settled([
        lockChats(ctx.db, chatIds),
        hasDevices(ctx.db, [...senders.values()]),
        services.readBarriersBetween(ctx, [...reaches.values()]),
      ]),
    )
    await services.rosters.refresh(ctx.db, rosters, chats)
    const isIn = ({ item }: Judged): boolean => rosters.get(item.chatId)?.members.has(item.senderId) === true
    const isStale = ({ item }: Judged): boolean => item.epoch !== chats.get(item.chatId)?.epoch
    const barrierOf = ({ reach }: Judged) => reach && barrierRefusal(barriers.get(reach))
    const isTwice = new Set(items.map(item => item.envelopeId)).size < items.length
    // What is refused as stale or across a barrier may have been taken before: that is still answered as a repeat.
    const unsure = judged.filter(
      one => (looksUpAll || isStale(one) || barrierOf(one)) && isIn(one) && devices.has(one.device),
    )
    const before =
      unsure.length > 0
        ? await findEnvelopes(
            ctx.db,
            unsure.map(({ item }) => item),
          )
        : []
    const known = new Map(before.map(envelope => [keyOf(envelope), envelope]))
    const written: EnvelopeRow[] = []
    const at = ctx.clock.now()
    const results = judged.map((one): SendEnvelopeResult => {
      const { item } = one
      const chat = chats.get(item.chatId)
      if (!chat || !isIn(one)) return { code: 'chat_not_found' }
      if (!devices.has(one.device)) return { code: 'device_not_found' }
      const earlier = known.size > 0 && known.get(keyOf(item))
      if (earlier) {
        return isRepeat(earlier, item)
          ? { code: 'repeated', envelope: earlier }
          : { code: 'envelope_id_reused' }
      }
      const barrier = barrierOf(one)
      if (barrier) return barrier
      if (isStale(one)) return { code: 'stale_epoch', epoch: chat.epoch }
      const envelope = place(item, chat, at)
      if (isTwice) known.set(keyOf(envelope), envelope)
      written.push(envelope)
      return { code: 'sent', envelope }
    })
    if (written.length > 0) {
      const moved = [...new Set(written.map(envelope => envelope.chatId))].map(id => chats.get(id)!)
      await together(ctx, ctx => appendEnvelopes(ctx.db, written, moved))
      const audiences = new Map(moved.map(({ chatId }) => [chatId, [...rosters.get(chatId)!.members]]))
      for (const [at, result] of results.entries()) {
        if (result.code !== 'sent') continue
        const { envelope } = result
        tellOfEnvelope(ctx, envelope, audiences.get(envelope.chatId)!, items[at]!.connection)
      }
    }
    return results
  })
}

/** Notes its device among the senders, and whom it wants to reach among the reaches. */
function judgedOf(
  item: NewEnvelope,
  rosters: ReadonlyMap<Uuid, Roster>,
  senders: Map<string, { memberId: Uuid; deviceId: Uuid }>,
  reaches: Map<string, Reach>,
): Judged {
  const { senderId: memberId, deviceId } = item
  const device = `${memberId} ${deviceId}`
  if (!senders.has(device)) senders.set(device, { memberId, deviceId })
  const roster = rosters.get(item.chatId)
  if (roster?.kind !== 'pair') return { item, device, reach: null }
  for (const otherId of roster.members) {
    if (otherId === memberId) continue
    const reach = reachKey({ memberId, otherId })
    if (!reaches.has(reach)) reaches.set(reach, { memberId, otherId })
    return { item, device, reach }
  }
  return { item, device, reach: null }
}

/** Gives the message its place and moves the chat on. */
function place(item: NewEnvelope, chat: ChatRow, at: Date): EnvelopeRow {
  chat.lastSeq += 1n
  if (item.counts) chat.counted += 1n
  const { chatId, envelopeId, senderId, deviceId, epoch, content } = item
  const [seq, counted] = [chat.lastSeq, chat.counted]
  return {
    chatId,
    envelopeId,
    senderId,
    deviceId,
    epoch,
    content,
    kind: 'message',
    seq,
    counted,
    createdAt: at,
  }
}

function keyOf({ chatId, envelopeId }: { chatId: Uuid; envelopeId: Uuid }): string {
  return `${chatId} ${envelopeId}`
}
