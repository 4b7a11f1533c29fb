import {
  type Call,
  httpChatServer,
  readIdentity,
  recover,
  type Store,
  setUp,
  startLink,
} from '@stoa/chat-engine'
import { ApiProblem } from '../../api/problem.ts'
import type { ChatFrame } from '../../api/types.ts'
import type { ChatCalls } from './chat-client.ts'
import { type ChatLogs, openLogs } from './chat-log.ts'
import { chatCalls } from './chat-work.ts'
import { type ChatDatabase, LeadershipLost, openDatabase, wipeDatabase } from './database.ts'
import type { DeviceCalls } from './device-calls.ts'
import { deviceCalls } from './device-work.ts'
import { ownKeys } from './kept-keys.ts'
import { readDemoWords, readOwnAccount } from './own-account.ts'
import { encodeRecord } from './record.ts'
import { resealRecords, sealStore } from './sealed-store.ts'
import { openSession, type Session } from './session.ts'
import { describeLock, makeLock, newStoreKey, openLock } from './store-lock.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A phase of the chats as it travels between tabs. */
export type HostState =
  | { phase: 'starting' | 'ready' | 'needs_keys' | 'removed' | 'failed' }
  | { phase: 'locked'; by: 'passphrase' | 'passkey' }

export interface HostOptions {
  /** `mem_…` */
  member: string
  /** What this device is called among the member's devices. */
  label: string
  /** Of this leader, unlike every other's. */
  term: string
  call: Call
  newId(prefix: 'dev' | 'chat' | 'env'): string
  onState(state: HostState): void
  onChange(chat: string | null): void
  /** Another leads: this one must stop. */
  onLost(): void
}

/** The one place in a browser where a member's chats are worked on. */
export interface ChatHost {
  calls: ChatCalls & DeviceCalls
  /** What the server told over the live connection. */
  hear(frame: ChatFrame | { type: 'resync' }): void
  close(): void
}

/** How often a new device looks for the answer of the other; what is told live comes sooner. */
const linkBeatMs = 3_000

