import {
  type Call,
  type ChatEngine,
  httpChatServer,
  type Identity,
  openEngine,
  readChatRecord,
  readIdentity,
  recover,
  setUp,
} from '@stoa/chat-engine'
import { ApiProblem } from '../../api/problem.ts'
import type { ChatFrame } from '../../api/types.ts'
import type { ChatCalls } from './chat-client.ts'
import { type ChatLogs, openLogs } from './chat-log.ts'
import { type ChatRows, openRows } from './chat-rows.ts'
import { type ChatDatabase, openDatabase } from './database.ts'
import type { DeviceCalls } from './device-calls.ts'
import { sealStore } from './sealed-store.ts'
import { newBrowserLock, openBrowserLock } from './store-lock.ts'

/** A phase of the chats as it travels between tabs. */
export type HostState =
  | { phase: 'starting' | 'ready' | 'needs_keys' | 'removed' | 'failed' }
  | { phase: 'locked'; by: 'passphrase' | 'passkey' }

export interface HostOptions {
  /** `mem_…` */
  member: string
  /** What this device is called among the member's devices. */
  label: string
  call: Call
  newId(prefix: 'dev' | 'chat' | 'env'): string
  onState(state: HostState): void
  onChange(chat: string | null): void
}

/** The one place in a browser where a member's chats are worked on. */
export interface ChatHost {
  calls: ChatCalls & DeviceCalls
  /** What the server told over the live connection. */
  hear(frame: ChatFrame | { type: 'resync' }): void
  close(): void
}

/** Reads on in the server's history until something was said; without the server there is more, for another time. */
async function readBack(engine: ChatEngine, chat: string): Promise<boolean> {
  for (;;) {
    const history = await engine.readHistory(chat).catch(() => null)
    if (history === null) return true
    if (history.count > 0 || !history.hasMore) return history.hasMore
  }
}

/** What is open while this device is in the member's account. */
interface Session {
  engine: ChatEngine
  identity: Identity
  logs: ChatLogs
  rows: ChatRows
}

const firstDelayMs = 2_000
const longestDelayMs = 60_000

