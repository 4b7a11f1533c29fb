import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inTransaction, newUuid, type Uuid, wireModule } from '@stoa/kit'
import { startTestServer, type TestServer } from '@stoa/testing'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { avatarUrl, diskStorage, type MediaStorage, mediaModule, removeImage, storeAvatar } from '../index.ts'

let server: TestServer
let storage: MediaStorage
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stoa-media-'))
  storage = diskStorage(folder)
  server = await startTestServer({ modules: () => [wireModule(mediaModule, { storage })] })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  server.queries.length = 0
})

const picture = (background: string) =>
  sharp({ create: { width: 120, height: 90, channels: 3, background } })
    .png()
    .toBuffer()

async function store(background: string): Promise<Uuid> {
  const stored = await storeAvatar(server.ctx, storage, await picture(background))
  if ('refusal' in stored) throw new Error(stored.refusal)
  return stored.id
}

const files = async () =>
  (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.webp')).sort()
const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })

describe('serving', () => {
  it('gives both variants with and without suffix, and asks the database once', async () => {
    const id = await store('#123456')
    server.queries.length = 0
    for (const url of [avatarUrl(id, 96), avatarUrl(id, 256), avatarUrl(id, 96).replace('.webp', '')]) {
      const answer = await get(url)
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'image/webp'])
      expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    expect(server.queries).toHaveLength(1)
  })

  it('answers 304 to the same tag only', async () => {
    const url = avatarUrl(await store('#234567'), 96)
    const etag = String((await get(url)).headers.etag)
    expect((await get(url, { 'if-none-match': etag })).statusCode).toBe(304)
    expect((await get(url, { 'if-none-match': `"x", W/${etag}` })).statusCode).toBe(304)
    expect((await get(url, { 'if-none-match': '"x"' })).statusCode).toBe(200)
    expect((await get(url.replace('/96', '/256'))).headers.etag).not.toBe(etag)
  })

  it.each([
    '/media/med_01h455vb4pex5vsknk084sn02q/96.webp',
    '/media/med_01h455vb4pex5vsknk084sn02q/97.webp',
    '/media/med_01h455vb4pex5vsknk084sn02q/96.png',
    '/media/med_01h455vb4pex5vsknk084sn02q/..%2f..%2fetc',
  ])('finds nothing at %s, and nobody keeps that answer', async url => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['cache-control']).toBeUndefined()
  })

  it('answers 404 when the bytes are lost, and recovers when they are back', async () => {
    const id = await store('#345678')
    const url = avatarUrl(id, 96)
    const [row] = await server.db.query<{ content_hash: string }>(
      'SELECT content_hash FROM media.image WHERE id = $1',
      [id],
    )
    const key = `avatar/${row!.content_hash.slice(0, 2)}/${row!.content_hash}-96.webp`
    const bytes = (await storage.get(key))!
    await storage.remove(key)
    const lost = await get(url)
    expect([lost.statusCode, lost.headers['cache-control'], lost.headers.etag]).toEqual([
      404,
      undefined,
      undefined,
    ])
    await storage.put(key, bytes)
    expect((await get(url)).statusCode).toBe(200)
  })
})

describe('removing', () => {
  it('keeps bytes that another picture uses, and removes them with the last', async () => {
    const before = await files()
    const [first, second] = [await store('#456789'), await store('#456789')]
    expect(first).not.toBe(second)
    expect((await files()).length - before.length).toBe(2)
    await inTransaction(server.ctx, tx => removeImage(tx, first))
    await server.runJobs()
    expect((await files()).length - before.length).toBe(2)
    await inTransaction(server.ctx, tx => removeImage(tx, second))
    await server.runJobs()
    expect(await files()).toEqual(before)
    await inTransaction(server.ctx, tx => removeImage(tx, newUuid(server.clock)))
  })

  it('does nothing when its transaction is rolled back', async () => {
    const id = await store('#56789a')
    const failing = inTransaction(server.ctx, async tx => {
      await removeImage(tx, id)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await server.runJobs()
    expect((await get(avatarUrl(id, 96))).statusCode).toBe(200)
  })
})

describe('storing', () => {
  it('refuses to decode inside a transaction', async () => {
    const bytes = await picture('#6789ab')
    await expect(inTransaction(server.ctx, tx => storeAvatar(tx, storage, bytes))).rejects.toThrow(
      'outside a database transaction',
    )
  })

  it('survives storing and sweeping the same content at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const old = await store('#789abc')
      await inTransaction(server.ctx, tx => removeImage(tx, old))
      const [fresh] = await Promise.all([store('#789abc'), server.runJobs()])
      await server.runJobs()
      expect((await get(avatarUrl(fresh, 96))).statusCode).toBe(200)
      expect((await get(avatarUrl(fresh, 256))).statusCode).toBe(200)
      await inTransaction(server.ctx, tx => removeImage(tx, fresh))
      await server.runJobs()
    }
  })
})
