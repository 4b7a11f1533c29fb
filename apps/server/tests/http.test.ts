import { connect } from 'node:net'
import { PageQuery, problem, wireModule } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { startTestServer, type TestServer } from '@stoa/testing'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let server: TestServer
let calls = 0
let refuseFirst = true

const sample = {
  name: 'sample',
  migrations: new URL('../../../lib/kit/tests/migrations/', import.meta.url),
  register(app: App) {
    app.get('/v1/sample', { schema: { querystring: PageQuery } }, async request => ({
      limit: request.query.limit,
    }))
    app.get('/v1/sample/search', async request => {
      const { text } = request.query as { text: string }
      return request.ctx.db.query('SELECT $1::text AS text', [text])
    })
    app.put('/v1/sample/:id/mark', async (_request, reply) => reply.code(204).send())
    app.post(
      '/v1/sample',
      {
        config: { idempotent: true, rateLimit: { max: 20, timeWindow: 60_000 } },
        schema: { body: Type.Object({ n: Type.Integer() }) },
      },
      async request => {
        requireMember(request)
        if (refuseFirst) {
          refuseFirst = false
          throw problem(403, 'step_up_required', 'Prove it is you')
        }
        calls += 1
        return { calls }
      },
    )
  },
}

beforeAll(async () => {
  server = await startTestServer({ modules: () => [wireModule(sample, undefined)] })
  await server.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => server?.close())

const member = '01890000-0000-7000-8000-000000000001'
const json = { 'content-type': 'application/json' }

function send(method: string, url: string, headers: Record<string, string> = {}, payload?: string) {
  return server.app.inject({
    method: method as 'GET',
    url,
    headers,
    ...(payload === undefined ? {} : { payload }),
  })
}

function post(n: number, key: string, who = member) {
  const headers = { ...json, 'x-test-member': who, 'idempotency-key': key }
  return send('POST', '/v1/sample', headers, JSON.stringify({ n }))
}

describe('what cannot be read is a problem with a code of ours', () => {
  test.each([
    ['malformed JSON', 'POST', '/v1/sample', json, '{"n":', 400, 'invalid_json'],
    ['an empty JSON body', 'POST', '/v1/sample', json, '', 400, 'invalid_json'],
    [
      'another type',
      'POST',
      '/v1/sample',
      { 'content-type': 'text/xml' },
      '<n/>',
      415,
      'unsupported_media_type',
    ],
    ['a body too large', 'POST', '/v1/sample', json, `"${'x'.repeat(300_000)}"`, 413, 'body_too_large'],
    ['a malformed address', 'GET', '/v1/%zz', {}, undefined, 400, 'bad_request'],
    ['a long part', 'PUT', `/v1/sample/${'a'.repeat(300)}/mark`, {}, undefined, 414, 'address_too_long'],
  ])('%s', async (_, method, url, headers, payload, status, code) => {
    const answer = await send(method, url, headers as Record<string, string>, payload)
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json()).toMatchObject({ status, code, type: `urn:stoa:problem:${code}` })
    expect(answer.body).not.toMatch(/fst_err/i)
  })

  test('text that the database cannot hold', async () => {
    const answer = await send('GET', '/v1/sample/search?text=a%00b')
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: 'invalid_request' }])
  })

  test.each(['1.5', '1e2', '0x5', '%205', '', 'abc', '0', '101', '5&limit=6'])('limit=%s', async limit => {
    const answer = await send('GET', `/v1/sample?limit=${limit}`)
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ code: 'invalid_request', errors: [{ field: 'limit' }] })
  })

  test('a whole number in a query is one', async () => {
    expect((await send('GET', '/v1/sample?limit=7')).json()).toEqual({ limit: 7 })
    expect((await send('GET', '/v1/sample')).json()).toEqual({ limit: 20 })
  })
})

