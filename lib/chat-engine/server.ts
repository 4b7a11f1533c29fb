import { fromBase64, toBase64 } from './base64.ts'
import type { Bytes } from './bytes.ts'

/** An entry of a chat's log as the server gives it. What it says of the sender is checked, not believed. */
export interface Envelope {
  id: string
  seq: number
  kind: 'commit' | 'message'
  epoch: number
  sender: string
  device: string
  content: Bytes
  at: string
}

export interface ServerChat {
  id: string
  kind: 'pair' | 'group'
  epoch: number
  lastSeq: number
  joinedSeq: number
  hasLeft: boolean
  /** Who is in it now. */
  members: string[]
}

export interface ClaimedMember {
  member: string
  accountKey: Bytes
  devices: { device: string; keyPackage: Bytes }[]
}

export interface OutgoingWelcome {
  content: Bytes
  devices: { member: string; device: string }[]
}

export interface OutgoingCommit {
  id: string
  content: Bytes
  groupInfo: Bytes
  welcome: OutgoingWelcome | null
}

export interface NewDeviceKeys {
  device: string
  signatureKey: Bytes
  certificate: Bytes
  label: string
  keyPackages: Bytes[]
  lastResort: Bytes
}

/** A refusal by the server that the engine can do something about. */
export type Refused = { refused: string; epoch?: number }

/** What a device asks of the server that orders and keeps its chats. Rejects when the server is out of reach. */
export interface ChatServer {
  readAccount(): Promise<{ accountKey: Bytes; vault: Bytes } | Refused>
  createAccount(account: { accountKey: Bytes; vault: Bytes; device: NewDeviceKeys }): Promise<Refused | null>
  registerDevice(device: NewDeviceKeys): Promise<Refused | null>
  startLink(code: string, publicKey: Bytes): Promise<void>
  readLink(code: string): Promise<{ publicKey: Bytes; answer: Bytes | null } | Refused>
  answerLink(code: string, answer: Bytes): Promise<Refused | null>
  claimKeyPackages(members: readonly string[]): Promise<ClaimedMember[] | Refused>
  addKeyPackages(device: string, packages: Bytes[]): Promise<{ count: number } | Refused>
  listWelcomes(
    device: string,
  ): Promise<{ items: { chat: string; seq: number; epoch: number; welcome: Bytes }[]; keyPackages: number }>
  forgetWelcome(device: string, chat: string): Promise<void>
  listChats(): Promise<ServerChat[]>
  openChat(chat: {
    id: string
    kind: 'pair' | 'group'
    members: readonly string[]
    device: string
    commit: OutgoingCommit
  }): Promise<{ chat: string; isNew: boolean } | Refused>
  commit(
    chat: string,
    change: OutgoingCommit & { device: string; epoch: number; add: string[]; remove: string[] },
  ): Promise<Envelope | Refused>
  send(
    chat: string,
    envelope: { id: string; device: string; epoch: number; content: Bytes; silent: boolean },
  ): Promise<{ seq: number } | Refused>
  readLog(
    chat: string,
    range: { after: number } | { before: number },
    limit?: number,
  ): Promise<{ items: Envelope[]; hasMore: boolean } | Refused>
  readEpoch(chat: string, epoch: number): Promise<{ seq: number; groupInfo: Bytes } | Refused>
  putEpochKeys(chat: string, keys: { epoch: number; sealed: Bytes }[]): Promise<Refused | null>
  listEpochKeys(chat: string, before: number): Promise<{ epoch: number; sealed: Bytes }[]>
}

/** One request under `/v1`, with the member's own session. */
export type Call = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
  // biome-ignore lint/suspicious/noExplicitAny: what comes is typed by the methods below, from the server's schema
) => Promise<{ status: number; body: any }>

