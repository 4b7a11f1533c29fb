import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMember, grantStaff } from '@stoa/identity'
import { newUuid, silentLogger, toWireId, type Uuid } from '@stoa/kit'
import { startTestServer, type TestServer } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../config.ts'
import { composeModules } from '../modules.ts'

interface Operation {
  method: Method
  path: string
  query: string[]
  /** Names of the properties of its JSON body; null when it takes none. */
  body: string[] | null
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'

let server: TestServer
let folder: string
let ada: Uuid
let ben: Uuid
/** What stands where an address names something: things that Ada may see or change. */
const named = new Map<string, string>()
const operations = await readOperations()

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stoa-bad-requests-'))
  const config = loadConfig({ STOA_DEMO: '0', STOA_DATA: folder }, folder)
  const secrets = {
    session: 's'.repeat(43),
    push: 'p'.repeat(43),
    sandbox: 'b'.repeat(43),
    database: 'd'.repeat(43),
  }
  server = await startTestServer({
    modules: ({ db, clock }) =>
      composeModules({ config, secrets, db, clock, log: silentLogger, sandbox: null }).modules.slice(),
  })
  ada = await settle('ada')
  ben = await settle('ben')
  await grantStaff(server.ctx, 'ada', 'moderator')
  const post = await made('POST', '/v1/posts', { text: 'Boats #harbour' })
  const list = await made('POST', '/v1/lists', { title: 'Bakers' })
  named.set('/v1/posts/{id}', post.id).set('/v1/lists/{id}', list.id)
})
afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

async function settle(handle: string): Promise<Uuid> {
  const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
  if ('refusal' in made) throw new Error(made.refusal.field)
  return made.id
}

async function made(method: Method, url: string, body: object) {
  const answer = await send(ada, method, url, JSON.stringify(body))
  expect(answer.statusCode, answer.body).toBeLessThan(300)
  return answer.json()
}

function send(as: Uuid, method: Method, url: string, payload?: string, type = 'application/json') {
  const headers = { 'x-test-member': as, ...(payload !== undefined && { 'content-type': type }) }
  return server.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) })
}

/** Every route that the API describes. */
async function readOperations(): Promise<Operation[]> {
  const file = new URL('../../../lib/api-client/openapi.json', import.meta.url)
  // biome-ignore lint/suspicious/noExplicitAny: a description is data of many shapes
  const { paths } = JSON.parse(await readFile(file, 'utf8')) as { paths: Record<string, any> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const { parameters = [], requestBody } = operation as any
      const json = requestBody?.content['application/json']?.schema
      return [
        {
          method: method.toUpperCase() as Method,
          path,
          query: parameters.flatMap((each: { in: string; name: string }) =>
            each.in === 'query' ? each.name : [],
          ),
          body: json ? Object.keys(json.properties ?? {}) : null,
        },
      ]
    }),
  )
}

/** The address with something real in it, where this test has made it, and else with an id of nobody. */
function addressOf(path: string): string {
  const known = [...named].find(([start]) => path.startsWith(start))
  return (known ? path.replace('{id}', known[1]) : path)
    .replace('{handle}', 'ada')
    .replace('{tag}', 'harbour')
    .replace('{shortcode}', 'boat')
    .replace(/\{\w+\}/g, toWireId(prefixOf(path), newUuid(server.clock)))
}

const prefixes: [RegExp, string][] = [
  [/^\/v1\/posts|^\/v1\/drafts/, 'post'],
  [/^\/v1\/lists/, 'list'],
  [/^\/v1\/older-chats/, 'conv'],
  [/^\/v1\/chats/, 'chat'],
  [/^\/v1\/feeds/, 'feed'],
  [/cases/, 'case'],
  [/decisions|appeals/, 'dec'],
  [/media-blocks/, 'blk'],
  [/^\/v1\/media/, 'med'],
  [/^\/v1\/me\/imports/, 'imp'],
  [/folders/, 'fold'],
]
const prefixOf = (path: string): string => prefixes.find(([where]) => where.test(path))?.[1] ?? 'x'

type Sent = Awaited<ReturnType<typeof send>>

/** A refusal that a client can read: a problem document with a code, and never a failure of ours. */
function expectProblem(answer: Sent, what: string): void {
  expect(answer.statusCode, what).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode, what).toBeLessThan(500)
  expect(answer.headers['content-type'], what).toContain('application/problem+json')
  expect(answer.json(), what).toMatchObject({ code: expect.any(String), title: expect.any(String) })
}

const packed = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const paged = operations.filter(each => each.method === 'GET' && each.query.includes('cursor'))
const other = (query: readonly string[]): string => (query.includes('q') ? 'q=boats&' : '')

