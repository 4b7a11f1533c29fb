import { fixedClock, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { deriveCode } from '../email-code.ts'
import { createMember } from '../index.ts'
import { sweepExpired } from '../sweep-expired.ts'
import { goodPassword, type IdentityServer, randomAddress, startIdentityServer } from './identity-server.ts'

/** How often a password was hashed or held against a hash, which is all of a sign-in's work that can be felt. */
const hashes = vi.hoisted(() => ({ count: 0 }))
vi.mock('@node-rs/argon2', async original => {
  const argon2 = await original<typeof import('@node-rs/argon2')>()
  const counted =
    <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    (...args: Args): Result => {
      hashes.count += 1
      return work(...args)
    }
  return { ...argon2, hash: counted(argon2.hash), verify: counted(argon2.verify) }
})

let server: IdentityServer
beforeAll(async () => {
  server = await startIdentityServer()
})
afterAll(() => server.close())

const request = (handle: string, email = `${handle}@example.org`) => ({
  email,
  password: goodPassword,
  name: 'Ada Lovelace',
  handle,
})

describe('joining', () => {
  it('makes a member from a sign-up and the mailed code', async () => {
    const visitor = server.browser()
    const asked = await visitor.post('/v1/auth/sign-up', request('Ada_L', 'Ada@Example.org'))
    expect(asked.status).toBe(202)
    expect(asked.body).toEqual({ email: 'ada@example.org' })
    const code = await server.mailedCode('ada@example.org')
    const verified = await visitor.post('/v1/auth/verify-email', { email: 'ada@example.org', code })
    expect(verified.status).toBe(200)
    expect(verified.body.member).toMatchObject({
      handle: 'Ada_L',
      name: 'Ada Lovelace',
      email: 'ada@example.org',
    })
    expect(verified.body.stepped_up_until).toBeNull()
    const session = await visitor.get('/v1/auth/session')
    expect(session.status).toBe(200)
    expect(session.body).toEqual(verified.body)
    const events = await server.db.query<{ type: string; payload: { handle: string } }>(
      "SELECT type, payload FROM kit.event WHERE type = 'identity.member_joined'",
    )
    expect(events).toHaveLength(1)
    expect(events[0]!.payload.handle).toBe('Ada_L')
  })

  it('takes a code once', async () => {
    const visitor = server.browser()
    await visitor.post('/v1/auth/sign-up', request('once'))
    const code = await server.mailedCode('once@example.org')
    const answers = await Promise.all(
      [1, 2].map(() => server.browser().post('/v1/auth/verify-email', { email: 'once@example.org', code })),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 422])
  })
})

describe('whether an e-mail has an account', () => {
  it('does not show in the answer, the cookie, the statements or the handle', async () => {
    await server.join('resident')
    const known = server.browser('192.0.2.1')
    const unknown = server.browser('192.0.2.2')
    const watch = async (browser: typeof known, body: object) => {
      server.queries.length = 0
      const answer = await browser.post('/v1/auth/sign-up', body)
      return { answer, queries: [...server.queries] }
    }
    const first = await watch(known, request('known_one', 'resident@example.org'))
    const second = await watch(unknown, request('unknown_one', 'newcomer@example.org'))
    expect([first.answer.status, second.answer.status]).toEqual([202, 202])
    expect(Object.keys(first.answer.body)).toEqual(Object.keys(second.answer.body))
    expect(first.queries).toEqual(second.queries)
    expect([...known.cookies.keys()]).toEqual([...unknown.cookies.keys()])
    for (const handle of ['known_one', 'unknown_one']) {
      const { body } = await server.browser().get(`/v1/auth/handles/${handle}`)
      expect(body).toEqual({ available: false, reason: 'taken' })
    }
    const resend = async (email: string, browser: typeof known) => {
      server.queries.length = 0
      const answer = await browser.post('/v1/auth/resend-code', { email })
      return { status: answer.status, queries: [...server.queries] }
    }
    expect(await resend('resident@example.org', known)).toEqual(await resend('newcomer@example.org', unknown))
  })

  it('is told by mail to its owner alone, and no code lets anyone into the account', async () => {
    const visitor = server.browser('192.0.2.3')
    await server.join('settled')
    await visitor.post('/v1/auth/sign-up', {
      ...request('settled2', 'settled@example.org'),
      password: 'attackers-own-77',
    })
    const [mail] = await server.mails('settled@example.org')
    expect(mail!.subject).toContain('already have')
    expect(mail!.text).not.toMatch(/\d{6}/)
    const [row] = await server.db.query<{ id: Uuid; round: number }>(
      "SELECT id, round FROM identity.email_code WHERE email = 'settled@example.org'",
    )
    const guessed = deriveCode(server.services.secret, { id: row!.id, purpose: 'sign_up', round: row!.round })
    const answer = await visitor.post('/v1/auth/verify-email', {
      email: 'settled@example.org',
      code: guessed,
    })
    expect(answer.body).toMatchObject({ status: 422, code: 'invalid_code' })
    const signIn = await visitor.post('/v1/auth/sign-in', {
      email: 'settled@example.org',
      password: 'attackers-own-77',
    })
    expect(signIn.status).toBe(401)
  })

  it('does not show in the work of a sign-in: one hash either way', async () => {
    await server.join('hashed')
    const hashesFor = async (email: string) => {
      const before = hashes.count
      await server.browser(randomAddress()).post('/v1/auth/sign-in', { email, password: 'wrong-password-1' })
      return hashes.count - before
    }
    expect(await hashesFor('hashed@example.org')).toBe(1)
    expect(await hashesFor('unhashed@example.org')).toBe(1)
  })
})

