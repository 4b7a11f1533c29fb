import { type ChatEngine, type Content, memoryStore, openEngine, type Store, setUp } from '@stoa/chat-engine'
import { noBarriers } from '@stoa/identity'
import { fromWireId, type MemberCtx, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { localChatServer, markChatRead } from '@stoa/messaging'
import { seededUuid } from './chance.ts'
import { firstDeviceStore, insertFirstDevice } from './first-device-store.ts'
import type { Past } from './past.ts'
import type { PlannedChat, PlannedMember, PlannedSaying } from './plan.ts'
import type { TownIds } from './seed-members.ts'
import { paymentIdOf } from './seed-money.ts'

const services = { readBarriers: noBarriers }

/** A member's first device, which the town speaks through. */
interface TownDevice {
  member: string
  memberId: Uuid
  deviceId: Uuid
  words: string
  engine: ChatEngine
  store: Store
}

/**
 * Every chat with its messages and what has been read of it, sealed by the members' own devices. In one commit, for
 * the devices live in memory until then: cut off, none of it was done.
 */
export async function seedChats(
  past: Past,
  town: { chats: readonly PlannedChat[]; members: readonly PlannedMember[] },
  ids: TownIds,
): Promise<void> {
  await past.ctx.db.transaction(async db => {
    const [done] = await db.query('SELECT 1 FROM demo.first_device LIMIT 1')
    if (done) return
    const seeder = openSeeder(past.on(db), ids)
    for (const { handle, joinedAt } of town.members) await seeder.giveDevice(handle, joinedAt)
    const opened: string[] = []
    for (const chat of town.chats) opened.push(await seeder.open(chat))
    for (const { handle } of town.members) await seeder.device(handle).engine.sync()
    for (const [index, chat] of town.chats.entries()) await seeder.talk(opened[index]!, chat)
    for (const { handle, demo } of town.members) {
      if (!demo) continue
      const { memberId, deviceId, words, store } = seeder.device(handle)
      await insertFirstDevice(db, memberId, { deviceId, words })
      await firstDeviceStore(db, memberId).write(await store.list(''))
    }
  })
}

function openSeeder(past: Past, ids: TownIds) {
  const devices = new Map<string, TownDevice>()
  /** Ids that belong to what is made next. */
  const next: Partial<Record<'chat' | 'env', Uuid>> = {}
  const newId = (prefix: 'dev' | 'chat' | 'env'): string => {
    const planned = prefix === 'dev' ? undefined : next[prefix]
    if (prefix !== 'dev') delete next[prefix]
    return toWireId(prefix, planned ?? newUuid(past.clock))
  }
  const device = (handle: string): TownDevice => devices.get(handle)!
  const act = (handle: string, at: Date): MemberCtx => past.as(ids.get(handle)!, at)

  async function send(handle: string, chat: string, message: { id: Uuid; at: Date; content: Content }) {
    past.clock.set(message.at)
    next.env = message.id
    const { sent } = await device(handle).engine.send(chat, message.content)
    await sent
  }

  return {
    device,

    async giveDevice(handle: string, at: Date): Promise<void> {
      const memberId = ids.get(handle)!
      const member = toWireId('mem', memberId)
      const store = memoryStore()
      const server = localChatServer(() => act(handle, past.clock.now()), services)
      past.clock.set(at)
      const made = await setUp({ store, server, member, label: 'Harbour Row', newId })
      if (made.code !== 'done') throw new Error(`${handle} has chats already`)
      const { identity, phrase } = made
      const deviceId = fromWireId('dev', identity.device.certificate.device)!
      const engine = openEngine({ store, server, identity, newId })
      devices.set(handle, { member, memberId, deviceId, words: phrase, engine, store })
    },

    async open(chat: PlannedChat): Promise<string> {
      const { title, members } = chat
      const first = chat.messages[0]!
      // A payment may stand before the first word of two.
      const opener = title === null ? first.by : members[0]!
      const others = members.filter(handle => handle !== opener).map(handle => device(handle).member)
      past.clock.set(first.at)
      next.chat = seededUuid(first.at, `chat|${members.join('|')}`)
      const opened = await device(opener).engine.open(title === null ? 'pair' : 'group', others)
      if (opened.code !== 'opened') throw new Error(`a chat is refused: ${opened.code}`)
      const id = seededUuid(first.at, `title|${members.join('|')}`)
      if (title !== null) {
        await send(opener, opened.chat, { id, at: first.at, content: { kind: 'title', title } })
      }
      return opened.chat
    },

    async talk(chat: string, { messages, reads }: PlannedChat): Promise<void> {
      for (const { id, by, at, says } of messages) {
        await send(by, chat, { id, at, content: contentOf(says, ids) })
      }
      if (reads.length === 0) return
      const entries = await device(messages.at(-1)!.by).engine.entries(chat)
      const seqs = new Map(entries.map(entry => [entry.id, entry.seq]))
      for (const { by, count, at } of reads) {
        const seq = BigInt(seqs.get(toWireId('env', messages[count - 1]!.id))!)
        const read = await markChatRead(act(by, at), services, fromWireId('chat', chat)!, seq)
        if (read.code !== 'done') throw new Error(`reading is refused: ${read.code}`)
      }
    },
  }
}

function contentOf(says: PlannedSaying, ids: TownIds): Content {
  switch (says.kind) {
    case 'text': {
      const { text, replyTo } = says
      return { kind: 'text', text, ...(replyTo ? { replyTo: toWireId('env', replyTo) } : {}) }
    }
    case 'reaction':
      return { kind: 'reaction', to: toWireId('env', says.to), emoji: says.emoji }
    case 'edit':
      return { kind: 'edit', of: toWireId('env', says.of), text: says.text }
    case 'card':
      return { kind: 'card', type: 'payment', id: toWireId('pay', paymentIdOf(says.payment, ids)) }
  }
}
