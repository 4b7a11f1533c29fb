import { decodeGroupState, encodeGroupState, type KeyPackage } from 'ts-mls'
import { makeKeyPackageRef } from 'ts-mls/keyPackage.js'
import { fromBase64, toBase64 } from './base64.ts'
import { type Bytes, fromUtf8, own, toHex, utf8 } from './bytes.ts'
import type { Content, UnknownContent } from './content.ts'
import {
  type Device,
  decode,
  decodeKeyPackage,
  encodeKeyPackage,
  type Group,
  groupConfig,
  type OwnKeyPackage,
} from './group.ts'
import type { Vault } from './recovery.ts'
import type { Changes, Store } from './store.ts'
import { loadSuite } from './suite.ts'

/** Who this device is, and what it shares with the member's others. */
export interface Identity {
  device: Device
  vault: Vault
}

/** Where this device stands in a chat. */
export interface ChatRecord {
  kind: 'pair' | 'group'
  /** The last entry of the log that was followed. */
  seq: number
  /** `lost`: the group's keys are gone or wrong, and the device has to join anew. */
  status: 'in' | 'out' | 'lost'
  /** By how much the chat's epoch at the server is ahead of the group's own: a chat may be founded anew. */
  epochAhead: number
}

/** What happened in a chat, as its log tells it. */
export type Happening =
  | { kind: 'joined'; members: string[] }
  | { kind: 'gone'; members: string[] }
  | { kind: 'new_devices'; members: string[] }
  /** The account key of these members is another than before. */
  | { kind: 'keys_changed'; members: string[] }

export interface Entry {
  seq: number
  id: string
  at: string
  sender: string
  device: string
  content: Content | UnknownContent | Happening | { kind: 'unreadable' }
}

/** A message on its way: as it was written, and as it was sealed for an epoch. */
export interface Outgoing {
  id: string
  content: Content
  sealed: { epoch: number; message: string } | null
  /** Why the server would not have it when it was last tried, by its code. */
  refused?: string
}

/** How far back a chat's log was read, from where this device came in. */
export interface HistoryRecord {
  /** What stands before this seq was not read yet. */
  before: number
  isWhole: boolean
}

/** A commit that the server may have taken already. */
export interface Pending {
  id: string
  group: Group
}

const json = (value: unknown): Bytes => utf8(JSON.stringify(value))

// biome-ignore lint/suspicious/noExplicitAny: records are this file's own, written a few lines below
const fromJson = (bytes: Bytes): any => JSON.parse(fromUtf8(bytes))

export const keys = {
  identity: 'identity',
  chat: (chat: string) => `chat/${chat}`,
  group: (chat: string) => `group/${chat}`,
  pending: (chat: string) => `pending/${chat}`,
  message: (chat: string, seq: number) => `message/${chat}/${String(seq).padStart(15, '0')}`,
  outgoing: (chat: string, id: string) => `outgoing/${chat}/${id}`,
  epochKey: (chat: string, epoch: number) => `epoch/${chat}/${String(epoch).padStart(15, '0')}`,
  contact: (member: string) => `contact/${member}`,
  keyPackage: (ref: string) => `package/${ref}`,
  history: (chat: string) => `history/${chat}`,
}

/** Where a chat's records are that wait to be given to the server. */
export const waitingPrefixes = (chat: string): string[] => [`outgoing/${chat}/`, `epoch/${chat}/`]

export function encodeIdentity({ device, vault }: Identity): Bytes {
  const { certificate, signatureKey } = device
  return json({
    member: certificate.member,
    device: certificate.device,
    certificate: toBase64(certificate.signature),
    publicKey: toBase64(signatureKey.publicKey),
    signKey: toBase64(signatureKey.signKey),
    accountKey: toBase64(vault.account.publicKey),
    accountSecret: toBase64(vault.account.secret),
    historyKey: toBase64(vault.historyKey),
  })
}

