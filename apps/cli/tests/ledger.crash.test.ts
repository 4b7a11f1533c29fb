import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDb, silentLogger, systemClock } from '@stoa/kit'
import { BooksVerifier, type ExportLine, exportBooks, reconcile, sealBlocks } from '@stoa/ledger'
import { type EmbeddedPostgres, startEmbedded } from '@stoa/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Door, startDoor } from './run-cli.ts'

const loopMs = Number(process.env['LEDGER_CRASH_MS'] ?? 12_000)
const accounts = 12

let folder: string
let postgres: EmbeddedPostgres
let doors: Door[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stoa-crash-'))
  await chmod(folder, 0o755)
})
afterAll(async () => {
  for (const door of doors) door.child.kill('SIGKILL')
  await postgres.stop().catch(() => {})
  await rm(folder, { recursive: true, force: true })
})

const startPostgres = () => startEmbedded({ dataDir: path.join(folder, 'postgres'), password: 'crash' })
const openDoor = () => startDoor(['--database', postgres.url, '--keep'])

interface Sent {
  id: number
  debit_account_id: number
  credit_account_id: number
  amount: number
  ledger: number
  code: number
}

/** @returns the answer, or null when the process or the database died under the request */
async function send(door: Door, batch: Sent[]): Promise<string[] | null> {
  try {
    const response = await fetch(`${door.url}/transfers`, { method: 'POST', body: JSON.stringify(batch) })
    if (response.status !== 200) return null
    return ((await response.json()) as { status: string }[]).map(result => result.status)
  } catch {
    return null
  }
}

describe('kill -9 of the server processes and of PostgreSQL', () => {
  it('loses no acknowledged transfer, doubles none and leaves the books sound', {
    timeout: 120_000,
  }, async () => {
    postgres = await startPostgres()
    doors = [await openDoor()]
    // Two processes share the books, as two servers do.
    doors.push(await openDoor())
    await fetch(`${doors[0]!.url}/accounts`, {
      method: 'POST',
      body: JSON.stringify(
        Array.from({ length: accounts }, (_, n) => ({
          id: n + 1,
          ledger: 1,
          code: 1,
          flags: n % 3 === 0 ? 8 : 0,
        })),
      ),
    })
    const acknowledged = new Map<number, Sent>()
    const unknown = new Map<number, Sent>()
    let nextId = 1000
    let kills = 0
    let isRunning = true

    async function client(n: number): Promise<void> {
      while (isRunning) {
        const debit = 1 + Math.floor(Math.random() * accounts)
        const credit = 1 + ((debit + Math.floor(Math.random() * (accounts - 1))) % accounts)
        const retry = [...unknown.values()].slice(0, 1)
        const fresh = Array.from({ length: 1 + (n % 3) }, () => ({
          id: nextId++,
          debit_account_id: debit,
          credit_account_id: credit,
          amount: 1 + (nextId % 7),
          ledger: 1,
          code: 1,
        }))
        for (const batch of [retry, fresh]) {
          if (batch.length === 0) continue
          for (const transfer of batch) unknown.set(transfer.id, transfer)
          const answers = await send(doors[n % doors.length]!, batch)
          if (!answers) await sleep(50)
          answers?.forEach((status, index) => {
            expect(['created', 'exists']).toContain(status)
            acknowledged.set(batch[index]!.id, batch[index]!)
            unknown.delete(batch[index]!.id)
          })
        }
      }
    }

    const clients = Array.from({ length: 12 }, (_, n) => client(n))
    const end = performance.now() + loopMs
    // On a busy machine too, both processes and PostgreSQL are killed once at least.
    while (performance.now() < end || kills < 3) {
      await sleep(150 + Math.random() * 500)
      kills += 1
      if (kills % 3 === 0) {
        process.kill(postgres.pid, 'SIGKILL')
        await postgres.ended
        for (const door of doors) door.child.kill('SIGKILL')
        await Promise.all(doors.map(door => door.gone))
        postgres = await startPostgres()
        doors = await Promise.all([openDoor(), openDoor()])
      } else {
        const victim = kills % 2
        doors[victim]!.child.kill('SIGKILL')
        await doors[victim]!.gone
        doors[victim] = await openDoor()
      }
    }
    isRunning = false
    await Promise.all(clients)
    // Whoever heard no answer asks again with the same id, and then knows.
    for (const transfer of unknown.values()) {
      expect(await send(doors[0]!, [transfer])).toEqual([expect.stringMatching(/^(created|exists)$/)])
      acknowledged.set(transfer.id, transfer)
    }
    expect(kills).toBeGreaterThanOrEqual(3)
    expect(acknowledged.size).toBeGreaterThan(100)
    await checkBooks([...acknowledged.values()])
  })
})

async function checkBooks(sent: Sent[]): Promise<void> {
  const db = openDb({ url: postgres.url, max: 2, log: silentLogger })
  const ctx = { db, clock: systemClock, log: silentLogger, actor: { kind: 'system' as const } }
  try {
    const rows = await db.query<{ id: string; amount: string }>('SELECT id, amount FROM ledger.transfer')
    const kept = new Map(
      rows.map(row => [Number.parseInt(row.id.replaceAll('-', ''), 16), Number(row.amount)]),
    )
    expect(kept.size).toBe(rows.length)
    expect(new Set(kept.keys())).toEqual(new Set(sent.map(transfer => transfer.id)))
    for (const transfer of sent) expect(kept.get(transfer.id)).toBe(transfer.amount)
    expect(await reconcile(ctx)).toEqual([])
    await sealBlocks(ctx)
    const verifier = new BooksVerifier()
    await exportBooks(ctx, (line: ExportLine) => verifier.read(line))
    expect(verifier.finish()).toMatchObject({ faults: [], transfers: sent.length, unsealed: 0 })
  } finally {
    await db.close()
  }
}
