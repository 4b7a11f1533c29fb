import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clean, createLinkReader, type LinkReader } from './link-reader.ts'
import { imageMaxBytes, pageMaxBytes } from './policy.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const answers = new Map<string, Answer>()
const asked: { path: string; headers: IncomingMessage['headers'] }[] = []
/** Reached only through the allowance; `inside` is not named in it. */
let server: Server
let inside: Server
let port: number
let insidePort: number
let reader: LinkReader

async function listen(one: Server): Promise<number> {
  await new Promise<void>(done => one.listen(0, '127.0.0.1', done))
  return (one.address() as AddressInfo).port
}

const serve: Answer = (request, response) => {
  asked.push({ path: request.url!, headers: request.headers })
  const answer = answers.get(request.url!)
  if (answer) answer(request, response)
  else response.writeHead(404).end()
}

let insideAsked = 0
/** What a name leads to, each time it is asked for. */
const names = new Map<string, string[]>()

beforeAll(async () => {
  server = createServer(serve)
  inside = createServer((_request, response) => {
    insideAsked += 1
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>secret</title>')
  })
  port = await listen(server)
  insidePort = await listen(inside)
  reader = createLinkReader({
    userAgent: 'StoaPreview (+https://stoa.example)',
    allow: [`127.0.0.1:${port}`],
    maxMs: 600,
    resolve: async name => {
      const addresses = names.get(name) ?? []
      const address = addresses.length > 1 ? addresses.shift() : addresses[0]
      return address ? [{ address, family: address.includes(':') ? 6 : 4 }] : []
    },
  })
})
afterAll(async () => {
  await reader.close()
  for (const one of [server, inside]) {
    one.closeAllConnections()
    one.close()
  }
})

const at = (path: string) => new URL(`http://127.0.0.1:${port}${path}`)
const html =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
const to =
  (location: string, status = 302): Answer =>
  (_request, response) =>
    void response.writeHead(status, { location }).end()

describe('a page', () => {
  test('is read with its picture by who says who asks', async () => {
    answers.set(
      '/page',
      html(
        '<title>Bread &amp;\n butter</title><meta name=description content="All of it"><meta property="og:image" content="pic.png">',
      ),
    )
    answers.set(
      '/pic.png',
      (_request, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
    )
    expect(await reader.read(at('/page'))).toEqual({
      title: 'Bread & butter',
      description: 'All of it',
      site: '127.0.0.1',
      image: Buffer.from('PNG'),
    })
    const { headers } = asked.find(({ path }) => path === '/page')!
    expect(headers['user-agent']).toBe('StoaPreview (+https://stoa.example)')
    expect(headers['accept-encoding']).toBe('identity')
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined])
  })

  test('may be in another character set, and says what not to show', async () => {
    const latin = Buffer.from('<meta charset=iso-8859-1><title>Caf\xe9</title>', 'latin1')
    answers.set(
      '/latin',
      (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(latin),
    )
    expect((await reader.read(at('/latin')))?.title).toBe('Café')
    answers.set(
      '/quiet',
      html(
        '<title>T</title><meta name=description content=no><meta property="og:image" content="/pic.png">',
        { 'x-robots-tag': 'nosnippet, noimageindex' },
      ),
    )
    expect(await reader.read(at('/quiet'))).toMatchObject({ title: 'T', description: '', image: null })
  })

  test('is followed over three redirects and no more', async () => {
    answers.set('/end', html('<title>There</title>'))
    answers.set('/r1', to('/end', 308))
    answers.set('/r2', to('/r1', 301))
    answers.set('/r3', to(at('/r2').href, 303))
    answers.set('/r4', to('/r3'))
    answers.set('/loop', to('/loop'))
    expect((await reader.read(at('/r3')))?.title).toBe('There')
    expect(await reader.read(at('/r4'))).toBeNull()
    expect(await reader.read(at('/loop'))).toBeNull()
  })
})