describe('a page marker that no list gave out', () => {
  const nonsense = [
    'abc',
    'e30',
    packed(null),
    packed([]),
    packed('x'),
    packed({ id: 7 }),
    packed({ __proto__: null, constructor: 1 }),
    packed({ id: "' OR 1=1 --" }).slice(0, -3),
    '%00',
    '..%2F..%2Fetc%2Fpasswd',
    'x'.repeat(513),
  ]

  test.each(paged)('is refused by name: $path', async ({ path, query }) => {
    const address = addressOf(path)
    for (const cursor of nonsense) {
      const answer = await send(ada, 'GET', `${address}?${other(query)}cursor=${cursor}`)
      expectProblem(answer, `${path} ${cursor}`)
      // Of a list that is not there nothing is said but that.
      if (answer.statusCode === 404) {
        expect(path).toMatch(/imports|feeds/)
        continue
      }
      const body = answer.json()
      expect([path, cursor, answer.statusCode]).toEqual([path, cursor, 400])
      expect(body.errors.map((error: { field: string }) => error.field)).toContain('cursor')
    }
  })

  test.each(paged)('has values of the right kind beyond what can be: $path', async ({ path, query }) => {
    const id = newUuid(server.clock)
    const read = (position: object) =>
      send(ada, 'GET', `${addressOf(path)}?${other(query)}cursor=${packed(position)}`)
    // The shapes of all lists; each list takes its own and refuses those of the others.
    const shapes = [
      { id },
      { at: '2026-01-01T00:00:00Z', id },
      { priority: 1, id },
      { t: 1, id },
      { t: 1, id, l: 0 },
      { t: 1, n: 1 },
      { r: 1, t: 1, id },
      { before: '1' },
      { after: 1 },
    ]
    const answers = await Promise.all(shapes.map(read))
    const taken = shapes.filter((_shape, at) => answers[at]!.statusCode === 200)
    expect(answers.filter(answer => answer.statusCode >= 500)).toEqual([])
    if (answers[0]!.statusCode !== 404) expect(taken, 'shapes of its marker').not.toEqual([])
    for (const shape of taken) {
      for (const key of Object.keys(shape)) {
        for (const value of beyond(id)) {
          const answer = await read({ ...shape, [key]: value })
          const what = `${path} ${JSON.stringify({ ...shape, [key]: value })}`
          if (answer.statusCode !== 200) expectProblem(answer, what)
        }
      }
    }
  })
})

const beyond = (id: string): unknown[] => [
  -1,
  1.5,
  1e300,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  `${id}\0`,
  '-infinity',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '9999999999999999999',
  null,
  [],
]

test('a marker holds a place and no rights: with that of another member one reads on in the own list', async () => {
  for (const text of ['One', 'Two']) await made('POST', '/v1/drafts', { post: { text } })
  const first = (await send(ada, 'GET', '/v1/drafts?limit=1')).json()
  const foreign = (await send(ben, 'GET', `/v1/drafts?cursor=${first.next_cursor}`)).json()
  expect(foreign.items).toEqual([])
  const own = (await send(ada, 'GET', `/v1/drafts?cursor=${first.next_cursor}`)).json()
  expect(own.items.map((item: { post: { text: string } }) => item.post.text)).toContain('One')
})

const written = operations.filter(each => each.method !== 'GET' && each.body !== null)

describe('a body that is not what the route takes', () => {
  test.each(written)('is refused with a reason: $method $path', async ({ method, path, body }) => {
    const address = addressOf(path)
    const fields = body ?? []
    const filled = (value: unknown) => JSON.stringify(Object.fromEntries(fields.map(field => [field, value])))
    const wrong: [string, string][] = [
      ['not JSON', '{"text":'],
      ['an array', '[]'],
      ['a text', '"text"'],
      ['a number', '12'],
      ['nothing', ''],
      ['a field that is not known', JSON.stringify({ nothing_of_the_kind: true })],
      ['fields of nothing', filled(null)],
      ['fields of objects', filled({ a: { b: [1] } })],
      ['fields of long texts', filled('\u202e\u0000x'.repeat(100_000))],
      ['fields of numbers beyond', filled(1e308)],
      ['fields of many entries', filled(Array.from({ length: 20_000 }, () => 'x'))],
      ['fields of broken text', filled('\ud800')],
      ['deep nesting', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ]
    for (const [what, payload] of wrong) {
      const answer = await send(ada, method, address, payload)
      expect(answer.statusCode, `${what} ${answer.body.slice(0, 300)}`).toBeLessThan(500)
      if (answer.statusCode >= 400) expectProblem(answer, what)
      else expect(payload.length, `${what} was taken`).toBeLessThan(200)
    }
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])
      expectProblem(await send(ada, method, address, 'text=x', type), type)
  })

  test.each(written)('is refused for its size before it is read: $method $path', async ({ method, path }) => {
    const payload = JSON.stringify({ text: 'x'.repeat(3_000_000) })
    expectProblem(await send(ada, method, addressOf(path), payload), path)
  })
})
