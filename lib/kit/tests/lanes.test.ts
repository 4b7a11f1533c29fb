import { cloneDatabase } from '@stoa/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDb, type RootDb, silentLogger } from '../index.ts'

let url: string
let drop: () => Promise<void>
let db: RootDb
/** Another way in, to look at and to end what `db` has. */
let outside: RootDb

beforeAll(async () => {
  ;({ url, drop } = await cloneDatabase([]))
  // Three connections make one lane.
  db = openDb({ url, max: 3, log: silentLogger })
  outside = openDb({ url, max: 1, log: silentLogger })
})
afterAll(async () => {
  await db.close()
  await outside.close()
  await drop()
})

const backend = async () =>
  (await db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid', [], 'sample.pid'))[0]!.pid
const echo = async (n: number) =>
  (await db.query<{ n: number }>('SELECT $1::integer AS n', [n], 'sample.echo'))[0]!.n
const slow = () => db.query('SELECT pg_sleep($1)', [1.5], 'sample.slow')

test('many callers share a connection, and each hears its own answer', async () => {
  const numbers = Array.from({ length: 300 }, (_, at) => at)
  expect(await Promise.all(numbers.map(echo))).toEqual(numbers)
  const pids = await Promise.all(numbers.map(backend))
  expect(new Set(pids).size).toBe(1)
})

test('a statement that fails fails alone', async () => {
  const divide = (by: number) => db.query('SELECT 1 / $1::integer AS n', [by], 'sample.divide')
  const [before, failed, after] = await Promise.allSettled([echo(1), divide(0), echo(2)])
  expect(before).toEqual({ status: 'fulfilled', value: 1 })
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } })
  expect(after).toEqual({ status: 'fulfilled', value: 2 })
  expect(await divide(1)).toEqual([{ n: 1 }])
})

test('nobody is put behind a statement that takes long', async () => {
  const ended: string[] = []
  const long = slow().then(() => ended.push('long'))
  await new Promise(resolve => setTimeout(resolve, 100))
  await echo(3).then(() => ended.push('short'))
  await long
  expect(ended).toEqual(['short', 'long'])
})

test('a lost connection is told to those who wait on it, and the next is a new one', async () => {
  const pid = await backend()
  const waiting = expect(slow()).rejects.toThrow()
  await new Promise(resolve => setTimeout(resolve, 50))
  await outside.query('SELECT pg_terminate_backend($1)', [pid])
  await waiting
  expect(await backend()).not.toBe(pid)
})

test('closing waits for the answers that are still to come', async () => {
  const closing = openDb({ url, max: 3, log: silentLogger })
  const answer = closing.query('SELECT 7 AS n FROM (SELECT pg_sleep(0.05)) AS slow', [], 'sample.seven')
  await new Promise(resolve => setTimeout(resolve, 20))
  await closing.close()
  expect(await answer).toEqual([{ n: 7 }])
})
