import { fromWireId } from '@stoa/kit'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMember, getMembers, toMemberCard } from '../index.ts'
import { goodPassword, type IdentityServer, startIdentityServer } from './identity-server.ts'

let server: IdentityServer
beforeAll(async () => {
  server = await startIdentityServer()
})
afterAll(() => server.close())

describe('a profile', () => {
  it('changes name and bio, stored as written and normalised', async () => {
    const member = await server.join('prof')
    const answer = await member.send('PATCH', '/v1/me', {
      name: '  Zo\u0065\u0308   <b>Z</b> ',
      bio: 'Likes <script>alert(1)</script>\r\nand 👩‍👩‍👧‍👦',
    })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      name: 'Zo\u00eb <b>Z</b>',
      bio: 'Likes <script>alert(1)</script>\nand 👩‍👩‍👧‍👦',
    })
    expect((await server.browser().get('/v1/members/prof')).body).toEqual(answer.body)
    const events = await server.db.query("SELECT 1 FROM kit.event WHERE type = 'identity.profile_changed'")
    expect(events).toHaveLength(1)
    await member.send('PATCH', '/v1/me', { name: answer.body.name })
    expect(
      await server.db.query("SELECT 1 FROM kit.event WHERE type = 'identity.profile_changed'"),
    ).toHaveLength(1)
  })

  it('shows a new name, handle and picture on cards at once, though they are remembered', async () => {
    const member = await server.join('carded')
    const id = fromWireId('mem', (await member.get('/v1/auth/session')).body.member.id)!
    const card = async () => toMemberCard((await getMembers(server.ctx, [id])).get(id)!)
    expect(await card()).toMatchObject({ name: 'Member carded', handle: 'carded' })
    server.queries.length = 0
    await card()
    expect(server.queries).toEqual([])
    await member.send('PATCH', '/v1/me', { name: 'Carda' })
    expect(await card()).toMatchObject({ name: 'Carda', handle: 'carded', avatar_url: null })
    await member.post('/v1/auth/step-up', { password: goodPassword })
    await member.send('PUT', '/v1/me/handle', { handle: 'carda' })
    expect(await card()).toMatchObject({ handle: 'carda' })
    const pixel = { create: { width: 64, height: 64, channels: 3, background: 'teal' } } as const
    await member.upload('/v1/me/avatar', await sharp(pixel).png().toBuffer())
    expect((await card()).avatar_url).toMatch(/^\/media\//)
    await member.send('DELETE', '/v1/me/avatar')
    expect((await card()).avatar_url).toBeNull()
  })

  it.each([
    ['Ada\u200bLovelace', 'forbidden_character'],
    ['Ada\u202eecalevoL', 'forbidden_character'],
    ['Ada\u0000', 'forbidden_character'],
    ['\u3164\u3164', 'forbidden_character'],
    [' \u200d ', 'forbidden_character'],
    ['   ', 'empty'],
    ['...', 'empty'],
    ['x'.repeat(51), 'too_long'],
    ['e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301', 'forbidden_character'],
  ])('refuses the name %j as %s', async (name, rule) => {
    const member = await server.join(`name${Math.random().toString(36).slice(2, 10)}`)
    const answer = await member.send('PATCH', '/v1/me', { name })
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'name_refused',
      errors: [{ field: 'name', rule }],
    })
  })

  it('needs a session', async () => {
    expect((await server.browser().send('PATCH', '/v1/me', { name: 'x' })).status).toBe(401)
  })
})

