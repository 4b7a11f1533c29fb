import { fromWireId, inTransaction, newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimAttachments, getAttachments, releaseAttachments } from '../index.ts'
import { drawing, openStudio, type Studio } from './studio.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.closeAll())

const hourMs = 3_600_000

async function uploaded(): Promise<{ id: Uuid; url: string }> {
  const kept = await studio.keep(await drawing(30, 20).png().toBuffer())
  return { id: fromWireId('med', kept.id)!, url: kept.url }
}
const claim = (ids: Uuid[], ownerId = studio.member) => claimAttachments(studio.ctx, { ids, ownerId })
const statusOf = async (url: string) => (await studio.app.inject({ url })).statusCode

describe('claiming', () => {
  it('gives all in their order, once', async () => {
    const [first, second] = [await uploaded(), await uploaded()]
    const claimed = await claim([second.id, first.id])
    expect(claimed).toMatchObject({ code: 'claimed', attachments: [{ url: second.url }, { url: first.url }] })
    expect(await claim([first.id])).toEqual({ code: 'attachment_unknown', id: first.id })
    expect(await claim([])).toEqual({ code: 'claimed', attachments: [] })
  })

  it('takes all or none', async () => {
    const { id } = await uploaded()
    const unknown = newUuid(studio.clock)
    expect(await claim([id, unknown])).toEqual({ code: 'attachment_unknown', id: unknown })
    expect(await claim([id, id])).toEqual({ code: 'attachment_repeated', id })
    expect(await claim([id], newUuid(studio.clock))).toEqual({ code: 'attachment_unknown', id })
    expect((await claim([id])).code).toBe('claimed')
  })

  it('lets one of two posts have an upload', async () => {
    const { id } = await uploaded()
    const codes = (await Promise.all([claim([id]), claim([id]), claim([id])])).map(({ code }) => code)
    expect(codes.sort()).toEqual(['attachment_unknown', 'attachment_unknown', 'claimed'])
  })

  it('goes back with its transaction', async () => {
    const { id } = await uploaded()
    const failing = inTransaction(studio.ctx, async tx => {
      await claimAttachments(tx, { ids: [id], ownerId: studio.member })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect((await claim([id])).code).toBe('claimed')
  })
})

describe('reading', () => {
  it('asks once for any number and leaves out what is gone', async () => {
    const [first, second] = [await uploaded(), await uploaded()]
    studio.queries.length = 0
    const found = await getAttachments(studio.ctx, [first.id, newUuid(studio.clock), second.id])
    expect(studio.queries).toHaveLength(1)
    expect([...found.keys()].sort()).toEqual([first.id, second.id].sort())
    expect(await getAttachments(studio.ctx, [])).toEqual(new Map())
    expect(studio.queries).toHaveLength(1)
  })
})

describe('serving', () => {
  it('lets caches keep a file, as nothing but what it is', async () => {
    const { url } = await uploaded()
    const answer = await studio.app.inject({ url })
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, s-maxage=86400, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    })
    const etag = String(answer.headers['etag'])
    const again = await studio.app.inject({ url, headers: { 'if-none-match': etag } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('finds no other file, and nobody keeps that answer', async () => {
    const { url } = await uploaded()
    for (const other of ['poster.webp', 'large.png', '..%2fsmall.webp', '%00']) {
      const answer = await studio.app.inject({ url: url.replace('large.webp', other) })
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, undefined])
    }
  })

  it('gives ids that chance alone could find', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, uploaded))
    const secrets = ids.map(({ id }) => id.slice(14))
    expect(new Set(secrets).size).toBe(8)
    // Version 7 and the variant of RFC 9562: the rest after the time is drawn anew each time.
    for (const { id } of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
    const firsts = new Set(secrets.map(secret => secret.slice(1, 4)))
    expect(firsts.size).toBeGreaterThan(4)
  })
})

describe('going', () => {
  it('removes row and files when its post is deleted', async () => {
    const before = await studio.files()
    const { id, url } = await uploaded()
    await claim([id])
    await inTransaction(studio.ctx, tx => releaseAttachments(tx, [id, newUuid(studio.clock)]))
    expect(await statusOf(url)).toBe(404)
    expect((await getAttachments(studio.ctx, [id])).size).toBe(0)
    await studio.runJobs()
    expect(await studio.files()).toEqual(before)
  })

  it('lets the owner discard what nothing shows', async () => {
    const { id } = await uploaded()
    const kept = await studio.keep(await drawing(30, 20).png().toBuffer())
    const url = `/v1/media/${kept.id}`
    expect((await studio.call('DELETE', url, undefined, newUuid(studio.clock))).status).toBe(404)
    expect((await studio.call('DELETE', url)).status).toBe(204)
    expect((await studio.call('DELETE', url)).status).toBe(404)
    await claim([id])
    const shown = await getAttachments(studio.ctx, [id])
    expect((await studio.call('DELETE', `/v1/media/${shown.get(id)!.id}`)).status).toBe(404)
  })

  it('sweeps after a day what nothing shows, and only that', async () => {
    const [shown, forgotten] = [await uploaded(), await uploaded()]
    await claim([shown.id])
    const sweep = () =>
      studio.db.query("SELECT graphile_worker.add_job('media.sweep-attachments', '{}'::json)")
    studio.clock.advance(24 * hourMs)
    expect(await claim([forgotten.id])).toEqual({ code: 'attachment_unknown', id: forgotten.id })
    await sweep()
    await studio.runJobs()
    expect(await statusOf(forgotten.url)).toBe(200)
    studio.clock.advance(2 * hourMs)
    const fresh = await uploaded()
    await sweep()
    await studio.runJobs()
    expect(await statusOf(forgotten.url)).toBe(404)
    expect([await statusOf(shown.url), await statusOf(fresh.url)]).toEqual([200, 200])
  })
})
