import { cloneDatabase } from '@stoa/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Ctx, openDb, type RootDb, silentLogger, systemClock, together, withDb } from '../index.ts'

let db: RootDb
let ctx: Ctx
let drop: () => Promise<void>
const asked: string[] = []

beforeAll(async () => {
  const clone = await cloneDatabase([])
  drop = clone.drop
  // One connection: what one group leaves behind, the next one would find.
  db = openDb({ url: clone.url, max: 1, log: silentLogger, onQuery: text => void asked.push(text) })
  ctx = { db, clock: systemClock, log: silentLogger, actor: { kind: 'system' } }
  await db.query('CREATE TABLE public.kept (n integer PRIMARY KEY)')
})
afterAll(async () => {
  await db.close()
  await drop()
})
beforeEach(async () => {
  await db.query('TRUNCATE public.kept')
  asked.length = 0
})

const backend = (db: Ctx['db']) => db.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
const count = async () =>
  (await db.query<{ n: number }>('SELECT count(*)::integer AS n FROM public.kept'))[0]!.n
const one = (n: number) => [{ n }]

describe('statements that are sent together', () => {
  test('answer each with its own rows, whatever their order and number', async () => {
    const found = await together(ctx, ({ db }) =>
      Promise.all([
        db.query('SELECT 1 AS n FROM (SELECT pg_sleep(0.02)) AS slow'),
        db.query('SELECT $1::integer AS n', [2]),
        db.query('SELECT $1::integer AS n', [3], 'sample.three'),
        db.query('SELECT $1::integer AS n', [4], 'sample.three'),
        db.query('SELECT 5 AS n WHERE false'),
        db.query('SELECT n FROM generate_series(1, 3) AS n'),
      ]),
    )
    expect(found).toEqual([one(1), one(2), one(3), one(4), [], [{ n: 1 }, { n: 2 }, { n: 3 }]])
    expect(asked).toHaveLength(6)
  })

  test('go over one connection, and what is asked after the first answer goes on as usual', async () => {
    const [first, second, later] = await together(ctx, async ({ db }) => {
      const [first, second] = await Promise.all([backend(db), backend(db)])
      return [first, second, await db.query('SELECT 7 AS n')]
    })
    expect(first).toEqual(second)
    expect(later).toEqual(one(7))
  })

  test('need not be any', async () => {
    expect(await together(ctx, async () => 'nothing')).toBe('nothing')
    expect(asked).toEqual([])
    expect(await count()).toBe(0)
  })

  test('fail one by one: the others stand, and the connection goes on', async () => {
    const results = await together(ctx, ({ db }) =>
      Promise.allSettled([
        db.query('INSERT INTO public.kept VALUES (1)'),
        db.query('INSERT INTO public.kept VALUES (1)'),
        db.query('SELECT nothing_such'),
        db.query('SELECT $1::integer AS n', ['x'], 'sample.bad'),
        db.query('INSERT INTO public.kept VALUES (2)'),
      ]),
    )
    expect(results.map(result => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ])
    const codes = results.map(result => (result.status === 'rejected' ? result.reason.code : null))
    expect(codes).toEqual([null, '23505', '42703', '22P02', null])
    expect(await count()).toBe(2)
    expect(
      await together(ctx, ({ db }) => Promise.all([backend(db), db.query('SELECT 8 AS n')])),
    ).toHaveLength(2)
  })

  test('are given up by a function that fails itself, and harm nobody', async () => {
    const failing = together(ctx, async ({ db }) => {
      void db.query('SELECT nothing_such').catch(() => {})
      throw new Error('refused before any answer')
    })
    await expect(failing).rejects.toThrow('refused before any answer')
    expect(await count()).toBe(0)
  })

  test('give ids as a list and any other text unharmed', async () => {
    const ids = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002']
    const texts = ['a,b', '"{}"', '\\', '', "';--", 'NULL']
    const found = await together(ctx, ({ db }) =>
      Promise.all([
        db.query('SELECT $1::uuid[] AS list', [ids]),
        db.query('SELECT $1::uuid[] AS list', [[]]),
        db.query('SELECT $1::text[] AS list', [texts]),
        db.query('SELECT $1::text[] AS list', [[...ids, 'x']]),
      ]),
    )
    expect(found).toEqual([[{ list: ids }], [{ list: [] }], [{ list: texts }], [{ list: [...ids, 'x'] }]])
  })
})

describe('in a transaction', () => {
  test('they are plain statements of it: all stand with the commit and fall with the rollback', async () => {
    await db.transaction(async tx => {
      await together(withDb(ctx, tx), ({ db }) =>
        Promise.all([
          db.query('INSERT INTO public.kept VALUES (1)'),
          db.query('INSERT INTO public.kept VALUES (2)'),
        ]),
      )
      expect(await tx.query('SELECT n FROM public.kept ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }])
    })
    expect(await count()).toBe(2)
    const failing = db.transaction(tx =>
      together(withDb(ctx, tx), ({ db }) =>
        Promise.all([db.query('INSERT INTO public.kept VALUES (3)'), db.query('SELECT nothing_such')]),
      ),
    )
    await expect(failing).rejects.toMatchObject({ code: '42703' })
    expect(await count()).toBe(2)
  })
})

test('all are told when the connection is lost, and the next group has another one', async () => {
  const [before] = await backend(db)
  const lost = await together(ctx, ({ db }) =>
    Promise.allSettled([
      db.query('SELECT 1 AS n'),
      db.query('SELECT pg_terminate_backend(pg_backend_pid())'),
      db.query('SELECT 2 AS n'),
      db.query('SELECT 3 AS n'),
    ]),
  )
  expect(lost.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
  await expect
    .poll(() =>
      together(ctx, ({ db }) => Promise.all([backend(db), db.query('SELECT 9 AS n')])).catch(() => null),
    )
    .toEqual([[{ pid: expect.any(Number) }], one(9)])
  expect((await backend(db))[0]!.pid).not.toBe(before!.pid)
})
