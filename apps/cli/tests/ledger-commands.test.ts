import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ledgerModule } from '@stoa/ledger'
import { cloneDatabase } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Door, runCli, startDoor } from './run-cli.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let door: Door
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stoa-cli-'))
  database = await cloneDatabase([ledgerModule])
  door = await startDoor(['--database', database.url, '--clock', 'manual'])
})
afterAll(async () => {
  door.child.kill()
  await door.gone
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function call(
  method: string,
  target: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(door.url + target, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}
const post = (target: string, body?: unknown) => call('POST', target, body)
const statuses = (answer: { body: unknown }) =>
  (answer.body as { status: string }[]).map(result => result.status)

describe('the door for test drivers', () => {
  it('creates accounts and transfers in batches, and reads balances, history and statuses', async () => {
    const accounts = [
      { id: 1, ledger: 1, code: 1 },
      { id: '2', ledger: 1, code: 1, flags: ['history', 'debits_must_not_exceed_credits'] },
      { id: '00000000-0000-0000-0000-000000000000', ledger: 1, code: 1 },
    ]
    expect(statuses(await post('/accounts', accounts))).toEqual(['created', 'created', 'id_must_not_be_zero'])
    const base = { debit_account_id: 1, credit_account_id: 2, ledger: 1, code: 1 }
    for (const [index, query] of ['', '?door=transaction'].entries()) {
      const id = 100 * index
      const batch = [
        { ...base, id: id + 10, amount: '100' },
        { ...base, id: id + 11, amount: 5, flags: 2, timeout: 1 },
        { id: id + 12, pending_id: id + 11, flags: ['post_pending'], amount: '3' },
        {
          ...base,
          id: id + 13,
          debit_account_id: 2,
          credit_account_id: 1,
          amount: '340282366920938463463374607431768211455',
        },
        { ...base, id: id + 14, amount: 5, flags: ['pending'], timeout: 1 },
      ]
      expect(statuses(await post(`/transfers${query}`, batch))).toEqual(
        ['created', 'created', 'created', 'overflows_credits_posted', 'created'].map((status, n) =>
          n === 3 ? expect.stringMatching(/overflows|exceeds/) : status,
        ),
      )
      expect(statuses(await post(`/transfers${query}`, batch.slice(0, 3)))).toEqual([
        'exists',
        'exists',
        'exists',
      ])
    }
    await post('/clock', { advance_ms: 1001 })
    const { body } = await call('GET', '/accounts?ids=1,2,77')
    expect(body).toMatchObject([
      { debits_pending: '0', debits_posted: '206', credits_posted: '0' },
      { credits_pending: '0', credits_posted: '206', flags: ['debits_must_not_exceed_credits', 'history'] },
    ])
    expect((await call('GET', '/accounts/2/history')).body).toMatchObject({ items: { length: 8 } })
    const late = await post('/transfers', [{ id: 99, pending_id: 14, flags: ['post_pending'] }])
    expect(statuses(late)).toEqual(['pending_transfer_expired'])
  })

  it('names the field that it cannot read and does nothing of that batch', async () => {
    const answer = await post('/transfers', [
      { id: 500, debit_account_id: 1, credit_account_id: 2, amount: 1, ledger: 1, code: 1 },
      { id: 501, amount: '-1' },
    ])
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: '[1].amount' }] } })
    expect((await call('GET', '/transfers/500')).status).toBe(404)
    expect(await post('/transfers', [{ id: 1, colour: 'red' }])).toMatchObject({ status: 400 })
    expect(await post('/transfers', { id: 1 })).toMatchObject({ status: 400 })
  })
})

describe('the books outside the server', () => {
  it('are exported, verified, changed and caught, imported elsewhere, and summed', async () => {
    const file = path.join(folder, 'books.jsonl')
    await post('/seal')
    expect(await runCli(['ledger', 'export', file, '--database', database.url])).toMatchObject({ code: 0 })
    const sound = await runCli(['ledger', 'verify', file])
    expect(sound.output).toMatch(/sound$/m)
    expect(sound.code).toBe(0)

    const changed = path.join(folder, 'changed.jsonl')
    await writeFile(changed, (await readFile(file, 'utf8')).replace('"amount":"100"', '"amount":"101"'))
    const caught = await runCli(['ledger', 'verify', changed])
    expect(caught.code).toBe(1)
    expect(caught.output).toMatch(/FAULT {2}account 00000000-0000-0000-0000-000000000001/)

    const other = await cloneDatabase([ledgerModule])
    expect((await runCli(['ledger', 'import', changed, '--database', other.url])).code).toBe(1)
    expect(await runCli(['ledger', 'import', file, '--database', other.url])).toMatchObject({ code: 0 })
    expect((await runCli(['ledger', 'import', file, '--database', other.url])).output).toContain('not empty')
    const balance = await runCli(['ledger', 'trial-balance', '--database', other.url])
    expect(balance.output).toMatch(/all +2 +206 +206 +0 +0/)
    expect(balance.output).toContain('debits equal credits')
    await other.drop()
  })

  it('says how it is called', async () => {
    expect((await runCli([])).output).toContain('ledger trial-balance')
    expect(await runCli(['ledger', 'verify'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('Usage'),
    })
    expect((await runCli(['ledger', 'verify', '/nowhere.jsonl'])).code).toBe(2)
  })
})
