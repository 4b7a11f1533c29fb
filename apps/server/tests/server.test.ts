import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { openDb, type RootDb, silentLogger } from '@stoa/kit'
import { cloneDatabase, findFreePort } from '@stoa/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from '../config.ts'
import { type RunningServer, startServer } from '../server.ts'

let databaseUrl: string
let drop: () => Promise<void>
let db: RootDb

beforeEach(async () => {
  const clone = await cloneDatabase([])
  databaseUrl = clone.url
  drop = clone.drop
  db = openDb({ url: databaseUrl, max: 1, log: silentLogger })
})

afterEach(async () => {
  await db.close()
  await drop()
})

const productionEnv = {
  STOA_MODE: 'production',
  STOA_ORIGIN: 'https://stoa.example',
  STOA_SECRET: 's'.repeat(43),
  STOA_PUSH_KEY: 'p'.repeat(43),
  SMTP_URL: 'smtp://127.0.0.1:1',
  LOG_LEVEL: 'error',
}

function start(env: Record<string, string>): Promise<RunningServer> {
  const config = loadConfig({ DATABASE_URL: databaseUrl, ...env }, '/tmp')
  const secrets = { session: 's'.repeat(43), push: 'p'.repeat(43), sandbox: '', database: '' }
  return startServer({ config, secrets, databaseUrl, webRoot: null, sandbox: null, progress: () => {} })
}

async function countConnections(): Promise<number> {
  const rows = await db.query<{ count: bigint }>(
    'SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  return Number(rows[0]!.count)
}

describe('the server', () => {
  test('that cannot listen closes all that it has opened', async () => {
    const occupant = createServer()
    occupant.listen(0, '127.0.0.1')
    await once(occupant, 'listening')
    const { port } = occupant.address() as { port: number }
    await expect(start({ PORT: String(port) })).rejects.toThrow(`Port ${port} is taken`)
    await expect.poll(countConnections).toBe(0)
    occupant.close()
  })

  test('stops though a client never finishes its request, and closes all', async () => {
    const port = await findFreePort()
    const server = await start({ PORT: String(port), STOA_DEMO: '0', LOG_LEVEL: 'error' })
    const dripping = connect(port, '127.0.0.1')
    dripping.on('error', () => {})
    await once(dripping, 'connect')
    dripping.write('POST /v1/auth/sign-in HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n')
    dripping.write('content-type: application/json\r\n\r\n{')
    await new Promise(resolve => setTimeout(resolve, 100))
    await server.stop()
    await server.ended
    await expect.poll(countConnections).toBe(0)
  })

  test('in production mode knows no demo, no mailbox and no sandbox', async () => {
    const port = await findFreePort()
    const server = await start({ ...productionEnv, PORT: String(port) })
    const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init)
    expect(await (await get('/v1/instance')).json()).toMatchObject({ mode: 'production', demo: false })
    expect((await get('/v1/demo/members')).status).toBe(404)
    expect((await get('/v1/dev/mailbox')).status).toBe(404)
    const signIn = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"handle":"a"}' }
    expect((await get('/v1/demo/sign-in', signIn)).status).toBe(404)
    await server.stop()
  })
})
