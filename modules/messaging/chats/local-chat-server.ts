import type { ChatServer, Envelope, OutgoingCommit, Refused } from '@stoa/chat-engine'
import { noBarriers, type ReadBarriers } from '@stoa/identity'
import { type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { findAccounts } from '../devices/device-store.ts'
import { countKeyPackages, takeKeyPackages } from '../devices/key-package-store.ts'
import { addKeyPackages, createAccount, type NewDevice, registerDevice } from '../devices/register-device.ts'
import { deleteWelcome, listWelcomes } from '../devices/welcome-store.ts'
import type { EnvelopeRow } from './chat.ts'
import { findEpoch } from './chat-store.ts'
import { commitChange, type NewCommit } from './commit-change.ts'
import { listEpochKeys, putEpochKeys } from './epoch-key-store.ts'
import { openChat } from './open-chat.ts'
import { presentChat } from './present.ts'
import { readChats, readLog } from './read-chats.ts'
import { openRosters } from './rosters.ts'
import { sendEnvelopes } from './send-envelopes.ts'
import { chatOf, deviceOf, envelopeOf, memberOf } from './wire-ids.ts'

const maxWelcomes = 50
const pageSize = 100

/**
 * The server as a device sees it that runs in the server's own process: the demo's members have such devices. The
 * same use cases as over HTTP, at the time and on the connection that `act` answers. Such a device is linked by
 * nobody.
 */
export function localChatServer(act: () => MemberCtx, services: { readBarriers: ReadBarriers }): ChatServer {
  return { ...accountSide(act), ...chatSide(act, services) }
}

type AccountSide = Pick<
  ChatServer,
  | 'readAccount'
  | 'createAccount'
  | 'registerDevice'
  | 'startLink'
  | 'readLink'
  | 'answerLink'
  | 'claimKeyPackages'
  | 'addKeyPackages'
  | 'listWelcomes'
  | 'forgetWelcome'
>

function accountSide(act: () => MemberCtx): AccountSide {
  const refuseLink = async () => ({ refused: 'link_not_found' })
  return {
    async readAccount() {
      const ctx = act()
      const [account] = await findAccounts(ctx.db, [ctx.actor.memberId])
      if (!account) return { refused: 'no_account' }
      return { accountKey: bytesOf(account.publicKey), vault: bytesOf(account.vault) }
    },
    async createAccount({ accountKey, vault, device }) {
      const account = { publicKey: Buffer.from(accountKey), vault: Buffer.from(vault) }
      const made = await createAccount(act(), account, toNewDevice(device))
      return made.code === 'registered' ? null : { refused: made.code }
    },
    async registerDevice(device) {
      const made = await registerDevice(act(), toNewDevice(device))
      return made.code === 'registered' ? null : { refused: made.code }
    },
    startLink: async () => {},
    readLink: refuseLink,
    answerLink: refuseLink,
    async claimKeyPackages(members) {
      const { db } = act()
      const memberIds = members.map(memberOf)
      const packages = Map.groupBy(await takeKeyPackages(db, memberIds), row => row.memberId)
      return (await findAccounts(db, memberIds)).map(account => ({
        member: toWireId('mem', account.memberId),
        accountKey: bytesOf(account.publicKey),
        devices: (packages.get(account.memberId) ?? []).map(row => ({
          device: toWireId('dev', row.deviceId),
          keyPackage: bytesOf(row.content),
        })),
      }))
    },
    async addKeyPackages(device, packages) {
      const more = { keyPackages: packages.map(bytes => Buffer.from(bytes)), lastResort: null }
      const added = await addKeyPackages(act(), deviceOf(device), more)
      return added.code === 'added' ? { count: added.count } : { refused: added.code }
    },
    async listWelcomes(device) {
      const { db, actor } = act()
      const rows = await listWelcomes(db, actor.memberId, deviceOf(device), maxWelcomes)
      return {
        keyPackages: await countKeyPackages(db, actor.memberId, deviceOf(device)),
        items: rows.map(row => ({
          chat: toWireId('chat', row.chatId),
          seq: Number(row.seq),
          epoch: Number(row.epoch),
          welcome: bytesOf(row.content),
        })),
      }
    },
    async forgetWelcome(device, chat) {
      const { db, actor } = act()
      await deleteWelcome(db, actor.memberId, deviceOf(device), chatOf(chat))
    },
  }
}

function chatSide(
  act: () => MemberCtx,
  services: { readBarriers: ReadBarriers },
): Omit<ChatServer, keyof AccountSide> {
  // Of its own: what it reads may stand in a transaction that is rolled back.
  const sending = { readBarriersBetween: noBarriers, rosters: openRosters() }
  return {
    async listChats() {
      const found: Awaited<ReturnType<ChatServer['listChats']>> = []
      let after: Uuid | null = null
      do {
        const page: Awaited<ReturnType<typeof readChats>> = await readChats(act(), { after, limit: pageSize })
        found.push(
          ...page.items.map(presentChat).map(chat => ({
            id: chat.id,
            kind: chat.kind,
            epoch: chat.epoch,
            lastSeq: chat.last_seq,
            joinedSeq: chat.joined_seq,
            hasLeft: chat.has_left,
            members: chat.members.filter(one => !one.has_left).map(one => one.member.id),
          })),
        )
        after = page.next
      } while (after !== null)
      return found
    },
    async openChat({ id, kind, members, device, commit }) {
      const opened = await openChat(act(), services, {
        id: chatOf(id),
        kind,
        memberIds: members.map(memberOf),
        deviceId: deviceOf(device),
        commit: toCommit(commit),
      })
      if (!('chatId' in opened)) return { refused: opened.code }
      return { chat: toWireId('chat', opened.chatId), isNew: opened.code !== 'pair_has_chat' }
    },
    async commit(chat, change) {
      const made = await commitChange(act(), chatOf(chat), {
        ...toCommit(change),
        deviceId: deviceOf(change.device),
        epoch: BigInt(change.epoch),
        addMemberIds: change.add.map(memberOf),
        removeMemberIds: change.remove.map(memberOf),
      })
      return 'envelope' in made ? toEnvelope(made.envelope) : toRefused(made)
    },
    async send(chat, { id, device, epoch, content, silent }) {
      const ctx = act()
      const [sent] = await sendEnvelopes(ctx, sending, [
        {
          chatId: chatOf(chat),
          envelopeId: envelopeOf(id),
          senderId: ctx.actor.memberId,
          deviceId: deviceOf(device),
          epoch: BigInt(epoch),
          content: Buffer.from(content),
          counts: !silent,
        },
      ])
      return 'envelope' in sent! ? toEnvelope(sent.envelope) : toRefused(sent!)
    },
    async readLog(chat, range, limit = pageSize) {
      const from =
        'after' in range
          ? { from: 'after' as const, seq: BigInt(range.after) }
          : { from: 'before' as const, seq: BigInt(range.before) }
      const page = await readLog(act(), chatOf(chat), from, limit)
      if (page === null) return { refused: 'chat_not_found' }
      return { items: page.envelopes.map(toEnvelope), hasMore: page.hasMore }
    },
    async readEpoch(chat, epoch) {
      const found = await findEpoch(act().db, chatOf(chat), BigInt(epoch))
      return found
        ? { seq: Number(found.seq), groupInfo: bytesOf(found.groupInfo) }
        : { refused: 'epoch_not_found' }
    },
    async putEpochKeys(chat, keys) {
      const { db, actor } = act()
      const rows = keys.map(key => ({ epoch: BigInt(key.epoch), sealed: Buffer.from(key.sealed) }))
      await putEpochKeys(db, actor.memberId, chatOf(chat), rows)
      return null
    },
    async listEpochKeys(chat, before) {
      const { db, actor } = act()
      const rows = await listEpochKeys(db, actor.memberId, chatOf(chat), BigInt(before), 20)
      return rows.map(row => ({ epoch: Number(row.epoch), sealed: bytesOf(row.sealed) }))
    },
  }
}

/** Bytes of their own: a row's lie in a page that the driver shares. */
function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer)
}

