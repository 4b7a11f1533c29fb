import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import {
  type CacheKind,
  type Ctx,
  newUuid,
  openDb,
  type RootDb,
  type Signal,
  silentLogger,
  systemClock,
  type Uuid,
} from '@stoa/kit'
import { cloneDatabase } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import {
  createMetrics,
  openSignalBus,
  postgresLine,
  type Realtime,
  type SignalBus,
  startRealtime,
} from '../index.ts'
import { originRule } from '../origin.ts'

const member = newUuid(systemClock)
const session = newUuid(systemClock)

interface Process {
  db: RootDb
  bus: SignalBus
  server: Server
  realtime: Realtime
  port: number
}

let first: Process
let second: Process
let drop: () => Promise<void>
const frames: Record<string, unknown>[] = []

async function resolveActor(_ctx: Ctx, headers: IncomingHttpHeaders) {
  return headers.cookie === 'member'
    ? { kind: 'member' as const, memberId: member, sessionId: session, steppedUpAt: null }
    : { kind: 'anonymous' as const }
}

async function startProcess(url: string): Promise<Process> {
  const bus = openSignalBus({
    line: postgresLine({ url, pool: () => db.pool, log: silentLogger }),
    log: silentLogger,
  })
  const db = openDb({ url, log: silentLogger, signals: bus })
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  await bus.start()
  const realtime = startRealtime({
    server,
    bus,
    db,
    clock: systemClock,
    log: silentLogger,
    metrics: createMetrics(),
    isOwnOrigin: originRule('https://stoa.example', { exact: false }),
    resolveActor,
    keepSessions: async (_, ids) => new Set(ids),
    handlers: {
      wave: async (ctx, frame) => {
        frames.push({ ...frame, by: ctx.actor.memberId })
      },
    },
  })
  return { db, bus, server, realtime, port: (server.address() as { port: number }).port }
}

beforeAll(async () => {
  const clone = await cloneDatabase([])
  drop = clone.drop
  first = await startProcess(clone.url)
  second = await startProcess(clone.url)
})

afterAll(async () => {
  for (const process of [first, second]) {
    process.realtime.close()
    process.server.close()
    await process.bus.stop()
    await process.db.close()
  }
  await drop()
})

