import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Uuid } from '@stoa/kit'
import { diskStorage } from '@stoa/media'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLinkReader, type LinkReader } from '../links/link-reader.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let server: Server
let links: LinkReader
let folder: string
let origin: string
const asked: string[] = []
let title = 'Bread'

beforeAll(async () => {
  const picture = await sharp({ create: { width: 1600, height: 800, channels: 3, background: '#a63' } })
    .png()
    .toBuffer()
  server = createServer((request, response) => {
    asked.push(request.url!)
    if (request.url === '/p.png')
      return void response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
    if (request.url === '/none') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<title>${title}</title><meta name=description content="All of it"><meta property="og:image" content="/p.png">`,
    )
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  links = createLinkReader({ userAgent: 'StoaPreview', allow: [`127.0.0.1:${port}`] })
  folder = await mkdtemp(join(tmpdir(), 'stoa-links-'))
  town = await foundTown({ links, media: diskStorage(folder) })
  ada = await town.settle('ada')
})
afterAll(async () => {
  await town.close()
  await links.close()
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const card = async (id: string) => (await town.as(ada, 'GET', `/v1/posts/${id}`)).body.link_card
const pages = () => asked.filter(path => path !== '/p.png')

describe('a link', () => {
  test('has one card for all who post it, read once a day, with a picture of our own', async () => {
    const first = await town.post(ada, `Read ${origin}/bread?utm_source=x#top`)
    expect(await card(first)).toBeNull()
    await town.runJobs()
    const shown = await card(first)
    expect(shown).toMatchObject({
      url: `${origin}/bread`,
      title: 'Bread',
      description: 'All of it',
      site: '127.0.0.1',
    })
    expect(shown.image_url).toMatch(/^\/media\/med_\w+\/picture\.webp$/)
    expect(
      town.signals.some(signal => signal.type === 'post.changed' && signal.body['post_id'] === first),
    ).toBe(true)
    const second = await town.post(ada, `Again: ${origin}/bread`)
    await town.runJobs()
    expect(await card(second)).toEqual(shown)
    expect(pages()).toEqual(['/bread'])
    title = 'Rye'
    town.clock.advance(25 * 3_600_000)
    const third = await town.post(ada, `Later: ${origin}/bread`)
    await town.runJobs()
    expect(pages()).toEqual(['/bread', '/bread'])
    expect([(await card(third)).title, (await card(first)).title]).toEqual(['Rye', 'Rye'])
    const kept = await town.db.query("SELECT 1 FROM media.attachment WHERE state = 'claimed'")
    expect(kept).toHaveLength(1)
  })

  test('follows an edit', async () => {
    const id = await town.post(ada, `One ${origin}/one`)
    await town.runJobs()
    expect((await card(id)).url).toBe(`${origin}/one`)
    await town.as(ada, 'PUT', `/v1/posts/${id}`, { text: `Two ${origin}/two` })
    await town.runJobs()
    expect((await card(id)).url).toBe(`${origin}/two`)
    await town.as(ada, 'PUT', `/v1/posts/${id}`, { text: 'None' })
    await town.runJobs()
    expect(await card(id)).toBeNull()
  })

  test('that gives nothing has no card and is not asked for again at once', async () => {
    const before = pages().length
    const ids = [await town.post(ada, `${origin}/none`), await town.post(ada, `again ${origin}/none`)]
    await town.runJobs()
    for (const id of ids) expect(await card(id)).toBeNull()
    expect(pages().length - before).toBe(1)
  })

  test('that is told to few, or leads inside, is not asked', async () => {
    const before = asked.length
    await town.as(ada, 'POST', '/v1/posts', { text: `${origin}/secret`, visibility: 'mentioned' })
    for (const link of [
      'http://10.0.0.1/',
      'http://169.254.169.254/latest/',
      'http://127.0.0.1/',
      'http://127.0.0.1:22/',
    ])
      await town.post(ada, link)
    await town.runJobs()
    expect(asked.length).toBe(before)
  })
})