/** The server over HTTP. */
export function httpChatServer(call: Call): ChatServer {
  const ask = async (...request: Parameters<Call>) => {
    const answer = await call(...request)
    if (answer.status >= 500 || answer.status === 401) throw new Error(`the server answered ${answer.status}`)
    return answer
  }
  const chats = (id: string, rest = '') => `/v1/chats/${id}${rest}`
  return {
    async readAccount() {
      const { status, body } = await ask('GET', '/v1/chat/account')
      if (status !== 200) return refusedBy(body)
      return { accountKey: fromBase64(body.account_key), vault: fromBase64(body.vault) }
    },
    async createAccount({ accountKey, vault, device }) {
      const { status, body } = await ask('POST', '/v1/chat/account', {
        account_key: toBase64(accountKey),
        vault: toBase64(vault),
        device: deviceBody(device),
      })
      return status === 201 ? null : refusedBy(body)
    },
    async registerDevice(device) {
      const { status, body } = await ask('POST', '/v1/chat/devices', deviceBody(device))
      return status === 201 ? null : refusedBy(body)
    },
    async startLink(code, publicKey) {
      const { status } = await ask('POST', '/v1/chat/links', { code, public_key: toBase64(publicKey) })
      if (status !== 201) throw new Error(`the server answered ${status}`)
    },
    async readLink(code) {
      const { status, body } = await ask('GET', `/v1/chat/links/${code}`)
      if (status !== 200) return refusedBy(body)
      return { publicKey: fromBase64(body.public_key), answer: body.answer && fromBase64(body.answer) }
    },
    async answerLink(code, answer) {
      const { status, body } = await ask('PUT', `/v1/chat/links/${code}/answer`, { answer: toBase64(answer) })
      return status === 204 ? null : refusedBy(body)
    },
    async claimKeyPackages(members) {
      const { status, body } = await ask('POST', '/v1/chat/key-packages/claim', { member_ids: members })
      if (status !== 200) return refusedBy(body)
      // biome-ignore lint/suspicious/noExplicitAny: see Call
      return body.members.map((member: any) => ({
        member: member.member_id,
        accountKey: fromBase64(member.account_key),
        // biome-ignore lint/suspicious/noExplicitAny: see Call
        devices: member.devices.map((device: any) => ({
          device: device.device_id,
          keyPackage: fromBase64(device.key_package),
        })),
      }))
    },
    async addKeyPackages(device, packages) {
      const { status, body } = await ask('POST', `/v1/chat/devices/${device}/key-packages`, {
        key_packages: packages.map(toBase64),
      })
      return status === 200 ? body : refusedBy(body)
    },
    async listWelcomes(device) {
      const { body } = await ask('GET', `/v1/chat/devices/${device}/welcomes`)
      // biome-ignore lint/suspicious/noExplicitAny: see Call
      const items = body.items.map((item: any) => ({
        chat: item.chat_id,
        seq: item.seq,
        epoch: item.epoch,
        welcome: fromBase64(item.welcome),
      }))
      return { items, keyPackages: body.key_packages }
    },
    async forgetWelcome(device, chat) {
      await ask('DELETE', `/v1/chat/devices/${device}/welcomes/${chat}`)
    },
    async listChats() {
      const found: ServerChat[] = []
      let cursor: string | null = null
      do {
        const query: string = cursor === null ? '' : `?cursor=${encodeURIComponent(cursor)}`
        const { body } = await ask('GET', `/v1/chats${query}`)
        found.push(...body.items.map(chatOf))
        cursor = body.next_cursor
      } while (cursor !== null)
      return found
    },
    async openChat(chat) {
      const { status, body } = await ask('POST', '/v1/chats', {
        id: chat.id,
        kind: chat.kind,
        member_ids: chat.members,
        device_id: chat.device,
        commit: commitBody(chat.commit),
      })
      // Only what was created just now has this commit's group; of an earlier try it may be another's.
      return status < 300 ? { chat: body.chat_id, isNew: status === 201 } : refusedBy(body)
    },
    async commit(chat, change) {
      const { status, body } = await ask('POST', chats(chat, '/commits'), {
        ...commitBody(change),
        device_id: change.device,
        epoch: change.epoch,
        add_member_ids: change.add,
        remove_member_ids: change.remove,
      })
      return status < 300 ? envelopeOf(body) : refusedBy(body)
    },
    async send(chat, envelope) {
      const { status, body } = await ask('POST', chats(chat, '/envelopes'), {
        id: envelope.id,
        device_id: envelope.device,
        epoch: envelope.epoch,
        content: toBase64(envelope.content),
        silent: envelope.silent,
      })
      return status < 300 ? envelopeOf(body) : refusedBy(body)
    },
    async readLog(chat, range, limit = 100) {
      const from = 'after' in range ? `after_seq=${range.after}` : `before_seq=${range.before}`
      const { status, body } = await ask('GET', chats(chat, `/log?${from}&limit=${limit}`))
      if (status !== 200) return refusedBy(body)
      return { items: body.items.map(envelopeOf), hasMore: body.has_more }
    },
    async readEpoch(chat, epoch) {
      const { status, body } = await ask('GET', chats(chat, `/epochs/${epoch}`))
      return status === 200 ? { seq: body.seq, groupInfo: fromBase64(body.group_info) } : refusedBy(body)
    },
    async putEpochKeys(chat, keys) {
      const { status, body } = await ask('PUT', chats(chat, '/epoch-keys'), {
        keys: keys.map(key => ({ epoch: key.epoch, sealed: toBase64(key.sealed) })),
      })
      return status === 204 ? null : refusedBy(body)
    },
    async listEpochKeys(chat, before) {
      const { body } = await ask('GET', chats(chat, `/epoch-keys?before_epoch=${before}`))
      // biome-ignore lint/suspicious/noExplicitAny: see Call
      return body.items.map((item: any) => ({ epoch: item.epoch, sealed: fromBase64(item.sealed) }))
    },
  }
}

function refusedBy(body: { code?: string; epoch?: number }): Refused {
  return { refused: body.code ?? 'unknown', ...(body.epoch === undefined ? {} : { epoch: body.epoch }) }
}

function deviceBody(device: NewDeviceKeys): object {
  return {
    id: device.device,
    signature_key: toBase64(device.signatureKey),
    certificate: toBase64(device.certificate),
    label: device.label,
    key_packages: device.keyPackages.map(toBase64),
    last_resort: toBase64(device.lastResort),
  }
}

function commitBody({ id, content, groupInfo, welcome }: OutgoingCommit): object {
  return {
    id,
    content: toBase64(content),
    group_info: toBase64(groupInfo),
    ...(welcome
      ? {
          welcome: {
            content: toBase64(welcome.content),
            devices: welcome.devices.map(({ member, device }) => ({ member_id: member, device_id: device })),
          },
        }
      : {}),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: see Call
function envelopeOf(body: any): Envelope {
  return {
    id: body.id,
    seq: body.seq,
    kind: body.kind,
    epoch: body.epoch,
    sender: body.sender_id,
    device: body.device_id,
    content: fromBase64(body.content),
    at: body.created_at,
  }
}

// biome-ignore lint/suspicious/noExplicitAny: see Call
function chatOf(body: any): ServerChat {
  return {
    id: body.id,
    kind: body.kind,
    epoch: body.epoch,
    lastSeq: body.last_seq,
    joinedSeq: body.joined_seq,
    hasLeft: body.has_left,
    // biome-ignore lint/suspicious/noExplicitAny: see Call
    members: body.members.filter((one: any) => !one.has_left).map((one: any) => one.member.id),
  }
}