describe('a handle', () => {
  it('goes to exactly one of many sign-ups at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        server
          .browser(randomAddress())
          .post('/v1/auth/sign-up', request(i % 2 ? 'Race' : 'rACE', `race${i}@example.org`)),
      ),
    )
    expect(answers.map(answer => answer.status).sort()).toEqual([202, ...Array(7).fill(409)])
    expect(answers.find(answer => answer.status === 409)!.body.code).toBe('handle_taken')
  })

  it('goes to exactly one of a sign-up and a change of handle', async () => {
    const member = await server.join('changer')
    await member.post('/v1/auth/step-up', { password: goodPassword })
    const answers = await Promise.all([
      member.send('PUT', '/v1/me/handle', { handle: 'contested' }),
      server.browser(randomAddress()).post('/v1/auth/sign-up', request('contested')),
    ])
    const statuses = answers.map(answer => answer.status)
    expect([
      [200, 409],
      [409, 202],
    ]).toContainEqual(statuses)
  })

  it('is kept for a pending sign-up for an hour, then free; a late code cannot take it back', async () => {
    const slow = server.browser(randomAddress())
    await slow.post('/v1/auth/sign-up', request('wanted', 'slow@example.org'))
    server.clock.advance(59 * 60_000)
    expect(
      (await server.browser(randomAddress()).post('/v1/auth/sign-up', request('wanted', 'quick@example.org')))
        .status,
    ).toBe(409)
    server.clock.advance(61_000)
    const quick = server.browser(randomAddress())
    expect((await quick.post('/v1/auth/sign-up', request('wanted', 'quick@example.org'))).status).toBe(202)
    await server.runJobs()
    expect((await slow.post('/v1/auth/resend-code', { email: 'slow@example.org' })).status).toBe(202)
    const late = await slow.post('/v1/auth/verify-email', { email: 'slow@example.org', code: '000000' })
    expect(late.status).toBe(422)
    const code = await server.mailedCode('quick@example.org')
    expect((await quick.post('/v1/auth/verify-email', { email: 'quick@example.org', code })).status).toBe(200)
  })

  it('may be asked for again by the same address', async () => {
    const visitor = server.browser(randomAddress())
    expect((await visitor.post('/v1/auth/sign-up', request('again'))).status).toBe(202)
    expect((await visitor.post('/v1/auth/sign-up', request('again'))).status).toBe(202)
    const code = await server.mailedCode('again@example.org')
    expect((await visitor.post('/v1/auth/verify-email', { email: 'again@example.org', code })).status).toBe(
      200,
    )
  })

  it.each([
    ['ab', 422, 'handle_invalid'],
    ['a'.repeat(21), 422, 'handle_invalid'],
    ['zero\u200bwidth', 422, 'handle_invalid'],
    ['\u0430dmin', 422, 'handle_invalid'],
    ['with space', 422, 'handle_invalid'],
    ['Stoa', 422, 'handle_reserved'],
    ['sup_port', 422, 'handle_reserved'],
  ])('%j is refused', async (handle, status, code) => {
    const answer = await server
      .browser(randomAddress())
      .post(
        '/v1/auth/sign-up',
        request(handle, `h${randomAddress()}@example.org`.replaceAll('.', 'x').replace('xorg', '.org')),
      )
    expect(answer.body).toMatchObject({ status, code, errors: [{ field: 'handle' }] })
  })
})

