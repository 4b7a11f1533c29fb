import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { identityModule, noBarriers } from '@stoa/identity'
import {
  type Logger,
  newUuid,
  openDb,
  type RootDb,
  silentLogger,
  systemClock,
  toWireId,
  type Uuid,
  wireModule,
} from '@stoa/kit'
import { diskStorage } from '@stoa/media'
import { createMessagingServices, createSendHandler, messagingModule } from '@stoa/messaging'
import { cloneDatabase, findFreePort } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import {
  createMetrics,
  fallbackLine,
  natsLine,
  openSignalBus,
  postgresLine,
  type Realtime,
  type SignalBus,
  startRealtime,
} from '../index.ts'
import type { SignalLine } from '../signals/signal-line.ts'

const natsProgram = '/usr/sbin/nats-server'
/** The first stage of `npm test` installs it on Debian; elsewhere it may be missing. */
const hasNats = existsSync(natsProgram) || process.env['CI'] !== undefined

const [ada, ben] = [newUuid(systemClock), newUuid(systemClock)]
const [device, chat] = [newUuid(systemClock), newUuid(systemClock)]

const ports = { readBarriers: noBarriers, readBarriersBetween: noBarriers, storage: diskStorage(tmpdir()) }

/** What makes one server process to its members, over the database that it shares with the others. */
interface Process {
  db: RootDb
  bus: SignalBus
  server: Server
  realtime: Realtime
}

let databaseUrl: string
let drop: () => Promise<void>

beforeAll(async () => {
  const modules = [
    wireModule({ name: identityModule.name, migrations: identityModule.migrations }, undefined),
    wireModule(messagingModule, createMessagingServices(ports)),
  ]
  const clone = await cloneDatabase(modules)
  databaseUrl = clone.url
  drop = clone.drop
  const db = openDb({ url: databaseUrl, log: silentLogger })
  await db.query(
    `INSERT INTO messaging.device (member_id, device_id, signature_key, certificate, label, created_at)
     VALUES ($1, $2, decode(repeat('00', 32), 'hex'), '', 'a test', now())`,
    [ada, device],
  )
  await db.query(
    `INSERT INTO messaging.chat (chat_id, kind, epoch, last_seq, created_at, last_activity_at)
     VALUES ($1, 'pair', 1, 0, now(), now())`,
    [chat],
  )
  await db.query(
    `INSERT INTO messaging.chat_member (chat_id, member_id, role, joined_seq)
     SELECT $1, m, 'member', 0 FROM unnest($2::uuid[]) AS m`,
    [chat, [ada, ben]],
  )
  await db.close()
})
afterAll(() => drop())

async function startProcess(lineOf: (db: () => RootDb) => SignalLine): Promise<Process> {
  const bus = openSignalBus({ line: lineOf(() => db), log: silentLogger })
  const db = openDb({ url: databaseUrl, log: silentLogger, signals: bus })
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  await bus.start()
  const messaging = createMessagingServices(ports)
  const realtime = startRealtime({
    ...{ server, bus, db, clock: systemClock, log: silentLogger, metrics: createMetrics() },
    isOwnOrigin: () => true,
    resolveActor: async (_, { cookie }) => ({
      ...{ kind: 'member', memberId: cookie as Uuid, sessionId: cookie as Uuid, steppedUpAt: null },
    }),
    keepSessions: async (_, ids) => new Set(ids),
    handlers: { 'chat.send': createSendHandler(messaging) },
  })
  return { db, bus, server, realtime }
}

async function stopProcess({ db, bus, server, realtime }: Process): Promise<void> {
  realtime.close()
  server.close()
  await bus.stop()
  await db.close()
}