describe('an avatar', () => {
  it('is stored without its metadata, served immutable, and removed', async () => {
    const member = await server.join('pic')
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#b45309' } })
      .withExif({ IFD3: { GPSLatitude: '48/1 51/1 24/1' }, IFD0: { Copyright: 'somebody' } })
      .jpeg()
      .toBuffer()
    const answer = await member.upload('/v1/me/avatar', photo, {
      name: '../../etc/passwd.svg',
      type: 'text/html',
    })
    expect(answer.status).toBe(200)
    const url: string = answer.body.avatar_url
    expect(url).toMatch(/^\/media\/med_[0-9a-z]{26}\/96\.webp$/)
    for (const size of [96, 256]) {
      const served = await server.browser().get(url.replace('/96.', `/${size}.`))
      expect(served.status).toBe(200)
      expect(served.headers['content-type']).toBe('image/webp')
      expect(served.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(served.headers['x-content-type-options']).toBe('nosniff')
      const image = await sharp(served.body).metadata()
      expect([image.width, image.height, image.format, image.exif]).toEqual([size, size, 'webp', undefined])
      const cached = await server.browser().send('GET', url.replace('/96.', `/${size}.`), undefined, {
        'if-none-match': String(served.headers['etag']),
      })
      expect(cached.status).toBe(304)
    }
    expect((await member.get('/v1/auth/session')).body.member.avatar_url).toBe(url)
    const removed = await member.send('DELETE', '/v1/me/avatar')
    expect(removed.body.avatar_url).toBeNull()
    await server.runJobs()
    expect(await server.db.query('SELECT 1 FROM media.image')).toEqual([])
  })

  it('must be a picture', async () => {
    const member = await server.join('nopic')
    const answer = await member.upload(
      '/v1/me/avatar',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    )
    expect(answer.body).toMatchObject({ status: 415, code: 'image_unsupported' })
    expect((await member.send('PUT', '/v1/me/avatar', { file: 'x' })).status).toBe(415)
    const tooLarge = await member.upload('/v1/me/avatar', Buffer.alloc(8 * 1024 * 1024 + 1, 1))
    expect(tooLarge.body).toMatchObject({ status: 413, code: 'image_too_large' })
    expect((await member.get('/v1/auth/session')).body.member.avatar_url).toBeNull()
  })
})

describe('handles', () => {
  it('change with step-up and stay reserved for their former owner for thirty days', async () => {
    const member = await server.join('oldname')
    const rival = await server.join('rival')
    for (const browser of [member, rival]) await browser.post('/v1/auth/step-up', { password: goodPassword })
    const changed = await member.send('PUT', '/v1/me/handle', { handle: 'NewName' })
    expect(changed.body.handle).toBe('NewName')
    expect((await rival.send('PUT', '/v1/me/handle', { handle: 'oldname' })).body.code).toBe('handle_taken')
    expect((await rival.send('PUT', '/v1/me/handle', { handle: 'NEWNAME' })).body.code).toBe('handle_taken')
    expect((await rival.get('/v1/auth/handles/oldname')).body).toEqual({ available: false, reason: 'taken' })
    expect((await member.get('/v1/auth/handles/oldname')).body).toEqual({ available: true, reason: null })
    expect((await server.browser().get('/v1/members/oldname')).status).toBe(404)
    expect((await server.browser().get('/v1/members/newname')).status).toBe(200)
    expect((await member.send('PUT', '/v1/me/handle', { handle: 'oldname' })).status).toBe(200)
    expect((await member.send('PUT', '/v1/me/handle', { handle: 'NewName' })).status).toBe(200)
    server.clock.advance(29 * 24 * 60 * 60_000)
    await rival.post('/v1/auth/step-up', { password: goodPassword })
    expect((await rival.send('PUT', '/v1/me/handle', { handle: 'oldname' })).status).toBe(409)
    server.clock.advance(24 * 60 * 60_000 + 1)
    const fresh = await server.join('rival2')
    await fresh.post('/v1/auth/step-up', { password: goodPassword })
    expect((await fresh.send('PUT', '/v1/me/handle', { handle: 'oldname' })).status).toBe(200)
  })

  it('say why they cannot be chosen', async () => {
    await server.join('taken_one')
    for (const [handle, reason] of [
      ['ta', 'invalid'],
      ['t%C3%A4ken', 'invalid'],
      ['a%E2%80%8Bbc', 'invalid'],
      ['_A_d_m_i_n_', 'reserved'],
      ['TAKEN_one', 'taken'],
      ['free_one', null],
    ]) {
      const { body } = await server.browser().get(`/v1/auth/handles/${handle}`)
      expect(body).toEqual({ available: reason === null, reason })
    }
  })
})

describe('finding people', () => {
  it('goes by handle and by any word of the name, without accents, in few queries', async () => {
    const seeker = await server.join('seeker')
    for (const [handle, name] of [
      ['elo_m', 'Éloïse Martin'],
      ['eloquent', 'Bob Stone'],
      ['under_score', 'Carl'],
      ['underxscore', 'Dora'],
    ] as const) {
      await createMember(server.ctx, { email: `${handle}@example.org`, handle, name })
    }
    const find = async (query: string) => {
      const { body } = await seeker.get(`/v1/members?query=${encodeURIComponent(query)}`)
      return body.items.map((item: { handle: string }) => item.handle)
    }
    expect(await find('elo')).toEqual(['elo_m', 'eloquent'])
    expect(await find('@ELO_M')).toEqual(['elo_m'])
    expect(await find('mart')).toEqual(['elo_m'])
    expect(await find('eloise mar')).toEqual(['elo_m'])
    expect(await find('under_')).toEqual(['under_score'])
    expect(await find('%')).toEqual([])
    expect((await server.browser().get('/v1/members?query=elo')).status).toBe(401)
    expect((await seeker.get('/v1/members?query=elo&limit=1')).body.items).toHaveLength(1)
    expect((await seeker.get('/v1/members?query=elo&limit=51')).status).toBe(400)
  })

  it('gives a batch of members in one query', async () => {
    const made = await createMember(server.ctx, {
      email: 'batch@example.org',
      handle: 'batch',
      name: 'Batch',
    })
    if (!('id' in made)) throw new Error('not made')
    server.queries.length = 0
    const members = await getMembers(server.ctx, [made.id, made.id])
    expect(members.get(made.id)?.handle).toBe('batch')
    expect(server.queries).toHaveLength(1)
  })
})

describe('the demo', () => {
  it('offers its members and lets a visitor become one, and no other', async () => {
    await createMember(server.ctx, {
      email: 'mara@demo.example',
      handle: 'mara',
      name: 'Mara',
      demo: { roleHint: 'baker', rank: 1 },
    })
    const { body } = await server.browser().get('/v1/demo/members')
    expect(body.items).toMatchObject([{ handle: 'mara', role_hint: 'baker' }])
    const visitor = server.browser()
    const entered = await visitor.post('/v1/demo/sign-in', { handle: 'MARA' })
    expect(entered).toMatchObject({ status: 200, body: { recovery_words: null } })
    expect((await visitor.get('/v1/demo/recovery-words')).body).toEqual({ recovery_words: null })
    expect((await server.browser().get('/v1/demo/recovery-words')).status).toBe(401)
    expect((await visitor.get('/v1/auth/session')).body.member.handle).toBe('mara')
    expect((await server.browser().post('/v1/demo/sign-in', { handle: 'prof' })).status).toBe(404)
  })

  it('is not there without STOA_DEMO, nor is the mailbox without a development instance', async () => {
    const real = await startIdentityServer({ demo: false, devMailbox: false })
    expect((await real.browser().get('/v1/demo/members')).status).toBe(404)
    expect((await real.browser().post('/v1/demo/sign-in', { handle: 'mara' })).status).toBe(404)
    expect((await real.browser().get('/v1/dev/mailbox')).status).toBe(404)
    await real.close()
  })
})
