import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RunningSandbox, startSandbox } from '../index.ts'
import { ask, key, requestBody, send } from './ask-bank.ts'

const path = '/v1/payment-activation-requests'
let dataFolder: string
let sandbox: RunningSandbox

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  sandbox = await startSandbox({ port: 0, dataFolder, key, heldAnswerMs: 400 })
})

afterEach(async () => {
  await sandbox.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

async function outcomes(query = ''): Promise<Record<string, string | null>[]> {
  const answer = await send(sandbox.url, 'GET', `/v1/outcomes${query}`)
  expect(answer).toMatchObject({ status: 200, isSigned: true })
  return answer.text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

describe('over the wire', () => {
  it('settles, and the same request again gives the same answer and moves nothing', async () => {
    const first = await ask(sandbox.url, { id: 'a', amountMinor: 1_200n })
    expect(first).toMatchObject({ status: 'ACSC', acceptedAmount: { amountMinor: 1_200n, currency: 'USD' } })
    const again = await ask(sandbox.url, { id: 'a', amountMinor: 1_200n })
    expect(again.servicerReference).toBe(first.servicerReference)
    expect(again.acceptedAt).toEqual(first.acceptedAt)
    expect(await outcomes()).toHaveLength(1)
  })

  it('gives one decision to many who ask at once', async () => {
    const reports = await Promise.all(
      Array.from({ length: 12 }, () => ask(sandbox.url, { id: 'a', amountMinor: 1_200n })),
    )
    expect(new Set(reports.map(report => report.servicerReference)).size).toBe(1)
    expect(await outcomes()).toHaveLength(1)
  })

  it('rejects …04 for insufficient funds, and says so again', async () => {
    const expected = { status: 'RJCT', reason: { code: 'AM04', additional: 'Insufficient funds' } }
    expect(await ask(sandbox.url, { id: 'a', amountMinor: 1_204n })).toMatchObject(expected)
    expect(await ask(sandbox.url, { id: 'a', amountMinor: 1_204n })).toMatchObject(expected)
  })

  it('holds the first answer to …08, while an enquiry is answered at once', async () => {
    const startedMs = Date.now()
    const held = ask(sandbox.url, { id: 'a', amountMinor: 1_208n })
    await delay(50)
    expect(await ask(sandbox.url, { id: 'a', amountMinor: 1_208n })).toMatchObject({ status: 'ACSC' })
    expect(await outcomes()).toHaveLength(1)
    await held
    expect(Date.now() - startedMs).toBeGreaterThanOrEqual(390)
  })

  it('is undecided on …09 at first', async () => {
    expect(await ask(sandbox.url, { id: 'a', amountMinor: 1_209n })).toMatchObject({ status: 'PDNG' })
    expect(await outcomes()).toEqual([])
    expect(await ask(sandbox.url, { id: 'a', amountMinor: 1_209n })).toMatchObject({ status: 'ACSC' })
  })

  it('gives no status to an id that comes back with other terms', async () => {
    await ask(sandbox.url, { id: 'a', amountMinor: 1_200n })
    const answer = await send(sandbox.url, 'POST', path, requestBody({ id: 'a', amountMinor: 1_300n }))
    expect(answer).toMatchObject({ status: 409, isSigned: true })
    expect(await outcomes()).toMatchObject([{ amount_minor: '1200' }])
  })

  it('names the path and the rule of an unreadable message', async () => {
    const body = new TextEncoder().encode('<Document/>')
    const answer = await send(sandbox.url, 'POST', path, body)
    expect(answer).toMatchObject({ status: 400, isSigned: true })
    expect(JSON.parse(answer.text)).toMatchObject({ path: '/Document', rule: 'namespace' })
  })

  it('keeps yen without fraction digits', async () => {
    expect(await ask(sandbox.url, { id: 'a', amountMinor: 1_250n, currency: 'JPY' })).toMatchObject({
      status: 'ACSC',
      acceptedAmount: { amountMinor: 1_250n, currency: 'JPY' },
    })
  })

  it('lists outcomes in pages', async () => {
    for (const id of ['a', 'b', 'c']) await ask(sandbox.url, { id, amountMinor: 100n })
    expect((await outcomes('?limit=2')).map(line => line.end_to_end_id)).toEqual(['a', 'b'])
    expect((await outcomes('?after=2&limit=2')).map(line => line.end_to_end_id)).toEqual(['c'])
    expect((await send(sandbox.url, 'GET', '/v1/outcomes?after=x')).status).toBe(400)
  })
})

describe('without the right key', () => {
  it.each([
    ['no signature', ''],
    ['a signature of another body', '0'.repeat(64)],
  ])('%s is answered with 401, unsigned, and nothing moves', async (_name, signature) => {
    const answer = await send(
      sandbox.url,
      'POST',
      path,
      requestBody({ id: 'a', amountMinor: 100n }),
      signature,
    )
    expect(answer).toMatchObject({ status: 401, isSigned: false })
    expect(await outcomes()).toEqual([])
  })

  it('a message that is too large is not signed for a stranger', async () => {
    const body = new TextEncoder().encode('x'.repeat(70_000))
    expect(await send(sandbox.url, 'POST', path, body, 'anything')).toMatchObject({
      status: 413,
      isSigned: false,
    })
  })
})

describe('the process', () => {
  it('keeps its books over a kill and a restart', async () => {
    const before = await ask(sandbox.url, { id: 'a', amountMinor: 1_200n })
    process.kill(sandbox.pid, 'SIGKILL')
    await sandbox.exited
    sandbox = await startSandbox({ port: 0, dataFolder, key })
    const after = await ask(sandbox.url, { id: 'a', amountMinor: 1_200n })
    expect(after.servicerReference).toBe(before.servicerReference)
    expect(await outcomes()).toHaveLength(1)
  })

  it('stops on a signal with code 0, even with an answer held back, and on a second signal', async () => {
    const slow = await startSandbox({
      port: 0,
      dataFolder: join(dataFolder, 'slow'),
      key,
      heldAnswerMs: 60_000,
    })
    const held = ask(slow.url, { id: 'a', amountMinor: 108n }).catch(() => 'lost')
    await delay(100)
    process.kill(slow.pid, 'SIGTERM')
    process.kill(slow.pid, 'SIGINT')
    expect(await slow.exited).toBe(0)
    await held
  })

  it('says in one line that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    await expect(startSandbox({ port, dataFolder: join(dataFolder, 'two'), key })).rejects.toThrow(
      `sandbox: port ${port} is taken; set STOA_SANDBOX_PORT to a free one`,
    )
    taken.close()
  })

  it('waits for a port that is about to be free', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    setTimeout(() => taken.close(), 700)
    const late = await startSandbox({ port, dataFolder: join(dataFolder, 'late'), key })
    expect(late.url).toBe(`http://127.0.0.1:${port}`)
    await late.stop()
  })

  it('ends when its parent is killed', async () => {
    const parent = fork(fileURLToPath(new URL('./parent.ts', import.meta.url)), [join(dataFolder, 'orphan')])
    const [{ pid }] = (await once(parent, 'message')) as [{ pid: number }]
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
  })

  it('refuses to start without a key, in one line', async () => {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url))
    const child = spawn(process.execPath, [main], { env: { STOA_SANDBOX_DATA: dataFolder } })
    let output = ''
    child.stderr.on('data', chunk => {
      output += chunk
    })
    const [code] = await once(child, 'exit')
    expect({ code, output }).toEqual({ code: 1, output: 'sandbox: STOA_SANDBOX_KEY is not set\n' })
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
