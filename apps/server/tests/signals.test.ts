import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { openDb, type RootDb, type Signal, silentLogger } from '@stoa/kit'
import { cloneDatabase } from '@stoa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSignalBus, postgresLine, type SignalBus } from '../index.ts'

let proxy: Server
let reachable = true
let attempts = 0
const sockets = new Set<Socket>()
let db: RootDb
let bus: SignalBus
let drop: () => Promise<void>
const heard: Signal[] = []
const other = '01890000-0000-7000-8000-000000000001'

/** A way to the database that can be closed, and counts who asks. */
async function startProxy(target: URL): Promise<number> {
  proxy = createServer(from => {
    attempts += 1
    if (!reachable) return from.destroy()
    const to = connect(Number(target.port), target.hostname)
    for (const socket of [from, to]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        from.destroy()
        to.destroy()
      })
    }
    from.pipe(to).pipe(from)
    return undefined
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return (proxy.address() as { port: number }).port
}

beforeAll(async () => {
  const clone = await cloneDatabase([])
  drop = clone.drop
  const url = new URL(clone.url)
  // Through the port, where the proxy stands, and not through the socket.
  url.search = ''
  url.port = String(await startProxy(new URL(clone.url)))
  db = openDb({ url: clone.url, log: silentLogger })
  bus = openSignalBus({
    line: postgresLine({ url: url.href, pool: () => db.pool, log: silentLogger }),
    log: silentLogger,
  })
  bus.onSignal(signal => heard.push(signal))
  await bus.start()
})

afterAll(async () => {
  await bus.stop()
  await db.close()
  proxy.close()
  await drop()
})

test('noise on the channel is passed over', async () => {
  for (const noise of [
    '',
    'not json',
    'null',
    '{}',
    `${other} [null]`,
    `${other} [{"to":[]}]`,
    `${other} [`,
  ]) {
    await db.query('SELECT pg_notify($1, $2)', ['stoa_signal', noise])
  }
  const good = { to: 'everyone', type: 'sample.good', body: {} }
  await db.query('SELECT pg_notify($1, $2)', ['stoa_signal', `${other} ${JSON.stringify([good])}`])
  await expect.poll(() => heard).toEqual([good])
})

test('while the database is away it is asked twice a second; when it is back, everybody catches up', async () => {
  heard.length = 0
  reachable = false
  attempts = 0
  for (const socket of sockets) socket.destroy()
  await new Promise(resolve => setTimeout(resolve, 3_200))
  expect(attempts).toBeGreaterThan(2)
  expect(attempts).toBeLessThan(9)
  reachable = true
  await expect
    .poll(() => heard, { timeout: 3_000 })
    .toEqual([{ to: 'everyone', type: 'resync', body: { because: 'signals_lost' } }])
})
