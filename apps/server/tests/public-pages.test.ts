import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMember, identityModule } from '@stoa/identity'
import { type Uuid, wireModule } from '@stoa/kit'
import { safetyModule } from '@stoa/safety'
import { socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let server: TestServer
let folder: string
let author: Uuid

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stoa-web-'))
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="en"><head><title>Stoa</title>\n<meta name="description" content="x" /></head>' +
      '<body><div id="root"></div><noscript>Needs JavaScript.</noscript>' +
      '<script type="module" src="/app.js"></script></body></html>',
  )
  const identity = wireModule({ name: identityModule.name, migrations: identityModule.migrations }, undefined)
  const safety = wireModule({ name: safetyModule.name, migrations: safetyModule.migrations }, undefined)
  server = await startTestServer({
    modules: () => [identity, safety, wireModule(socialModule, undefined)],
    webRoot: folder,
  })
  const made = await createMember(server.ctx, { handle: 'wren', name: 'Wren <b>', email: 'wren@example.org' })
  if ('refusal' in made) throw new Error('the author was refused')
  author = made.id
})
afterAll(async () => {
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

async function publish(body: object): Promise<string> {
  const headers = { 'x-test-member': author }
  const answer = await server.app.inject({ method: 'POST', url: '/v1/posts', headers, payload: body })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json().id
}

async function open(url: string, headers: Record<string, string> = {}) {
  return server.app.inject({ method: 'GET', url, headers: { accept: 'text/html', ...headers } })
}

describe('a page without scripts', () => {
  test('shows a public post, escaped, with what previews of other sites read', async () => {
    const id = await publish({ text: 'Boats & <script>alert(1)</script> at noon' })
    const page = await open(`/posts/${id}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(
      '<p class="text">Boats &amp; &lt;script&gt;alert(1)&lt;/script&gt; at noon</p>',
    )
    expect(page.body).toContain('<meta property="og:title" content="Wren &lt;b&gt; on Stoa" />')
    expect(page.body).toContain(`<link rel="canonical" href="http://localhost:3000/posts/${id}" />`)
    expect(page.body).not.toMatch(/<script>alert|Needs JavaScript|app\.js/)
    expect(page.body).toContain(`href="/sign-in?next=${encodeURIComponent(`/posts/${id}`)}"`)
  })

  test('shows what the post answers and what answers it, its poll and whom it quotes', async () => {
    const asked = await publish({
      text: 'Which day?',
      poll: { options: ['Saturday', '<Sunday>'], minutes: 60 },
    })
    const answer = await publish({ text: 'Any day with bread', reply_to: asked, quote: asked })
    const question = await open(`/posts/${asked}`)
    expect(question.body).toContain('&lt;Sunday&gt;')
    expect(question.body).toContain('Any day with bread')
    const page = await open(`/posts/${answer}`)
    expect(page.body.match(/Which day\?/g)).toHaveLength(2)
  })

  test('lets no text of a member become markup, an address or an attribute', async () => {
    const tricks = [
      '[free](javascript:alert(1)) **x** <a href="javascript:alert(1)">y</a>',
      '"><script>alert(1)</script><meta property="og:title" content="',
      "' onmouseover='alert(1)",
      '</title></head><body onload=alert(1)>',
      'https://a.example/?"onmouseover="alert(1)',
      '<!-- --><svg/onload=alert(1)>',
    ]
    for (const text of tricks) {
      const warned = await publish({ text: 'behind', content_warning: text })
      for (const id of [await publish({ text }), warned]) {
        const { statusCode, body } = await open(`/posts/${id}`)
        expect(statusCode).toBe(200)
        // Each tag of the page is one that the page itself writes, with no attribute of a member's.
        const tags = body.match(/<[^>]*>/g) ?? []
        expect(
          tags.filter(tag => /alert|javascript:|onmouseover|onload/i.test(tag.replace(/"[^"]*"/g, ''))),
        ).toEqual([])
        expect(body).not.toMatch(
          /<script>alert|<svg\/|href="javascript|<meta property="og:title" content="" /,
        )
      }
    }
  })

  test('speaks French to who asks for it, and keeps a warned text out of previews', async () => {
    const id = await publish({ text: 'The butler did it', content_warning: 'End of a novel' })
    const page = await open(`/posts/${id}`, { 'accept-language': 'fr-CA,fr;q=0.9' })
    expect(page.body).toContain('<html lang="fr">')
    expect(page.body).toContain('<meta property="og:description" content="End of a novel" />')
    expect(page.body).toContain('<summary>L’auteur a placé un avertissement')
  })

  test('shows a profile with its posts', async () => {
    const page = await open('/@wren')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<meta property="og:type" content="profile" />')
    expect(page.body).toContain('The butler did it')
  })

  test('tells nothing of what is not for everybody, and answers 404 for it', async () => {
    const hidden = await publish({ text: 'Only for followers', visibility: 'followers' })
    for (const url of [`/posts/${hidden}`, '/posts/post_01h455vb4pex5vsknk084sn02q', '/@nobody_here']) {
      const page = await open(url)
      expect([url, page.statusCode]).toEqual([url, 404])
      expect(page.body).not.toContain('Only for followers')
      expect(page.body).toContain('<div id="root"></div>')
    }
  })

  test('leaves the page to the app for who is signed in, and for every other address', async () => {
    const id = await publish({ text: 'For the app' })
    const page = await open(`/posts/${id}`, { cookie: 'stoa.session_token=abc' })
    expect([page.statusCode, page.body.includes('For the app')]).toEqual([200, false])
    expect(page.body).toContain('app.js')
    expect((await open('/home')).body).toContain('<div id="root"></div>')
    expect((await open('/@%E0%A4%A')).statusCode).toBeLessThan(500)
  })
})