export function openHost(options: HostOptions): ChatHost {
  const { member, call, onChange } = options
  const server = httpChatServer(call)
  let database: ChatDatabase | null = null
  let session: Session | null = null
  let syncing: Promise<void> | null = null
  let isSyncWanted = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false

  async function start(): Promise<void> {
    options.onState({ phase: 'starting' })
    try {
      database ??= await openDatabase(member, () => {
        database = null
        fail()
      })
      const lock = await database.readLock()
      if (lock === null) {
        const made = await newBrowserLock()
        await database.writeLock(made.lock)
        await enter(made.storeKey)
      } else {
        const storeKey = await openBrowserLock(lock)
        if (storeKey === null) throw new Error('the key of this browser is gone')
        await enter(storeKey)
      }
    } catch {
      fail()
    }
  }

  function fail(): void {
    session = null
    if (!isClosed) options.onState({ phase: 'failed' })
  }

  async function enter(storeKey: Uint8Array<ArrayBuffer>): Promise<void> {
    const sealed = await sealStore(database!, storeKey)
    const logs = openLogs(sealed, member, onChange)
    const { store } = logs
    const identity = (await readIdentity(store)) ?? (await setUpFirst(store))
    if (identity === null) {
      options.onState({ phase: 'needs_keys' })
      return
    }
    const engine = openEngine({ store, server, identity, newId: options.newId })
    const rows = openRows({ store, call, own: member, last: logs.last })
    session = { engine, identity, logs, rows }
    options.onState({ phase: 'ready' })
    void sync()
  }

  /** The first device sets up the account by itself; nobody has to know that there is one. */
  async function setUpFirst(store: ChatLogs['store']): Promise<Identity | null> {
    const account = await server.readAccount()
    if (!('refused' in account)) return takeOverDemo(store)
    const made = await setUp({ ...options, store, server })
    return made.code === 'done' ? made.identity : null
  }

  /** A visitor who walks as a member of the demo takes their chats over without being asked for words. */
  async function takeOverDemo(store: ChatLogs['store']): Promise<Identity | null> {
    const { status, body } = await call('GET', '/v1/demo/recovery-words')
    const words: string | null = status === 200 ? body.recovery_words : null
    if (words === null) return null
    const made = await recover({ ...options, store, server }, words)
    return made.code === 'done' ? made.identity : null
  }

  /** One at a time; what is asked for meanwhile is done after it. */
  function sync(): Promise<void> {
    isSyncWanted = true
    syncing ??= syncWhileWanted().finally(() => {
      syncing = null
    })
    return syncing
  }

  async function syncWhileWanted(): Promise<void> {
    while (isSyncWanted && session) {
      isSyncWanted = false
      const { engine, rows } = session
      clearTimeout(timer)
      try {
        await rows.refresh()
        onChange(null)
        await engine.sync()
        onChange(null)
        failures = 0
      } catch {
        timer = setTimeout(() => void sync(), Math.min(firstDelayMs * 2 ** failures++, longestDelayMs))
      }
    }
  }

  async function syncOne(chat: string): Promise<void> {
    const { engine, rows, logs } = here()
    if ((await readChatRecord(logs.store, chat))?.status !== 'in') return sync()
    await engine.syncChat(chat)
    await rows.refreshOne(chat)
    onChange(chat)
  }

  function here(): Session {
    if (session === null) throw new ApiProblem(0, { code: 'chats_not_ready' })
    return session
  }

  /** What cannot be done now is done by the next round. */
  const laterIfNeeded = (work: Promise<unknown>): void => {
    void work.catch(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void sync(), firstDelayMs)
    })
  }

  const calls: ChatCalls & DeviceCalls = {
    list: () => here().rows.list(),
    chat: chat => here().rows.find(chat),
    async entries(chat, range) {
      const { engine, logs } = here()
      const page = await logs.page(chat, range)
      if (page.hasMore || page.entries.length >= range.limit) return page
      if ((await readChatRecord(logs.store, chat)) === null) return page
      const hasMore = await readBack(engine, chat)
      const more = await logs.page(chat, range)
      return { ...more, hasMore: more.hasMore || hasMore }
    },
    async send(chat, content, id) {
      const { id: kept, sent } = await here().engine.send(chat, content, id)
      laterIfNeeded(sent.then(() => here().rows.refreshOne(chat)).then(() => onChange(chat)))
      return kept
    },
    resend: chat => here().engine.syncChat(chat),
    discard: (chat, id) => here().engine.discard(chat, id),
    async open(kind, members, { title, id } = {}) {
      const { engine, rows, logs } = here()
      const opened = await engine.open(kind, members, id)
      if (opened.code !== 'opened') return opened
      if ((await readChatRecord(logs.store, opened.chat)) === null) await engine.sync()
      await rows.refreshOne(opened.chat)
      if (title) await calls.send(opened.chat, { kind: 'title', title })
      onChange(null)
      return opened
    },
    async add(chat, members) {
      const result = await here().engine.add(chat, members)
      laterIfNeeded(syncOne(chat))
      return result
    },
    async remove(chat, members) {
      const result = await here().engine.remove(chat, members)
      laterIfNeeded(syncOne(chat))
      return result
    },
    async leave(chat) {
      const { status, body } = await call('POST', `/v1/chats/${chat}/leave`)
      if (status !== 204) throw new ApiProblem(status, body)
      await here().rows.refreshOne(chat)
      onChange(null)
    },
    async markRead(chat, seq) {
      await here().rows.noteRead(chat, seq)
      onChange(chat)
      const { status, body } = await call('POST', `/v1/chats/${chat}/read`, { seq })
      if (status !== 204) throw new ApiProblem(status, body)
    },
    keepDraft: (chat, draft) => here().rows.keepDraft(chat, draft),
    reveal: (chat, ids) => here().engine.reveal(chat, ids),
    devices: chat => here().engine.devices(chat),
    async retry() {
      await start()
    },
  }

  void start()
  return {
    calls,
    hear(frame) {
      if (session === null) return
      switch (frame.type) {
        case 'chat.envelope':
          laterIfNeeded(syncOne(frame.chat_id))
          break
        case 'chat.read':
        case 'chat.left':
          laterIfNeeded(
            here()
              .rows.refreshOne(frame.chat_id)
              .then(() => onChange(frame.chat_id)),
          )
          break
        case 'chat.devices':
        case 'chat.linked':
        case 'resync':
          void sync()
          break
      }
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      session = null
      database?.close()
    },
  }
}
