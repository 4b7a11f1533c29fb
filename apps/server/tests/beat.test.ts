import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { newUuid, openDb, silentLogger, systemClock } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createMetrics, type Realtime, startRealtime } from '../index.ts'

const db = openDb({ url: 'postgres://unused@127.0.0.1:1/unused', log: silentLogger })
let areSignedOut = false
const member = { kind: 'member', memberId: newUuid(systemClock), steppedUpAt: null } as const
let server: Server
let realtime: Realtime

beforeAll(async () => {
  server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  realtime = startRealtime({
    ...{ server, db, clock: systemClock, log: silentLogger, metrics: createMetrics() },
    bus: { send: () => {}, onSignal: () => {}, start: async () => {}, stop: async () => {} },
    isOwnOrigin: () => true,
    resolveActor: async () => ({ ...member, sessionId: newUuid(systemClock) }),
    keepSessions: async (_, ids) => new Set(areSignedOut ? [] : ids),
    handlers: {},
    beatMs: 1_500,
  })
})

afterAll(async () => {
  realtime.close()
  server.close()
  await db.close()
})

async function connect(answer: 'pong' | 'silence'): Promise<{ socket: WebSocket; pings: () => number }> {
  const { port } = server.address() as { port: number }
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/realtime`, { origin: 'http://any' })
  let pings = 0
  socket.on('message', data => {
    if (JSON.parse(data.toString()).type !== 'ping') return
    pings += 1
    if (answer === 'pong') socket.send('{"type":"pong"}')
  })
  await once(socket, 'open')
  return { socket, pings: () => pings }
}

test('who answers stays, who is silent is cut, and whose session has ended is told', async () => {
  const lively = await connect('pong')
  const silent = await connect('silence')
  const [code] = await once(silent.socket, 'close')
  expect(code).toBe(1006)
  await expect.poll(() => lively.pings(), { timeout: 10_000 }).toBeGreaterThan(2)
  expect(lively.socket.readyState).toBe(WebSocket.OPEN)
  areSignedOut = true
  expect((await once(lively.socket, 'close'))[0]).toBe(4401)
})
