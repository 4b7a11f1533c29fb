import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { grantStaff } from '@stoa/identity'
import type { Uuid } from '@stoa/kit'
import { diskStorage } from '@stoa/media'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let staff: Uuid
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoa-emoji-'))
  town = await foundTown({ media: diskStorage(folder) })
  ada = await town.settle('ada')
  staff = await town.settle('moira')
  await grantStaff(town.ctx, 'moira', 'moderator')
})
afterAll(async () => {
  await town.close()
  await rm(folder, { recursive: true })
})

const draw = (size: number) =>
  sharp({ create: { width: size, height: size, channels: 4, background: '#c63' } })
    .png()
    .toBuffer()

async function upload(member: Uuid | null, shortcode: string, bytes: Buffer) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), 'x.png')
  const request = new Request('http://x/', { method: 'PUT', body: form })
  const response = await town.app.inject({
    method: 'PUT',
    url: `/v1/emoji/${shortcode}`,
    headers: {
      'content-type': request.headers.get('content-type')!,
      ...(member && { 'x-test-member': member }),
    },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  return { status: response.statusCode, body: response.json() }
}

const list = async () => (await town.as(null, 'GET', '/v1/emoji')).body.items

describe('emoji', () => {
  test('of the staff stand in texts that name them, until they are taken away', async () => {
    const id = await town.post(ada, 'fresh :loaf: and :unknown: and :Loaf:')
    const seen = async () => (await town.as(null, 'GET', `/v1/posts/${id}`)).body.emojis
    expect(await seen()).toEqual([])
    const added = await upload(staff, 'loaf', await draw(400))
    expect(added.status).toBe(200)
    expect(added.body.url).toMatch(/^\/media\/med_\w+\/picture\.webp$/)
    expect(await seen()).toEqual([added.body])
    expect(await list()).toEqual([added.body])
    const again = await upload(staff, 'loaf', await draw(64))
    expect(again.body.url).not.toBe(added.body.url)
    expect(await list()).toEqual([again.body])
    expect((await town.as(staff, 'DELETE', '/v1/emoji/loaf')).status).toBe(204)
    expect((await town.as(staff, 'DELETE', '/v1/emoji/loaf')).status).toBe(404)
    expect([await seen(), await list()]).toEqual([[], []])
    expect(await town.db.query('SELECT 1 FROM media.attachment')).toEqual([])
  })

  test('are not for others to change, and only from pictures', async () => {
    const picture = await draw(64)
    expect((await upload(ada, 'mine', picture)).status).toBe(403)
    expect((await upload(null, 'mine', picture)).status).toBe(401)
    expect((await town.as(ada, 'DELETE', '/v1/emoji/mine')).status).toBe(403)
    for (const shortcode of ['x', 'Big', 'a-b', 'x'.repeat(33)])
      expect((await upload(staff, shortcode, picture)).body.code).toBe('invalid_shortcode')
    expect((await upload(staff, 'text', Buffer.from('<svg onload=alert(1)>'))).status).toBe(415)
    expect((await upload(staff, 'heavy', Buffer.concat([picture, Buffer.alloc(600 * 1024)]))).status).toBe(
      413,
    )
    expect(await list()).toEqual([])
  })

  test('are read once in a while, not for every page', async () => {
    await upload(staff, 'tea', await draw(64))
    await town.post(ada, ':tea:')
    await town.as(ada, 'GET', '/v1/members/ada/posts')
    town.queries.length = 0
    await town.as(ada, 'GET', '/v1/members/ada/posts')
    expect(town.queries.filter(text => text.includes('social.emoji'))).toEqual([])
  })
})
