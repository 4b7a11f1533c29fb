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

async function attempt(
  ctx: Ctx,
  services: SendServices,
  items: readonly NewEnvelope[],
  looksUpAll: boolean,
): Promise<SendEnvelopeResult[]> {
  const chatIds = [...new Set(items.map(item => item.chatId))].sort()
  const rosters = await services.rosters.recall(ctx.db, chatIds)
  return inTransaction(ctx, async ctx => {
    const [chats, devices, barriers] = await together(ctx, ctx =>
      settled([
        lockChats(ctx.db, chatIds),
        hasDevices(ctx.db, distinctDevices(items)),
        services.readBarriersBetween(ctx, reachesOf(items, rosters)),
      ]),
    )
    await services.rosters.refresh(ctx.db, rosters, chats)
    const present = new Map([...rosters].map(([id, roster]) => [id, new Set(roster.members)]))
    const isAllowed = (item: NewEnvelope): boolean =>
      present.get(item.chatId)?.has(item.senderId) === true && devices.has(deviceKey(item))
    const barrierOf = (item: NewEnvelope) => {
      const reach = reachOf(item, rosters)
      return reach && barrierRefusal(barriers.get(reachKey(reach)))
    }
    // What is refused for any of these reasons may have been taken before: that is still answered as a repeat.
    const unsure = items.filter(
      item =>
        isAllowed(item) && (looksUpAll || item.epoch !== chats.get(item.chatId)?.epoch || barrierOf(item)),
    )
    const before = unsure.length > 0 ? await findEnvelopes(ctx.db, unsure) : []
    const known = new Map(before.map(envelope => [keyOf(envelope), envelope]))
    const written: EnvelopeRow[] = []
    const at = ctx.clock.now()
    const results = items.map((item): SendEnvelopeResult => {
      const chat = chats.get(item.chatId)
      if (!chat || !present.get(item.chatId)?.has(item.senderId)) return { code: 'chat_not_found' }
      if (!devices.has(deviceKey(item))) return { code: 'device_not_found' }
      const earlier = known.get(keyOf(item))
      if (earlier) {
        return isRepeat(earlier, item)
          ? { code: 'repeated', envelope: earlier }
          : { code: 'envelope_id_reused' }
      }
      const barrier = barrierOf(item)
      if (barrier) return barrier
      if (item.epoch !== chat.epoch) return { code: 'stale_epoch', epoch: chat.epoch }
      const envelope = place(item, chat, at)
      known.set(keyOf(envelope), envelope)
      written.push(envelope)
      return { code: 'sent', envelope }
    })
    if (written.length > 0) {
      const moved = [...new Set(written.map(envelope => envelope.chatId))].map(id => chats.get(id)!)
      await together(ctx, ctx => appendEnvelopes(ctx.db, written, moved))
      for (const envelope of written) tellOfEnvelope(ctx, envelope, rosters.get(envelope.chatId)!.members)
    }
    return results
  })
}

/** Gives the message its place and moves the chat on. */
function place(item: NewEnvelope, chat: ChatRow, at: Date): EnvelopeRow {
  chat.lastSeq += 1n
  if (item.counts) chat.counted += 1n
  const { counts: _, ...rest } = item
  return { ...rest, kind: 'message', seq: chat.lastSeq, counted: chat.counted, createdAt: at }
}

/** Whom a message of a chat of two wants to reach; nothing stands between members of a group. */
function reachOf({ chatId, senderId }: NewEnvelope, rosters: ReadonlyMap<Uuid, Roster>): Reach | null {
  const roster = rosters.get(chatId)
  if (roster?.kind !== 'pair') return null
  const otherId = roster.members.find(id => id !== senderId)
  return otherId ? { memberId: senderId, otherId } : null
}

function reachesOf(items: readonly NewEnvelope[], rosters: ReadonlyMap<Uuid, Roster>): Reach[] {
  const reaches = new Map<string, Reach>()
  for (const item of items) {
    const reach = reachOf(item, rosters)
    if (reach) reaches.set(reachKey(reach), reach)
  }
  return [...reaches.values()]
}

function distinctDevices(items: readonly NewEnvelope[]): { memberId: Uuid; deviceId: Uuid }[] {
  const devices = new Map(
    items.map(item => [deviceKey(item), { memberId: item.senderId, deviceId: item.deviceId }]),
  )
  return [...devices.values()]
}

function deviceKey({ senderId, deviceId }: NewEnvelope): string {
  return `${senderId} ${deviceId}`
}

function keyOf({ chatId, envelopeId }: { chatId: Uuid; envelopeId: Uuid }): string {
  return `${chatId} ${envelopeId}`
}