export async function readIdentity(store: Store): Promise<Identity | null> {
  const bytes = await store.read(keys.identity)
  if (bytes === null) return null
  const record = fromJson(bytes)
  const accountKey = fromBase64(record.accountKey)
  return {
    device: {
      certificate: {
        member: record.member,
        device: record.device,
        accountKey,
        signature: fromBase64(record.certificate),
      },
      signatureKey: { publicKey: fromBase64(record.publicKey), signKey: fromBase64(record.signKey) },
    },
    vault: {
      account: { publicKey: accountKey, secret: fromBase64(record.accountSecret) },
      historyKey: fromBase64(record.historyKey),
    },
  }
}

export const encodeChat = (record: ChatRecord): Bytes => json(record)

export async function readChatRecord(store: Store, chat: string): Promise<ChatRecord | null> {
  const bytes = await store.read(keys.chat(chat))
  return bytes && fromJson(bytes)
}

export const encodeGroup = (group: Group): Bytes => own(encodeGroupState(group))

function decodeGroup(bytes: Bytes): Group {
  const state = decodeGroupState(bytes, 0)?.[0]
  if (!state) throw new Error('the record of a group is damaged')
  return { ...state, clientConfig: groupConfig }
}

export async function readGroup(store: Store, chat: string): Promise<Group | null> {
  const bytes = await store.read(keys.group(chat))
  return bytes && decodeGroup(bytes)
}

export const encodePending = ({ id, group }: Pending): Bytes =>
  json({ id, group: toBase64(encodeGroup(group)) })

export async function readPending(store: Store, chat: string): Promise<Pending | null> {
  const bytes = await store.read(keys.pending(chat))
  if (bytes === null) return null
  const { id, group } = fromJson(bytes)
  return { id, group: decodeGroup(fromBase64(group)) }
}

export const encodeEntry = (entry: Entry): Bytes => json(entry)

export async function listEntries(store: Store, chat: string): Promise<Entry[]> {
  return (await store.list(`message/${chat}/`)).map(([, bytes]) => decodeEntry(bytes))
}

export const encodeHistory = (record: HistoryRecord): Bytes => json(record)

export async function readHistoryRecord(store: Store, chat: string): Promise<HistoryRecord | null> {
  const bytes = await store.read(keys.history(chat))
  return bytes && fromJson(bytes)
}

export function decodeEntry(bytes: Bytes): Entry {
  return fromJson(bytes)
}

export const encodeOutgoing = (outgoing: Outgoing): Bytes => json(outgoing)

/** In the order in which they were written: their ids are sortable by time. */
export async function listOutgoing(store: Store, chat: string): Promise<Outgoing[]> {
  return (await store.list(`outgoing/${chat}/`)).map(([, bytes]) => fromJson(bytes))
}

/** @param isLastResort kept when it was used, for it may be handed out again */
export async function keyPackageRecord(
  made: OwnKeyPackage,
  isLastResort = false,
): Promise<readonly [string, Bytes]> {
  const { publicPackage, privatePackage } = made
  const record = json({
    public: toBase64(encodeKeyPackage(made)),
    init: toBase64(privatePackage.initPrivateKey),
    hpke: toBase64(privatePackage.hpkePrivateKey),
    sign: toBase64(privatePackage.signaturePrivateKey),
    isLastResort,
  })
  return [keys.keyPackage(await refOf(publicPackage)), record]
}

/** The key package that a welcome was made for, and what to write once it is used; null when it is none of ours. */
export async function findKeyPackage(
  store: Store,
  welcome: Uint8Array,
): Promise<{ used: Changes; keyPackage: OwnKeyPackage } | null> {
  const message = decode(welcome)
  if (message?.wireformat !== 'mls_welcome') return null
  for (const { newMember } of message.welcome.secrets) {
    const key = keys.keyPackage(toHex(newMember))
    const bytes = await store.read(key)
    if (bytes === null) continue
    const record = fromJson(bytes)
    const keyPackage = {
      publicPackage: decodeKeyPackage(fromBase64(record.public))!,
      privatePackage: {
        initPrivateKey: fromBase64(record.init),
        hpkePrivateKey: fromBase64(record.hpke),
        signaturePrivateKey: fromBase64(record.sign),
      },
    }
    return { used: record.isLastResort ? [] : [[key, null]], keyPackage }
  }
  return null
}

async function refOf(keyPackage: KeyPackage): Promise<string> {
  return toHex(await makeKeyPackageRef(keyPackage, (await loadSuite()).hash))
}