/** A member's socket at one of the processes, which keeps what it hears. */
async function connect({ server }: Process, member: Uuid) {
  const { port } = server.address() as { port: number }
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/realtime`, {
    headers: { cookie: member, origin: 'http://any' },
  })
  const heard: { type: string; [key: string]: unknown }[] = []
  socket.on('message', data => heard.push(JSON.parse(data.toString())))
  await expect.poll(() => heard[0]?.type).toBe('hello')
  const of = (type: string) => heard.filter(frame => frame.type === type)
  const send = (): string => {
    const id = toWireId('env', newUuid(systemClock))
    const frame = { type: 'chat.send', chat_id: toWireId('chat', chat), id, epoch: 1, content: 'AAAA' }
    socket.send(JSON.stringify({ ...frame, device_id: toWireId('dev', device) }))
    return id
  }
  return { socket, of, send }
}

/** Sends from one process to the other until one arrives: which also says that the processes know of each other. */
async function sendUntilHeard(from: Process, to: Process): Promise<void> {
  const [sender, reader] = [await connect(from, ada), await connect(to, ben)]
  await expect
    .poll(
      () => {
        sender.send()
        return reader.of('chat.envelope').length
      },
      { timeout: 15_000, interval: 200 },
    )
    .toBeGreaterThan(0)
  sender.socket.terminate()
  reader.socket.terminate()
}

async function expectDelivered(from: Process, to: Process): Promise<void> {
  const [sender, reader] = [await connect(from, ada), await connect(to, ben)]
  const ids = [sender.send(), sender.send(), sender.send()]
  // What was sent before may still be on its way.
  const told = (one: typeof reader) =>
    one.of('chat.envelope').flatMap(({ envelope, seq }) => {
      const { id } = envelope as { id: string }
      return ids.includes(id) ? [{ id, seq: seq as number }] : []
    })
  await expect.poll(() => told(reader).map(({ id }) => id), { timeout: 10_000 }).toEqual(ids)
  await expect.poll(() => sender.of('chat.sent').map(frame => frame['id'])).toEqual(ids)
  const [first, ...others] = told(reader).map(({ seq }) => seq)
  expect(others).toEqual([first! + 1, first! + 2])
  expect(told(sender)).toEqual([])
  sender.socket.terminate()
  reader.socket.terminate()
}

const byPostgres = (db: () => RootDb): SignalLine =>
  postgresLine({ url: databaseUrl, pool: () => db().pool, log: silentLogger })

test('what is sent at one process is heard at the other, once and in order, by PostgreSQL', async () => {
  const [one, two] = [await startProcess(byPostgres), await startProcess(byPostgres)]
  await sendUntilHeard(one, two)
  await expectDelivered(one, two)
  await expectDelivered(two, one)
  for (const process of [one, two]) await stopProcess(process)
})

describe.skipIf(!hasNats)('by NATS (passed over without Debian’s nats-server)', () => {
  let nats: ChildProcess
  let port: number
  const warnings: string[] = []
  const log = {
    ...silentLogger,
    warn: (_: unknown, text: string) => void warnings.push(text),
  } as unknown as Logger
  const natsAlone = () => natsLine({ url: `nats://127.0.0.1:${port}`, log })

  const startNats = () => {
    nats = spawn(natsProgram, ['--addr', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' })
  }
  const killNats = async () => {
    nats.kill('SIGKILL')
    await once(nats, 'exit')
  }

  beforeAll(async () => {
    port = await findFreePort()
    startNats()
  })
  afterAll(() => killNats())

  test('what is sent at one process is heard at the other, once and in order', async () => {
    const [one, two] = [await startProcess(natsAlone), await startProcess(natsAlone)]
    await sendUntilHeard(one, two)
    await expectDelivered(one, two)
    await expectDelivered(two, one)
    for (const process of [one, two]) await stopProcess(process)
  })

  test('while it is gone PostgreSQL takes its place, and when it is back everybody catches up', async () => {
    const both = (db: () => RootDb) => fallbackLine(natsAlone(), byPostgres(db))
    const [one, two] = [await startProcess(both), await startProcess(both)]
    await sendUntilHeard(one, two)
    warnings.length = 0
    await killNats()
    await expect
      .poll(() => warnings)
      .toEqual(['NATS is gone, it is asked again', 'NATS is gone, it is asked again'])
    await expectDelivered(one, two)
    const reader = await connect(two, ben)
    startNats()
    await expect.poll(() => reader.of('resync').length, { timeout: 15_000 }).toBeGreaterThan(0)
    await expect.poll(() => warnings.slice(2), { timeout: 15_000 }).toEqual(['NATS is back', 'NATS is back'])
    await expectDelivered(two, one)
    for (const process of [one, two]) await stopProcess(process)
  })

  test('a server that is started without it is open all the same, and says so', async () => {
    await killNats()
    warnings.length = 0
    const both = (db: () => RootDb) => fallbackLine(natsAlone(), byPostgres(db))
    const [one, two] = [await startProcess(both), await startProcess(both)]
    expect(warnings).toContain('NATS is out of reach, it is asked again')
    await sendUntilHeard(one, two)
    await expectDelivered(one, two)
    startNats()
    for (const process of [one, two]) await stopProcess(process)
  })
})
