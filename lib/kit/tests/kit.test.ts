import { startTestServer, type TestServer } from '@stoa/testing'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type App, requireMember } from '../http/index.ts'
import {
  appendEvent,
  atOnce,
  type Ctx,
  countTries,
  firstDelivery,
  inTransaction,
  kitModule,
  newUuid,
  settled,
  takeRate,
  type Uuid,
  wireModule,
} from '../index.ts'

const delivered: unknown[] = []
let calls = 0
let server: TestServer

/** A module of its own for these tests, with routes and a subscriber. */
const sample = {
  name: 'sample',
  migrations: new URL('./migrations/', import.meta.url),
  subscriptions: { 'sample.noted': ['sample.collect', 'sample.count'] },
  tasks: () => ({
    'sample.collect': async (payload: unknown) => void delivered.push(payload),
    'sample.count': async (payload: unknown, ctx: Ctx) => {
      const event = payload as { event_id: Uuid }
      if (await firstDelivery(ctx, 'sample.count', event.event_id)) calls += 1
    },
  }),
  register(app: App) {
    app.post(
      '/v1/sample',
      {
        config: { idempotent: true },
        schema: {
          body: Type.Object({ value: Type.Integer({ maximum: 9 }) }, { additionalProperties: false }),
          response: { 201: Type.Object({ value: Type.Integer(), call: Type.Integer() }) },
        },
      },
      async (request, reply) => {
        requireMember(request)
        calls += 1
        reply.code(201)
        return { value: request.body.value, call: calls }
      },
    )
    app.get('/v1/sample/slow', async request => request.ctx.db.query('SELECT pg_sleep(30) AS slept'))
  },
}

const member = '01890000-0000-7000-8000-000000000001' as Uuid
const other = '01890000-0000-7000-8000-000000000002' as Uuid

beforeAll(async () => {
  server = await startTestServer({ modules: () => [wireModule(sample, undefined)] })
})
afterAll(() => server?.close())

function post(body: unknown, headers: Record<string, string> = {}) {
  return server.app.inject({
    method: 'POST',
    url: '/v1/sample',
    headers: { 'x-test-member': member, ...headers },
    payload: body as object,
  })
}

describe('idempotency keys', () => {
  test('the stored answer is replayed and the handler runs once', async () => {
    const first = await post({ value: 1 }, { 'idempotency-key': 'k1' })
    const again = await post({ value: 1 }, { 'idempotency-key': 'k1' })
    expect(first.statusCode).toBe(201)
    expect(again.statusCode).toBe(201)
    expect(again.json()).toEqual(first.json())
    expect(again.headers['idempotency-replayed']).toBe('true')
  })

  test('the same key with another body is refused and names the header', async () => {
    await post({ value: 1 }, { 'idempotency-key': 'k2' })
    const answer = await post({ value: 2 }, { 'idempotency-key': 'k2' })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({
      code: 'idempotency_key_reused',
      errors: [{ field: 'Idempotency-Key' }],
    })
  })

  test('keys of two members do not meet', async () => {
    const mine = await post({ value: 3 }, { 'idempotency-key': 'k3' })
    const theirs = await post({ value: 4 }, { 'idempotency-key': 'k3', 'x-test-member': other })
    expect([mine.statusCode, theirs.statusCode]).toEqual([201, 201])
  })

  test('two at once run the handler once', async () => {
    const before = calls
    const answers = await Promise.all([1, 2, 3].map(() => post({ value: 5 }, { 'idempotency-key': 'k5' })))
    expect(calls - before).toBe(1)
    expect(answers.map(a => a.statusCode).filter(s => s === 201).length).toBeGreaterThanOrEqual(1)
    expect(answers.every(a => a.statusCode === 201 || a.statusCode === 409)).toBe(true)
  })
})