describe('a code', () => {
  it('ends only the sign-up of the browser that asked', async () => {
    const owner = server.browser(randomAddress())
    const attacker = server.browser(randomAddress())
    const email = 'owner@example.org'
    await owner.post('/v1/auth/sign-up', request('owner', email))
    await server.runJobs()
    await attacker.post('/v1/auth/sign-up', { ...request('attackers', email), password: 'attackers-own-77' })
    const attackersCode = await server.mailedCode(email)
    expect((await owner.post('/v1/auth/verify-email', { email, code: attackersCode })).status).toBe(422)
    expect((await owner.post('/v1/auth/resend-code', { email })).status).toBe(202)
    const code = await server.mailedCode(email)
    const verified = await owner.post('/v1/auth/verify-email', { email, code })
    expect(verified.body.member).toMatchObject({ handle: 'owner', email })
    expect((await attacker.post('/v1/auth/sign-in', { email, password: 'attackers-own-77' })).status).toBe(
      401,
    )
    expect((await attacker.post('/v1/auth/verify-email', { email, code: attackersCode })).status).toBe(422)
    expect((await server.browser().get('/v1/auth/handles/attackers')).body.available).toBe(true)
  })

  it('works five times wrong and then never, until a new one is sent', async () => {
    const visitor = server.browser(randomAddress())
    const email = 'clumsy@example.org'
    await visitor.post('/v1/auth/sign-up', request('clumsy'))
    const code = await server.mailedCode(email)
    const wrong = code === '123456' ? '654321' : '123456'
    for (let i = 0; i < 5; i += 1) await visitor.post('/v1/auth/verify-email', { email, code: wrong })
    expect((await visitor.post('/v1/auth/verify-email', { email, code })).status).toBe(422)
    await visitor.post('/v1/auth/resend-code', { email })
    const fresh = await server.mailedCode(email)
    expect(fresh).not.toBe(code)
    expect((await visitor.post('/v1/auth/verify-email', { email, code })).status).toBe(422)
    expect((await visitor.post('/v1/auth/verify-email', { email, code: fresh })).status).toBe(200)
  })

  it('is guessed at only so often, whatever the address asks from', async () => {
    const email = 'guessed@example.org'
    await server.browser(randomAddress()).post('/v1/auth/sign-up', request('guessed'))
    const statuses: number[] = []
    for (let i = 0; i < 16; i += 1) {
      statuses.push(
        (await server.browser(randomAddress()).post('/v1/auth/verify-email', { email, code: '123456' }))
          .status,
      )
    }
    expect(statuses.at(-1)).toBe(429)
  })

  it('is in no table and no job', async () => {
    const visitor = server.browser(randomAddress())
    await visitor.post('/v1/auth/sign-up', request('hidden'))
    const rows = await server.db.query<{ row: string }>(
      `SELECT row_to_json(c)::text AS row FROM identity.email_code c
       UNION ALL SELECT row_to_json(s)::text FROM identity.sign_up s
       UNION ALL SELECT row_to_json(j)::text FROM graphile_worker._private_jobs j`,
    )
    const code = await server.mailedCode('hidden@example.org')
    expect(rows.length).toBeGreaterThan(2)
    for (const { row } of rows) {
      expect(row).not.toContain(`"${code}"`)
      expect(row).not.toContain(goodPassword)
    }
  })
})