export function openHost(options: HostOptions): ChatHost {
  const { member, call } = options
  const server = httpChatServer(call)
  let database: ChatDatabase | null = null
  /** The key of the records, while the store is open. */
  let storeKey: Bytes | null = null
  let logs: ChatLogs | null = null
  let session: Session | null = null
  let link: { look(): Promise<void>; timer: ReturnType<typeof setInterval> } | null = null
  let state: HostState = { phase: 'starting' }
  let isClosed = false
  let starting: Promise<void> = Promise.resolve()

  function become(next: HostState): void {
    state = next
    if (!isClosed) options.onState(next)
  }

  /** Everything that changes the phase, one after the other. */
  function start(step: () => Promise<void> = open): Promise<void> {
    starting = starting.then(async () => {
      if (isClosed) return
      try {
        await step()
      } catch (error) {
        shut()
        if (error instanceof LeadershipLost) options.onLost()
        else become({ phase: 'failed' })
      }
    })
    return starting
  }

  async function open(): Promise<void> {
    become({ phase: 'starting' })
    database ??= await openDatabase(member, options.term)
    const lock = await database.readLock()
    if (lock === null) {
      storeKey = newStoreKey()
      await database.writeLock(await makeLock({ kind: 'browser' }, storeKey))
    } else {
      storeKey ??= await openLock(lock, null)
      if (storeKey === null && lock.kind !== 'browser') return become({ phase: 'locked', by: lock.kind })
      if (storeKey === null) throw new Error('the key of this browser is gone')
    }
    await enter()
  }

  async function enter(): Promise<void> {
    const sealed = await sealStore(database!, storeKey!)
    logs = openLogs(sealed, member, options.onChange)
    if (await isHandedIn(logs.store)) return openReady(logs)
    if (await setUpFirst(logs.store)) return openReady(logs)
    const words = await readDemoWords(call)
    if (words === null || (await joinByWords(logs.store, words)) !== 'done') become({ phase: 'needs_keys' })
    else await openReady(logs)
  }

  /** Whether there is an identity that the server knows: a set-up may have been broken off between the two. */
  async function isHandedIn(store: Store): Promise<boolean> {
    const identity = await readIdentity(store)
    if (identity === null) return false
    if ((await store.read(ownKeys.registered)) !== null) return true
    const account = await readOwnAccount(call)
    const { device } = identity.device.certificate
    const isKnown = account !== 'none' && account.devices.some(one => one.id === device)
    if (isKnown) await store.write([[ownKeys.registered, encodeRecord({})]])
    return isKnown
  }

  /** The first device sets up the account by itself; nobody has to know that there is one. */
  async function setUpFirst(store: Store): Promise<boolean> {
    if ((await readOwnAccount(call)) !== 'none') return false
    const made = await setUp({ ...options, store, server })
    if (made.code !== 'done') return false
    await store.write([
      [ownKeys.words, encodeRecord({ isFirst: true })],
      [ownKeys.registered, encodeRecord({})],
    ])
    return true
  }

  async function joinByWords(store: Store, phrase: string): ReturnType<DeviceCalls['recover']> {
    const made = await recover({ ...options, store, server }, phrase)
    if (made.code === 'done') {
      await store.write([
        [ownKeys.words, encodeRecord({ areKept: true })],
        [ownKeys.registered, encodeRecord({})],
      ])
    }
    return made.code
  }

  async function openReady(logs: ChatLogs): Promise<void> {
    endLink()
    const identity = await readIdentity(logs.store)
    if (identity === null) throw new Error('a device without an identity')
    session = openSession({
      ...options,
      identity,
      logs,
      onRemoved: () =>
        void start(async () => {
          // A browser of the demo is taken out to make room, and comes back when somebody looks at it again.
          if ((await readDemoWords(call)) !== null) {
            await emptyStore()
            return enter()
          }
          closeSession()
          become({ phase: 'removed' })
        }),
    })
    become({ phase: 'ready' })
  }

  function closeSession(): void {
    session?.close()
    session = null
  }

  function endLink(): void {
    clearInterval(link?.timer)
    link = null
  }

  /** Lets go of everything that is in memory. */
  function shut(): void {
    closeSession()
    endLink()
    logs = null
    storeKey = null
    database?.close()
    database = null
  }

  /** Takes away whatever of an earlier account is here, and has a store to begin with. */
  async function emptyStore(): Promise<ChatLogs> {
    if (session === null && state.phase === 'needs_keys' && logs) return logs
    shut()
    await wipeDatabase(member)
    database = await openDatabase(member, options.term)
    storeKey = newStoreKey()
    await database.writeLock(await makeLock({ kind: 'browser' }, storeKey))
    logs = openLogs(await sealStore(database, storeKey), member, options.onChange)
    return logs
  }

  async function here(): Promise<Session> {
    await starting
    if (session === null) throw new ApiProblem(0, { code: 'chats_not_ready' })
    return session
  }

  const calls: ChatCalls & DeviceCalls = {
    ...chatCalls(here),
    ...deviceCalls(here, member),
    async retry() {
      if (state.phase === 'failed') await start()
    },
    async lockInfo() {
      await starting
      const lock = await database?.readLock()
      return lock ? describeLock(lock) : null
    },
    async unlock(secret) {
      await starting
      const lock = await database?.readLock()
      const key = lock ? await openLock(lock, secret) : null
      if (key === null) return 'wrong'
      storeKey = key
      await start()
      return 'opened'
    },
    async setLock(lock) {
      await here()
      await start(async () => {
        closeSession()
        const key = newStoreKey()
        await resealRecords(database!, storeKey!, key, await makeLock(lock, key))
        storeKey = key
        await enter()
      })
    },
    lockNow: () =>
      start(async () => {
        shut()
        await open()
      }),
    async recover(phrase) {
      await starting
      const { store } = await emptyStore()
      const code = await joinByWords(store, phrase)
      if (code !== 'done') {
        become({ phase: 'needs_keys' })
        return code
      }
      await start(() => openReady(logs!))
      return 'done'
    },
    async startLink() {
      await starting
      const { store } = await emptyStore()
      become({ phase: 'needs_keys' })
      endLink()
      const opened = await startLink({ ...options, store, server })
      const look = async () => {
        const made = await opened.finish().catch(() => null)
        if (made?.code !== 'done' || link === null) return
        endLink()
        await store.write([[ownKeys.registered, encodeRecord({})]])
        await start(() => openReady(logs!))
      }
      link = { look, timer: setInterval(() => void look(), linkBeatMs) }
      return opened.code
    },
    async endLink() {
      endLink()
    },
    async startAnew() {
      await starting
      await emptyStore()
      await start(enter)
    },
    async forgetHere() {
      await starting
      const device = session?.identity.device.certificate.device
      if (device) await call('DELETE', `/v1/chat/devices/${device}`)
      await start(async () => {
        shut()
        await wipeDatabase(member)
      })
    },
  }

  void start()
  return {
    calls,
    hear(frame) {
      if (frame.type === 'chat.linked') void link?.look()
      session?.hear(frame)
    },
    close() {
      isClosed = true
      shut()
    },
  }
}
