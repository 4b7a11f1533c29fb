import {
  type Call,
  type ChatEngine,
  httpChatServer,
  type Identity,
  isEqual,
  openEngine,
  readChatRecord,
} from '@stoa/chat-engine'
import type { ChatFrame } from '../../api/types.ts'
import type { ChatLogs } from './chat-log.ts'
import { type ChatRows, openRows } from './chat-rows.ts'
import { readOwnAccount } from './own-account.ts'
import { readBack } from './read-back.ts'

/** What is open while this device is in the member's account. */
export interface Session {
  engine: ChatEngine
  identity: Identity
  logs: ChatLogs
  rows: ChatRows
  call: Call
  onChange(chat: string | null): void
  /** Brings everything up to date; tries again by itself without the server. */
  sync(): Promise<void>
  /** Reads anew what the server says of one chat. */
  refresh(chat: string): Promise<void>
  /** What fails now is done by the next round. */
  later(work: Promise<unknown>): void
  hear(frame: ChatFrame | { type: 'resync' }): void
  close(): void
}

interface SessionOptions {
  member: string
  identity: Identity
  logs: ChatLogs
  call: Call
  newId(prefix: 'dev' | 'chat' | 'env'): string
  onChange(chat: string | null): void
  /** The account does not know this device any more, or is another. */
  onRemoved(): void
}

const firstDelayMs = 2_000
const longestDelayMs = 60_000
/** How many chats' last words are fetched before somebody opens them. */
const firstPages = 30

export function openSession(options: SessionOptions): Session {
  const { member, identity, logs, call, onChange } = options
  const { store } = logs
  const engine = openEngine({ store, server: httpChatServer(call), identity, newId: options.newId })
  const rows = openRows({ store, call, own: member, last: logs.last })
  const ownDevice = identity.device.certificate.device
  let syncing: Promise<void> | null = null
  let isWanted = false
  let areDevicesChecked = false
  let failures = 0
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** One at a time; what is asked for meanwhile is done after it. */
  function sync(): Promise<void> {
    isWanted = true
    syncing ??= syncWhileWanted().finally(() => {
      syncing = null
    })
    return syncing
  }

  async function syncWhileWanted(): Promise<void> {
    while (isWanted && !isClosed) {
      isWanted = false
      clearTimeout(timer)
      try {
        const known = areDevicesChecked ? null : await readOwnAccount(call)
        if (known && (known === 'none' || !isOwnAccount(known))) return options.onRemoved()
        await rows.refresh()
        onChange(null)
        await engine.sync()
        onChange(null)
        if (known) await takeOutGone(known.devices.map(device => device.id))
        if (known) areDevicesChecked = true
        failures = 0
        await readFirstPages()
      } catch {
        retryLater()
      }
    }
  }

  const isOwnAccount = (account: { accountKey: Uint8Array; devices: { id: string }[] }): boolean =>
    isEqual(account.accountKey, identity.vault.account.publicKey) &&
    account.devices.some(device => device.id === ownDevice)

  /** Own devices that the account has no more are taken out of every group, so that they cannot read on. */
  async function takeOutGone(present: readonly string[]): Promise<void> {
    for (const { id, status } of await rows.list()) {
      if (status !== 'in') continue
      const gone = (await engine.devices(id))
        .filter(device => device.member === member && !present.includes(device.device))
        .map(device => device.device)
      if (gone.length > 0) await engine.removeDevices(id, gone)
    }
  }

  /** What the list shows of chats in which this device is new. */
  async function readFirstPages(): Promise<void> {
    const bare = (await rows.list()).filter(row => row.last === null && row.status === 'in')
    for (const { id } of bare.slice(0, firstPages)) {
      await readBack(engine, id)
      onChange(id)
    }
  }

  function retryLater(): void {
    clearTimeout(timer)
    if (isClosed) return
    timer = setTimeout(() => void sync(), Math.min(firstDelayMs * 2 ** failures++, longestDelayMs))
  }

  async function refresh(chat: string): Promise<void> {
    await rows.refreshOne(chat)
    onChange(chat)
  }

  async function follow(chat: string, seq: number): Promise<void> {
    const record = await readChatRecord(store, chat)
    if (record?.status !== 'in') return sync()
    // Every tab hears of it, and the first to tell it is enough.
    if (record.seq >= seq) return
    await engine.syncChat(chat)
    await refresh(chat)
  }

  const later = (work: Promise<unknown>): void => void work.catch(retryLater)

  void sync()
  return {
    engine,
    identity,
    logs,
    rows,
    call,
    onChange,
    sync,
    refresh,
    later,
    hear(frame) {
      switch (frame.type) {
        case 'chat.envelope':
          later(follow(frame.chat_id, frame.seq))
          break
        case 'chat.read':
        case 'chat.left':
          later(refresh(frame.chat_id))
          break
        case 'chat.devices':
        case 'chat.linked':
          areDevicesChecked = false
          void sync()
          break
        case 'resync':
          void sync()
          break
      }
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