describe('asking to join', () => {
  it.each([
    [{ email: 'nonsense' }, 400, 'email'],
    [{ email: 'a@b' }, 400, 'email'],
    [{ email: 'Ünïcode@example.org' }, 400, 'email'],
    [{ password: undefined }, 400, 'password'],
    [{ password: 'short-one' }, 422, 'password'],
    [{ password: 'qwertyuiop' }, 422, 'password'],
    [{ password: 'x'.repeat(129) }, 422, 'password'],
    [{ name: '\u202egnp.exe' }, 422, 'name'],
    [{ name: '' }, 422, 'name'],
  ])('with %j is refused and says which field', async (change, status, field) => {
    const answer = await server
      .browser(randomAddress())
      .post('/v1/auth/sign-up', { ...request('refused'), ...change })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field)
    expect((await server.browser().get('/v1/auth/handles/refused')).body.available).toBe(true)
  })

  it('keeps a name with markup as text', async () => {
    const member = await server.join('markup', { name: '<img src=x onerror=alert(1)> & co' })
    const { body } = await member.get('/v1/auth/session')
    expect(body.member.name).toBe('<img src=x onerror=alert(1)> & co')
  })

  it('speaks the language that the browser asks for', async () => {
    const visitor = server.browser(randomAddress())
    const headers = { 'accept-language': 'fr-CA,fr;q=0.9,en;q=0.8' }
    await visitor.send('POST', '/v1/auth/sign-up', request('francoise'), headers)
    expect((await server.mails('francoise@example.org'))[0]!.subject).toContain('est votre code')
  })
})

describe('createMember', () => {
  it('keeps the rules, the claims and the events of a sign-up, at any time', async () => {
    const start = new Date('2025-01-05T10:00:00Z')
    const ctx = { ...server.ctx, clock: fixedClock(start) }
    const made = await createMember(ctx, { email: 'Past@Example.org', name: 'Past', handle: 'Past_1' })
    if (!('id' in made)) throw new Error(JSON.stringify(made))
    expect((await server.browser().get('/v1/members/past_1')).body.joined_at).toBe(start.toISOString())
    const [event] = await server.db.query<{ occurred_at: Date }>(
      'SELECT occurred_at FROM kit.event WHERE key = $1',
      [made.id],
    )
    expect(event!.occurred_at).toEqual(start)
    const refusals = [
      await createMember(ctx, { email: 'past@example.org', name: 'Past', handle: 'past_2' }),
      await createMember(ctx, { email: 'other@example.org', name: 'Past', handle: 'PAST_1' }),
      await createMember(ctx, { email: 'other@example.org', name: '\u200b', handle: 'past_3' }),
      await createMember(ctx, { email: 'other@example.org', name: 'Past', handle: 'admin' }),
      await createMember(ctx, {
        email: 'other@example.org',
        name: 'Past',
        handle: 'past_3',
        password: 'password',
      }),
    ]
    expect(refusals).toEqual([
      { refusal: { field: 'email', rule: 'taken' } },
      { refusal: { field: 'handle', rule: 'taken' } },
      { refusal: { field: 'name', rule: 'forbidden_character' } },
      { refusal: { field: 'handle', rule: 'reserved' } },
      { refusal: { field: 'password', rule: 'too_short' } },
    ])
    await createMember(server.ctx, { email: 'past@example.org', name: 'Past', handle: 'past_2' })
    expect((await server.browser().get('/v1/auth/handles/past_2')).body.available).toBe(true)
  })

  it('lets the member in by a reset code', async () => {
    await createMember(server.ctx, { email: 'seeded@example.org', name: 'Seeded', handle: 'seeded' })
    const visitor = server.browser(randomAddress())
    const signIn = { email: 'seeded@example.org', password: goodPassword }
    expect((await visitor.post('/v1/auth/sign-in', signIn)).status).toBe(401)
    await visitor.post('/v1/auth/forgot', { email: 'seeded@example.org' })
    const code = await server.mailedCode('seeded@example.org')
    await visitor.post('/v1/auth/reset', { email: 'seeded@example.org', code, new_password: goodPassword })
    expect((await visitor.post('/v1/auth/sign-in', signIn)).status).toBe(200)
  })
})

describe('sweeping', () => {
  it('forgets what expired and keeps the rest', async () => {
    const own = await startIdentityServer()
    const member = await own.join('sweeper')
    await own.browser(randomAddress()).post('/v1/auth/sign-up', request('unswept'))
    own.clock.advance(2 * 60 * 60_000)
    await own.browser(randomAddress()).post('/v1/auth/sign-up', request('fresh'))
    await sweepExpired(own.ctx)
    const count = async (table: string) => (await own.db.query(`SELECT 1 FROM identity.${table}`)).length
    expect(await count('email_code')).toBe(1)
    expect(await count('sign_up')).toBe(1)
    expect(await count('handle_claim')).toBe(2)
    expect((await member.get('/v1/auth/session')).status).toBe(200)
    await own.close()
  })
})