describe('the inside', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0.0.0.0/',
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://172.16.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://224.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
  ])('%s is not asked', async url => {
    names.set('localhost', ['127.0.0.1'])
    expect(await reader.read(new URL(url))).toBeNull()
  })

  test('is not reached by another port, name, redirect or scheme', async () => {
    names.set('inner.example', ['127.0.0.1'])
    names.set('six.example', ['::ffff:127.0.0.1'])
    answers.set('/to-inside', to(`http://127.0.0.1:${insidePort}/`))
    answers.set('/to-name', to(`http://inner.example:${insidePort}/`))
    answers.set('/to-file', to('file:///etc/passwd'))
    answers.set('/to-user', to(`http://a:b@127.0.0.1:${port}/page`))
    for (const url of [
      `http://127.0.0.1:${insidePort}/`,
      `http://inner.example:${insidePort}/`,
      'http://inner.example/',
      'http://six.example/',
      ...['/to-inside', '/to-name', '/to-file', '/to-user'].map(path => at(path).href),
    ])
      expect([url, await reader.read(new URL(url))]).toEqual([url, null])
    expect(insideAsked).toBe(0)
  })

  test('is not reached by a name that changes its meaning', async () => {
    // Public when it is looked at, inside when it is connected to: the connection's own look is the one that counts.
    names.set('rebind.example', ['127.0.0.1', '10.0.0.1'])
    answers.set('/rebind', to(`http://rebind.example:${port}/page`))
    answers.set('/page', html('<title>first</title>'))
    expect((await reader.read(at('/rebind')))?.title).toBe('first')
    expect(await reader.read(new URL(`http://rebind.example:${port}/other`))).toBeNull()
  })

  test('is not reached for a picture either', async () => {
    answers.set(
      '/with-inner-picture',
      html(`<title>T</title><meta property="og:image" content="http://127.0.0.1:${insidePort}/x.png">`),
    )
    expect(await reader.read(at('/with-inner-picture'))).toMatchObject({ title: 'T', image: null })
    expect(insideAsked).toBe(0)
  })
})

describe('a page that is no good', () => {
  test('by its type, its status or its encoding is not read', async () => {
    answers.set(
      '/json',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('<title>x</title>'),
    )
    answers.set('/untyped', (_request, response) => void response.writeHead(200).end('<title>x</title>'))
    answers.set(
      '/error',
      (_request, response) =>
        void response.writeHead(500, { 'content-type': 'text/html' }).end('<title>x</title>'),
    )
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024, '<title>x</title>'))
    for (const encoding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip'])
      answers.set(
        `/${encoding.length}${encoding[0]}`,
        (_request, response) =>
          void response
            .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
            .end(bomb),
      )
    answers.set('/untitled', html('<p>nothing'))
    for (const path of [
      '/json',
      '/untyped',
      '/error',
      '/4g',
      '/2b',
      '/7d',
      '/4z',
      '/10g',
      '/untitled',
      '/none',
    ])
      expect([path, await reader.read(at(path))]).toEqual([path, null])
  })

  test('by its length is read in its beginning alone', async () => {
    let sent = 0
    answers.set('/endless', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<title>Long</title>')
      const piece = Buffer.alloc(64 * 1024, ' ')
      const more = () => {
        while (!response.destroyed && sent < 64 * 1024 * 1024) {
          sent += piece.length
          if (!response.write(piece)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    expect((await reader.read(at('/endless')))?.title).toBe('Long')
    expect(sent).toBeLessThan(32 * pageMaxBytes)
  })

  test('that drips is left when the time is over', async () => {
    const drips: NodeJS.Timeout[] = []
    answers.set('/drip', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      drips.push(setInterval(() => response.write('<meta>'), 20))
    })
    answers.set('/silent', () => {})
    expect(await reader.read(at('/drip'))).toBeNull()
    expect(await reader.read(at('/silent'))).toBeNull()
    for (const drip of drips) clearInterval(drip)
  })

  test('has a picture that is too large, and is shown without it', async () => {
    answers.set('/heavy', html('<title>T</title><meta property="og:image" content="/heavy.png">'))
    for (const declared of [true, false]) {
      answers.set('/heavy.png', (_request, response) => {
        response.writeHead(200, {
          'content-type': 'image/png',
          ...(declared && { 'content-length': String(imageMaxBytes + 1) }),
        })
        response.end(Buffer.alloc(imageMaxBytes + 1))
      })
      expect(await reader.read(at('/heavy'))).toMatchObject({ title: 'T', image: null })
    }
  })
})

test('text is one line, cut by graphemes, without what deceives', () => {
  const limits = { maxGraphemes: 5, maxLines: 1 }
  expect(clean(' a\n\tb ', limits)).toBe('a b')
  expect(clean('abcdef', limits)).toBe('abcd…')
  expect(clean('👩‍👩‍👧‍👦'.repeat(9), limits)).toBe(`${'👩‍👩‍👧‍👦'.repeat(4)}…`)
  expect(clean('\u202egnp', limits)).toBe('gnp')
  expect([clean(null, limits), clean('\u200b', limits), clean(`a${'\u0301'.repeat(60)}`, limits)]).toEqual([
    '',
    '',
    '',
  ])
})