describe('problems', () => {
  test('a wrong field is named with its rule', async () => {
    const answer = await post({ value: 10, extra: true })
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    const fields = answer.json<{ errors: { field: string; rule: string }[] }>().errors
    expect(fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'value', rule: 'maximum' }),
        expect.objectContaining({ field: 'extra', rule: 'additionalProperties' }),
      ]),
    )
    expect(answer.json().instance).toBe(answer.headers['x-request-id'])
  })

  test('a body that is not JSON is a 400, an unknown address a 404, no sign-in a 401', async () => {
    const broken = await server.app.inject({
      method: 'POST',
      url: '/v1/sample',
      headers: { 'content-type': 'application/json', 'x-test-member': member },
      payload: '{',
    })
    expect(broken.statusCode).toBe(400)
    expect((await server.app.inject('/v1/nowhere')).json().code).toBe('not_found')
    const anonymous = await server.app.inject({ method: 'POST', url: '/v1/sample', payload: { value: 1 } })
    expect(anonymous.json()).toMatchObject({ status: 401, code: 'sign_in_required' })
  })

  test("another site's page may not change anything", async () => {
    const answer = await post({ value: 1 }, { origin: 'https://elsewhere.example' })
    expect(answer.json()).toMatchObject({ status: 403, code: 'foreign_origin' })
  })
})