describe('addresses that no route answers', () => {
  test.each([
    ['DELETE', '/v1/sample', 405, 'GET, HEAD, POST'],
    ['OPTIONS', '/v1/sample?x=1', 405, 'GET, HEAD, POST'],
    ['GET', '/v1/sample/some.thing/mark', 405, 'PUT'],
    ['GET', '/v1/sample/a/b/mark', 404, undefined],
    ['GET', '/v1/nothing', 404, undefined],
  ])('%s %s is %d', async (method, url, status, allow) => {
    const answer = await send(method, url)
    expect([answer.statusCode, answer.headers.allow]).toEqual([status, allow])
    expect(answer.json()).toMatchObject({ status })
  })
})

describe('headers', () => {
  test('answers of the API are kept by no cache, whatever they say', async () => {
    for (const [method, url] of [
      ['GET', '/v1/sample'],
      ['GET', '/v1/nothing'],
      ['POST', '/v1/sample'],
    ] as const) {
      expect((await send(method, url)).headers['cache-control']).toBe('no-store')
    }
  })

  test('pages may talk to this host only, and stand in no frame', async () => {
    const { headers } = await send('GET', '/v1/sample')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain(`connect-src 'self' ws://localhost:3000`)
    expect(policy).toContain(`worker-src 'self';`)
    expect(policy).not.toMatch(/https:|wss?:[ ;]|unsafe-eval|script-src[^;]*unsafe/)
    expect(headers['x-frame-options']).toBe('DENY')
    expect((await send('GET', '/docs/')).headers['content-security-policy']).toBe(policy)
  })

  test('a request from another site is refused however its address is spelled', async () => {
    for (const url of ['/v1/sample/a/mark', '/%761/sample/a/mark', '/v1/%73ample/a/mark']) {
      expect((await send('PUT', url, { origin: 'null' })).json()).toMatchObject({ code: 'foreign_origin' })
      expect((await send('PUT', url, { origin: 'http://localhost:3000' })).statusCode).toBe(204)
    }
  })

  test('an offer of another protocol is answered as if it had not been made', async () => {
    const { port } = server.app.server.address() as { port: number }
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n')
    const [first] = await new Promise<Buffer[]>(resolve => socket.once('data', chunk => resolve([chunk])))
    socket.destroy()
    expect(first!.toString()).toMatch(/^HTTP\/1.1 200 /)
  })
})

describe('measures', () => {
  test('are for direct requests from the own network', async () => {
    const ask = (remoteAddress: string, headers = {}) =>
      server.app.inject({ url: '/metrics', remoteAddress, headers }).then(answer => answer.statusCode)
    expect(await ask('127.0.0.1')).toBe(200)
    expect(await ask('10.0.0.7')).toBe(200)
    expect(await ask('203.0.113.9')).toBe(404)
    expect(await ask('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(404)
  })

  test('have no label that a client can invent', async () => {
    await send('GET', '/v1/invented-by-a-client')
    await send('GET', '/v1/sample/invented-id/mark')
    const { body } = await server.app.inject({ url: '/metrics' })
    expect(body).toContain('route="/v1/sample"')
    expect(body).not.toContain('invented')
  })
})

describe('idempotency keys', () => {
  test('a refusal is not kept: the same request may succeed later', async () => {
    expect((await post(1, 'stepped')).statusCode).toBe(403)
    const second = await post(1, 'stepped')
    expect(second.statusCode).toBe(200)
    expect((await post(1, 'stepped')).json()).toEqual(second.json())
  })

  test('of many at once one runs, the others are told to wait or given its answer', async () => {
    const before = calls
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(2, 'raced')))
    expect(calls).toBe(before + 1)
    for (const answer of answers) {
      expect([200, 409]).toContain(answer.statusCode)
      if (answer.statusCode === 409) expect(answer.headers['retry-after']).toBe('1')
    }
  })

  test('a limit says when to come back, and is not replayed afterwards', async () => {
    const other = member.replace(/1$/, '9')
    const answers = []
    for (let n = 0; n < 21; n++) answers.push(await post(n, `limit-${n}`, other))
    const last = answers.at(-1)!
    expect(last.statusCode).toBe(429)
    expect(last.json()).toMatchObject({ code: 'too_many_requests' })
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
    const stored = await server.db.query(`SELECT 1 FROM kit.idempotency WHERE key = 'limit-20'`)
    expect(stored).toEqual([])
  })
})
