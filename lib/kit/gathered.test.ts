import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fixedClock } from './clock.ts'
import type { Ctx } from './ctx.ts'
import type { Db } from './db.ts'
import { gathered } from './gathered.ts'
import { silentLogger } from './log.ts'

function context(): Ctx {
  return { db: {} as Db, clock: fixedClock(new Date(0)), log: silentLogger, actor: { kind: 'system' } }
}

test('works together what comes at once and while it is busy, so many at most, each once', async () => {
  const batches: unknown[][] = []
  const task = gathered(3, async (_ctx, payloads) => {
    batches.push([...payloads])
    await sleep(5)
  })
  const ctx = context()
  const first = [1, 2].map(payload => task(payload, ctx))
  await sleep(1)
  const later = [3, 4, 5, 6].map(payload => task(payload, ctx))
  await Promise.all([...first, ...later])
  await task(7, ctx)
  expect(batches).toEqual([[1, 2], [3, 4, 5], [6], [7]])
})

test('one that cannot be done fails alone, and nothing is mixed between databases', async () => {
  const batches: unknown[][] = []
  const task = gathered(10, async (_ctx, payloads) => {
    batches.push([...payloads])
    if (payloads.includes('bad')) throw new Error('cannot')
  })
  const [one, other] = [context(), context()]
  const ended = await Promise.allSettled([task('a', one), task('bad', one), task('b', one), task('c', other)])
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(batches).toContainEqual(['c'])
  expect(batches).toContainEqual(['a', 'bad', 'b'])
})