function toNewDevice(device: Parameters<ChatServer['registerDevice']>[0]): NewDevice {
  return {
    id: deviceOf(device.device),
    signatureKey: Buffer.from(device.signatureKey),
    certificate: Buffer.from(device.certificate),
    label: device.label,
    keyPackages: device.keyPackages.map(bytes => Buffer.from(bytes)),
    lastResort: Buffer.from(device.lastResort),
  }
}

function toCommit({ id, content, groupInfo, welcome }: OutgoingCommit): Omit<NewCommit, 'deviceId'> {
  return {
    id: envelopeOf(id),
    content: Buffer.from(content),
    groupInfo: Buffer.from(groupInfo),
    welcome: welcome && {
      content: Buffer.from(welcome.content),
      devices: welcome.devices.map(({ member, device }) => ({
        memberId: memberOf(member),
        deviceId: deviceOf(device),
      })),
    },
  }
}

function toEnvelope(row: EnvelopeRow): Envelope {
  return {
    id: toWireId('env', row.envelopeId),
    seq: Number(row.seq),
    kind: row.kind,
    epoch: Number(row.epoch),
    sender: toWireId('mem', row.senderId),
    device: toWireId('dev', row.deviceId),
    content: bytesOf(row.content),
    at: row.createdAt.toISOString(),
  }
}

function toRefused(refusal: { code: string; epoch?: bigint }): Refused {
  return {
    refused: refusal.code,
    ...(refusal.epoch === undefined ? {} : { epoch: Number(refusal.epoch) }),
  }
}