/** A socket that keeps what it hears. */
async function connect(port: number, headers: Record<string, string>) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/realtime`, { headers })
  const heard: Record<string, unknown>[] = []
  socket.on('message', data => heard.push(JSON.parse(data.toString())))
  await Promise.race([
    once(socket, 'open'),
    once(socket, 'error').then(([error]) => {
      throw error
    }),
  ])
  await expect.poll(() => heard[0]).toMatchObject({ type: 'hello' })
  return { socket, heard }
}

const ok = { cookie: 'member', origin: 'https://stoa.example' }

function signal(type: string, body: Record<string, unknown> = {}, to: Signal['to'] = [member]): Signal {
  return { to, type, body }
}

describe('what processes remember', () => {
  const kind: CacheKind<number> = { name: 'sample.count', maxEntries: 1_000, maxAgeMs: 600_000 }
  const keep = (process: Process, key: string) => process.db.caches!.of(kind).fill(async keep => keep(key, 1))
  const knows = (process: Process, key: string) => process.db.caches!.of(kind).get(key) === 1

  test('is forgotten at the commit here and by a signal there, and no browser hears of it', async () => {
    const { heard, socket } = await connect(second.port, ok)
    for (const process of [first, second]) {
      await keep(process, 'a')
      await keep(process, 'b')
    }
    await first.db.transaction(async db => {
      expect(db.caches).toBeNull()
      db.forget(kind, ['a'])
      expect(knows(first, 'a')).toBe(true)
    })
    expect(knows(first, 'a')).toBe(false)
    await expect.poll(() => knows(second, 'a')).toBe(false)
    expect([knows(first, 'b'), knows(second, 'b')]).toEqual([true, true])
    first.db.signal(signal('sample.last', {}, 'everyone'))
    await expect.poll(() => heard.map(frame => frame['type'])).toEqual(['hello', 'sample.last'])
    socket.close()
  })

  test('stays when the transaction is rolled back', async () => {
    await keep(first, 'a')
    const failing = first.db.transaction(async db => {
      db.forget(kind, ['a'])
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    expect(knows(first, 'a')).toBe(true)
  })

  test('is all forgotten there when a signal would be too long', async () => {
    await keep(first, 'kept')
    await keep(second, 'gone')
    first.db.forget(
      kind,
      Array.from({ length: 500 }, (_, at) => `a key of some length, number ${at}`),
    )
    await expect.poll(() => knows(second, 'gone')).toBe(false)
    expect(knows(first, 'kept')).toBe(true)
  })
})

describe('the realtime socket', () => {
  test('refuses who is not signed in and pages of other sites', async () => {
    await expect(connect(first.port, { origin: 'https://stoa.example' })).rejects.toThrow('401')
    await expect(connect(first.port, { ...ok, origin: 'https://evil.example' })).rejects.toThrow('401')
    await expect(connect(first.port, { cookie: 'member' })).rejects.toThrow('401')
  })

  test('a signal reaches the member in both processes, once each, and nobody else', async () => {
    const here = await connect(first.port, ok)
    const there = await connect(second.port, ok)
    first.db.signal(signal('sample.hello', { n: 1 }))
    first.db.signal(signal('sample.other', { n: 2 }, [newUuid(systemClock) as Uuid]))
    first.db.signal(signal('sample.last', {}, 'everyone'))
    for (const { heard, socket } of [here, there]) {
      await expect.poll(() => heard.at(-1)).toMatchObject({ type: 'sample.last' })
      expect(heard.map(frame => frame['type'])).toEqual(['hello', 'sample.hello', 'sample.last'])
      socket.close()
    }
  })

  test('a body too long to notify becomes a call to catch up in the other process', async () => {
    const there = await connect(second.port, ok)
    first.db.signal(signal('sample.long', { text: 'é'.repeat(5000) }))
    await expect.poll(() => there.heard.at(-1)).toEqual({ type: 'resync', because: 'sample.long' })
    there.socket.close()
  })

  test('frames of the client reach their handler with the member; nonsense closes the socket', async () => {
    const { socket } = await connect(first.port, ok)
    socket.send(JSON.stringify({ type: 'wave', n: 7 }))
    await expect.poll(() => frames).toEqual([{ type: 'wave', n: 7, by: member }])
    socket.send('not json')
    const [code] = await once(socket, 'close')
    expect(code).toBe(1008)
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a frame named %s is no handler, and the socket lives on',
    async type => {
      const { socket, heard } = await connect(first.port, ok)
      socket.send(JSON.stringify({ type }))
      socket.send(`{"type":"${type}","__proto__":{"type":"wave"}}`)
      await new Promise(resolve => setTimeout(resolve, 50))
      first.db.signal(signal('sample.still_here'))
      await expect.poll(() => heard.at(-1)).toEqual({ type: 'sample.still_here' })
      socket.close()
    },
  )

  test.each(['not an origin', 'null', 'http://', ''])('refuses the origin "%s"', async origin => {
    await expect(connect(first.port, { ...ok, origin })).rejects.toThrow('401')
  })

  test('a member has at most 20 sockets', async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, () => connect(first.port, ok)))
    await expect(connect(first.port, ok)).rejects.toThrow('429')
    await expect(connect(second.port, ok)).resolves.toBeDefined()
    sockets[0]!.socket.close()
    await once(sockets[0]!.socket, 'close')
    await expect.poll(() => connect(first.port, ok).then(() => 'open', String)).toBe('open')
    for (const { socket } of sockets) socket.terminate()
  })

  test('a flood of frames and an oversize frame close the socket', async () => {
    const flooder = await connect(first.port, ok)
    for (let i = 0; i < 101; i++) flooder.socket.send('{"type":"pong"}')
    expect((await once(flooder.socket, 'close'))[0]).toBe(1008)
    const big = await connect(first.port, ok)
    big.socket.send(JSON.stringify({ type: 'wave', text: 'x'.repeat(17_000) }))
    expect((await once(big.socket, 'close'))[0]).toBe(1009)
  })

  test('an ended session loses its socket at once', async () => {
    const { socket } = await connect(second.port, ok)
    first.db.signal(signal('session.ended', { session_ids: [session] }))
    const [code] = await once(socket, 'close')
    expect(code).toBe(4401)
  })

  test('a lost database connection is picked up again', async () => {
    const { socket, heard } = await connect(second.port, ok)
    await first.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
    )
    await expect
      .poll(
        () => {
          first.db.signal(signal('sample.again'))
          return heard.some(frame => frame['type'] === 'sample.again')
        },
        { timeout: 10_000, interval: 200 },
      )
      .toBe(true)
    socket.close()
  })
})
