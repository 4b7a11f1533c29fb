import { chmod, mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Ctx, createLogger, fixedClock, kitModule, migrate, openDb, systemClock } from '@stoa/kit'
import { ledgerModule, openLedger } from '@stoa/ledger'
import { type Command, UsageError } from '../command.ts'
import { openDoor } from './door.ts'

/** For a driver that compares this ledger with another engine; see modules/ledger/DOOR.md. */
export const serveCommand: Command = {
  name: ['ledger', 'serve'],
  usage: '--port <n> [--database <url> [--keep]] [--clock manual]',
  summary: 'an HTTP door to an empty ledger, for test drivers; only on loopback',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string' },
        database: { type: 'string' },
        clock: { type: 'string' },
        keep: { type: 'boolean' },
      },
    })
    const port = Number(values.port)
    if (!/^\d+$/.test(values.port ?? '') || port > 65_535)
      throw new UsageError('--port is a number from 0 to 65535.')
    if (values.clock !== undefined && values.clock !== 'manual' && values.clock !== 'system') {
      throw new UsageError('--clock is system or manual.')
    }
    const database =
      values.database === undefined ? await startThrowaway() : { url: values.database, stop: async () => {} }
    try {
      await serve(database.url, port, values.clock === 'manual', values.keep ?? false)
      return 0
    } finally {
      await database.stop()
    }
  },
}

async function serve(url: string, port: number, isManual: boolean, isKept: boolean): Promise<void> {
  const log = createLogger({ level: 'error' })
  const db = openDb({ url, max: 8, log })
  const manualClock = isManual ? fixedClock(new Date()) : null
  const ctx: Ctx = { db, clock: manualClock ?? systemClock, log, actor: { kind: 'system' } }
  try {
    await migrate(db.pool, [kitModule, ledgerModule])
    const [found] = await db.query('SELECT 1 FROM ledger.account LIMIT 1')
    if (found && !isKept) {
      throw new UsageError(
        'The ledger of this database is not empty. The door is for test data: go on with --keep.',
      )
    }
    const engine = openLedger({ db, clock: ctx.clock, log })
    const server = openDoor({ ctx, engine, manualClock })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    console.log(`ledger door on http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    await new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
    })
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await engine.close()
  } finally {
    await db.close()
  }
}

/** A PostgreSQL of the door's own, gone when the door closes. */
async function startThrowaway(): Promise<{ url: string; stop(): Promise<void> }> {
  // Loaded only here: it brings the whole server with it.
  const { startEmbedded } = await import('@stoa/server')
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-ledger-'))
  // The user "postgres" must be able to walk in.
  await chmod(folder, 0o755)
  const postgres = await startEmbedded({ dataDir: path.join(folder, 'postgres'), password: 'door' })
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
