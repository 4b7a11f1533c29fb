import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ChatEngine,
  type Entry,
  httpChatServer,
  memoryStore,
  openEngine,
  recover,
} from '@stoa/chat-engine'
import { createIdentityServices, identityModule, mailboxMail, noBarriers } from '@stoa/identity'
import { newUuid, silentLogger, systemClock, toWireId, type Uuid, wireModule } from '@stoa/kit'
import { ledgerModule, openLedger } from '@stoa/ledger'
import { diskStorage, type MediaStorage, mediaModule } from '@stoa/media'
import { createMessagingServices, messagingModule } from '@stoa/messaging'
import { type NotificationsServices, notificationsModule, pushKeysOf } from '@stoa/notifications'
import { type Bank, openBank, type PaymentsSettings, paymentsModule } from '@stoa/payments'
import { safetyModule } from '@stoa/safety'
import { sandboxBank, startSandbox } from '@stoa/sandbox'
import { searchModule } from '@stoa/search'
import { socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import { mediaBlocks, subjects } from '../../subjects.ts'
import { demoModule } from '../demo-module.ts'
import { type SeedDemoResult, seedDemo } from '../seed-demo.ts'
import { wakeFirstDevice } from '../wake-first-device.ts'

/** Without its jobs: what the town tells is written while it is filled. */
const bell = {
  name: notificationsModule.name,
  migrations: notificationsModule.migrations,
  ...(notificationsModule.register && { register: notificationsModule.register }),
}
const notifications: NotificationsServices = {
  instanceName: 'Harbour Row',
  origin: 'http://localhost:3000',
  secret: 's'.repeat(43),
  mail: mailboxMail,
  push: { keys: pushKeysOf('p'.repeat(43)), contact: 'mailto:stoa@harbour.example', allowLoopback: false },
}
const safety = { subjects, media: mediaBlocks, evidenceDays: 180 }
const key = 'a-key-between-these-tests-and-the-bank'

const settings: PaymentsSettings = {
  sandbox: true,
  operatorName: 'Harbour Row',
  currencies: { USD: { stepUpMinor: 50_000n, maxSendMinor: 1_000_000n, maxTopUpMinor: 500_000n } },
}

export interface SeededTown extends TestServer {
  /** Fills the town; a bank of the test's own can break off half-way. */
  seed(bank?: Bank): Promise<SeedDemoResult>
  bank: Bank
  /** Reads as the member with this handle. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came back
  read(handle: string, url: string): Promise<any>
  /** A visitor's browser that becomes this demo member and takes their chats over. */
  walkAs(handle: string): Promise<Visitor>
}

interface Visitor {
  member: string
  engine: ChatEngine
  /** The chat of exactly these members. */
  chatOf(...handles: string[]): Promise<string>
  /** All that was said in it. */
  history(chat: string): Promise<Entry[]>
}

/** All modules over a cloned database, with the sandbox bank as a process of its own. */
export async function openSeededTown(start: Date): Promise<SeededTown> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-town-'))
  const media: MediaStorage = diskStorage(join(folder, 'media'))
  const sandbox = await startSandbox({ port: 0, dataFolder: join(folder, 'bank'), key })
  const bank = openBank({ ...sandboxBank, url: sandbox.url, key })
  const server = await startTestServer({
    start,
    modules: ({ db, clock }) => {
      const identity = createIdentityServices({
        db,
        clock,
        log: silentLogger,
        secret: 'a-secret-of-tests-that-is-long-enough-0123456789',
        origins: ['http://localhost:3000'],
        instanceName: 'Harbour Row',
        demo: true,
        devMailbox: true,
        mail: mailboxMail,
        media,
      })
      const payments = {
        ledger: openLedger({ db, clock, log: silentLogger }),
        bank,
        settings,
        readBarriers: noBarriers,
      }
      return [
        wireModule(mediaModule, { storage: media }),
        wireModule(identityModule, identity),
        wireModule(ledgerModule, undefined),
        wireModule(paymentsModule, payments),
        wireModule({ name: safetyModule.name, migrations: safetyModule.migrations }, undefined),
        wireModule(socialModule, undefined),
        wireModule(
          messagingModule,
          createMessagingServices({
            readBarriers: noBarriers,
            readBarriersBetween: noBarriers,
            storage: media,
          }),
        ),
        wireModule(bell, notifications),
        wireModule({ name: searchModule.name, migrations: searchModule.migrations }, undefined),
        wireModule(demoModule, undefined),
      ]
    },
  })
  const { db, clock } = server
  const idOf = async (handle: string): Promise<Uuid> => {
    const [member] = await db.query<{ id: Uuid }>('SELECT id FROM identity.member WHERE handle = $1', [
      handle,
    ])
    return member!.id
  }
  return {
    ...server,
    bank,
    seed: (seedingBank = bank) =>
      seedDemo({
        db,
        clock,
        log: silentLogger,
        media,
        bank: seedingBank,
        settings,
        safety,
        progress: () => {},
      }),
    async read(handle, url) {
      const answer = await server.app.inject({ url, headers: { 'x-test-member': await idOf(handle) } })
      if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`)
      return answer.json()
    },
    async walkAs(handle) {
      const memberId = await idOf(handle)
      const words = await wakeFirstDevice(server.ctx, { readBarriers: noBarriers }, memberId)
      const member = toWireId('mem', memberId)
      const chats = httpChatServer(async (method, url, body) => {
        const headers = { 'x-test-member': memberId }
        const answer = await server.app.inject({ method, url, headers, ...(body && { payload: body }) })
        return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() }
      })
      const store = memoryStore()
      const newId = (prefix: 'dev' | 'chat' | 'env') => toWireId(prefix, newUuid(systemClock))
      const made = await recover({ store, server: chats, member, label: 'A visitor', newId }, words!)
      if (made.code !== 'done') throw new Error(made.code)
      const engine = openEngine({ store, server: chats, identity: made.identity, newId })
      await engine.sync()
      return {
        member,
        engine,
        async chatOf(...handles) {
          const members = await Promise.all(handles.map(async one => toWireId('mem', await idOf(one))))
          const key = members.toSorted().join()
          return (await chats.listChats()).find(chat => chat.members.toSorted().join() === key)!.id
        },
        async history(chat) {
          while ((await engine.readHistory(chat)).hasMore) {}
          return (await engine.entries(chat)).filter(entry => entry.content.kind !== 'new_devices')
        },
      }
    },
    close: async () => {
      await server.close()
      await sandbox.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Every row of every table but the jobs', so that two states can be compared. */
export async function readEverything(town: TestServer): Promise<Record<string, unknown[]>> {
  const tables = await town.db.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('identity', 'media', 'ledger', 'payments', 'social', 'messaging', 'demo', 'kit')
       AND tablename <> 'migration' ORDER BY 1`,
  )
  const everything: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    everything[name] = await town.db.query(`SELECT to_jsonb(t) AS row FROM ${name} AS t ORDER BY 1`)
  }
  return everything
}
