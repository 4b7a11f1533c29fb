import { readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type ApiMember,
  makeDataDir,
  newWireId,
  removeDataDir,
  type StoaProcess,
  signUpMember,
  startStoa,
} from '@stoa/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const topUpMinor = 100_000
const paymentMinor = 7
const mostPayments = 300
const paymentsBeforeKill = 100

let dataDir: string
let stoa: StoaProcess
let payer: ApiMember
let payee: ApiMember

interface Burst {
  /** Ids that were answered with 201. */
  acknowledged: Set<string>
  /** All ids that were sent. */
  sent: string[]
}

beforeAll(async () => {
  dataDir = await makeDataDir()
  stoa = await startStoa({ dataDir })
  payer = await signUpMember(stoa.url, 'crash_payer')
  payee = await signUpMember(stoa.url, 'crash_payee')
  await topUp(payer)
})

afterAll(async () => {
  await stoa?.stop()
  await removeDataDir(dataDir)
})

async function topUp(member: ApiMember): Promise<void> {
  const answer = await member.call('POST', '/v1/wallet/top-ups', {
    id: newWireId('pay'),
    amount: { amount: String(topUpMinor), currency: 'USD' },
  })
  expect(answer.status).toBe(202)
  await vi.waitFor(async () => expect(await available(member)).toBe(BigInt(topUpMinor)), {
    timeout: 15_000,
  })
}

async function available(member: ApiMember): Promise<bigint> {
  const wallet = await member.call<{
    accounts: { available: { amount: string } | string; currency: string }[]
  }>('GET', '/v1/wallet')
  const usd = wallet.body.accounts.find(account => account.currency === 'USD')
  if (!usd) return 0n
  return BigInt(typeof usd.available === 'string' ? usd.available : usd.available.amount)
}

function pay(id: string): Promise<{ status: number }> {
  return payer.call('POST', '/v1/payments', {
    id,
    to_handle: payee.handle,
    amount: { amount: String(paymentMinor), currency: 'USD' },
    note: 'burst',
  })
}

/**
 * Eight payers at once; the kill falls amid them. Their number is bounded, so that asking after each payment
 * again stays within the requests that a member may make in a minute, however fast the machine.
 */
async function burst(kill: () => void): Promise<Burst> {
  const result: Burst = { acknowledged: new Set(), sent: [] }
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (result.sent.length < mostPayments) {
        const id = newWireId('pay')
        result.sent.push(id)
        const answer = await pay(id).catch(() => null)
        if (answer === null) return
        if (answer.status !== 201) continue
        result.acknowledged.add(id)
        if (result.acknowledged.size === paymentsBeforeKill) kill()
      }
    }),
  )
  return result
}

async function openDatabase(): Promise<pg.Client> {
  const [pidFile, secrets] = await Promise.all([
    readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8'),
    readFile(path.join(dataDir, 'secrets.json'), 'utf8'),
  ])
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(pidFile.split('\n')[3]),
    user: 'stoa',
    password: (JSON.parse(secrets) as { database: string }).database,
    database: 'stoa',
  })
  await client.connect()
  return client
}

/** Asked of the tables, not of the server: the books balance and no account has gone below zero. */
async function expectBooksToBalance(): Promise<void> {
  const client = await openDatabase()
  try {
    const sums = await client.query(
      `SELECT ledger, sum(debits_posted) - sum(credits_posted) AS posted,
              sum(debits_pending) - sum(credits_pending) AS pending
       FROM ledger.account GROUP BY ledger`,
    )
    expect(sums.rows.length).toBeGreaterThan(0)
    for (const row of sums.rows) expect([Number(row.posted), Number(row.pending)]).toEqual([0, 0])
  } finally {
    await client.end()
  }
}

async function expectNothingLostNorDoubled(before: bigint, { acknowledged, sent }: Burst): Promise<void> {
  expect(acknowledged.size).toBeGreaterThanOrEqual(paymentsBeforeKill)
  expect(sent.length).toBeLessThan(mostPayments)
  for (const id of acknowledged) {
    const found = await payer.call('GET', `/v1/payments/${id}`)
    expect([id, found.status]).toEqual([id, 200])
  }
  // Every id again, as phones do that never saw their answer: acknowledged ones must not move money again.
  let posted = 0
  for (const id of sent) {
    const answer = await pay(id)
    expect([200, 201]).toContain(answer.status)
    posted += 1
  }
  expect(await available(payee)).toBe(before + BigInt(posted * paymentMinor))
  expect((await available(payer)) + (await available(payee))).toBe(BigInt(topUpMinor))
  await expectBooksToBalance()
}

describe('payments survive', () => {
  test('kill -9 of the server in a burst', async () => {
    const before = await available(payee)
    const { server } = await stoa.pids()
    const result = await burst(() => process.kill(server, 'SIGKILL'))
    await stoa.ended
    stoa = await startStoa({ dataDir, port: Number(new URL(stoa.url).port) })
    await expectNothingLostNorDoubled(before, result)
  })

  test('kill -9 of PostgreSQL in a burst', async () => {
    const before = await available(payee)
    const { postgres } = await stoa.pids()
    const result = await burst(() => process.kill(postgres, 'SIGKILL'))
    expect(await stoa.ended).not.toBe(0)
    expect(stoa.output()).toContain('The database has ended unexpectedly')
    stoa = await startStoa({ dataDir, port: Number(new URL(stoa.url).port) })
    await expectNothingLostNorDoubled(before, result)
  })
})