test('a database that goes away is a 503 that says so, and the next request finds it again', async () => {
  const waiting = server.app.inject({ method: 'GET', url: '/v1/sample/slow' })
  await vi.waitFor(async () => {
    const ended = await server.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'SELECT pg_sleep%'`,
    )
    expect(ended).toHaveLength(1)
  })
  const answer = await waiting
  expect([answer.statusCode, answer.json().code]).toEqual([503, 'unavailable'])
  expect(answer.headers['retry-after']).toBe('5')
  expect((await server.app.inject({ method: 'GET', url: '/readyz' })).statusCode).toBe(200)
})

describe('a transaction in one trip', () => {
  const insert = (ctx: Ctx, key: string) =>
    ctx.db.query(
      `INSERT INTO kit.event (id, type, key, payload, occurred_at) VALUES ($1, 'sample.trip', $2, '{}', now())`,
      [newUuid(ctx.clock), key],
    )
  const kept = async (key: string) =>
    (await server.db.query('SELECT FROM kit.event WHERE key = $1', [key])).length

  test('keeps all of its statements, and answers what they answered', async () => {
    const [, rows] = await atOnce(server.ctx, ctx =>
      settled([
        insert(ctx, 'trip-1'),
        ctx.db.query<{ one: number }>('SELECT 1 AS one'),
        insert(ctx, 'trip-1'),
      ]),
    )
    expect(rows).toEqual([{ one: 1 }])
    expect(await kept('trip-1')).toBe(2)
  })

  test('keeps none when a statement fails, wherever it stands, and says which', async () => {
    const failing = atOnce(server.ctx, ctx =>
      settled([insert(ctx, 'trip-2'), ctx.db.query('SELECT 1 / 0'), insert(ctx, 'trip-2')]),
    )
    await expect(failing).rejects.toMatchObject({ code: '22012' })
    expect(await kept('trip-2')).toBe(0)
  })

  test('keeps none when what makes the statements fails, or makes one too late', async () => {
    const throwing = atOnce(server.ctx, async ctx => {
      void insert(ctx, 'trip-3').catch(() => {})
      throw new Error('a bug')
    })
    await expect(throwing).rejects.toThrow('a bug')
    const atOncePlain = atOnce(server.ctx, () => {
      throw new Error('another bug')
    })
    await expect(atOncePlain).rejects.toThrow('another bug')
    const late = atOnce(server.ctx, async ctx => {
      await ctx.db.query('SELECT 1')
      await insert(ctx, 'trip-3')
    })
    await expect(late).rejects.toThrow('not made at once')
    expect(await kept('trip-3')).toBe(0)
  })

  test('joins the transaction that is open', async () => {
    const undone = inTransaction(server.ctx, async ctx => {
      await atOnce(ctx, inner => insert(inner, 'trip-4'))
      throw new Error('changed my mind')
    })
    await expect(undone).rejects.toThrow('changed my mind')
    expect(await kept('trip-4')).toBe(0)
  })
})

describe('events', () => {
  test('reach every subscriber once committed, and none when rolled back', async () => {
    const { ctx } = server
    delivered.length = 0
    const rolledBack = inTransaction(ctx, async inner => {
      await appendEvent(inner, { type: 'sample.noted', key: 'a', payload: { n: 0 } })
      throw new Error('changed my mind')
    })
    await expect(rolledBack).rejects.toThrow('changed my mind')
    await inTransaction(ctx, inner =>
      appendEvent(inner, { type: 'sample.noted', key: 'a', payload: { n: 1 } }),
    )
    await server.runJobs()
    expect(delivered).toMatchObject([{ type: 'sample.noted', key: 'a', payload: { n: 1 } }])
  })

  test('a repeated delivery is recognised', async () => {
    const id = newUuid(server.clock)
    expect(await firstDelivery(server.ctx, 'sample', id)).toBe(true)
    expect(await firstDelivery(server.ctx, 'sample', id)).toBe(false)
  })
})

test('signals leave after the commit only', async () => {
  server.signals.length = 0
  const failing = inTransaction(server.ctx, async ctx => {
    ctx.db.signal({ to: [member], type: 'sample.ping', body: {} })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(server.signals).toEqual([])
  await inTransaction(server.ctx, async ctx => ctx.db.signal({ to: [member], type: 'sample.ping', body: {} }))
  expect(server.signals).toHaveLength(1)
})

test('a rate window allows its number of tries, says when to come back, and opens again', async () => {
  const limit = { key: 'sample', max: 2, windowMs: 60_000 }
  const verdicts = [1, 2, 3].map(() => takeRate(server.ctx, limit))
  expect((await Promise.all(verdicts)).map(v => v.allowed).sort()).toEqual([false, true, true])
  expect((await takeRate(server.ctx, limit)).retryAfterSeconds).toBe(60)
  server.clock.advance(60_000)
  expect((await takeRate(server.ctx, limit)).allowed).toBe(true)
})

test('several windows are counted in one statement, each with its own end', async () => {
  const windows = [
    { key: 'short', windowMs: 1_000 },
    { key: 'long', windowMs: 60_000 },
  ]
  const counts = async () => (await countTries(server.ctx, windows)).map(({ count }) => count)
  expect(await counts()).toEqual([1, 1])
  expect(await counts()).toEqual([2, 2])
  server.clock.advance(1_000)
  expect(await counts()).toEqual([1, 3])
  expect(await countTries(server.ctx, [])).toEqual([])
})

test('health, readiness and metrics answer', async () => {
  expect((await server.app.inject('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await server.app.inject('/readyz')).json()).toEqual({ status: 'ready' })
  const metrics = await server.app.inject('/metrics')
  expect(metrics.body).toContain('stoa_http_request_seconds_bucket')
  expect(metrics.body).not.toContain(member)
})

describe('the sweep', () => {
  test('forgets old answers and ended windows, and nothing else', async () => {
    const { ctx, clock, db } = server
    const sweep = () => kitModule.tasks['kit.sweep']!({}, ctx)
    const listKeys = () => db.query(`SELECT key FROM kit.idempotency WHERE key LIKE 'sweep-%' ORDER BY key`)
    await post({ value: 1 }, { 'idempotency-key': 'sweep-old' })
    await takeRate(ctx, { key: 'sweep', max: 1, windowMs: 60_000 })
    clock.advance(6 * 24 * 3_600_000)
    await post({ value: 1 }, { 'idempotency-key': 'sweep-new' })
    await takeRate(ctx, { key: 'sweep-open', max: 1, windowMs: 3 * 24 * 3_600_000 })
    await sweep()
    expect(await listKeys()).toEqual([{ key: 'sweep-new' }, { key: 'sweep-old' }])
    clock.advance(2 * 24 * 3_600_000)
    await sweep()
    expect(await listKeys()).toEqual([{ key: 'sweep-new' }])
    expect(await db.query('SELECT 1 FROM kit.rate_window')).toHaveLength(1)
    expect((await takeRate(ctx, { key: 'sweep-open', max: 1, windowMs: 1 })).allowed).toBe(false)
  })
})
