import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCookieValue } from '../session-cookie.ts'
import { goodPassword, type IdentityServer, randomAddress, startIdentityServer } from './identity-server.ts'

let server: IdentityServer
beforeAll(async () => {
  server = await startIdentityServer()
})
afterAll(() => server.close())

const cookieName = 'stoa.session_token'

async function signIn(email: string, password = goodPassword) {
  const browser = server.browser(randomAddress())
  const answer = await browser.post('/v1/auth/sign-in', { email, password })
  return { browser, answer }
}

describe('signing in', () => {
  it('opens a session for the right password, in any case of the e-mail', async () => {
    await server.join('bea')
    const { browser, answer } = await signIn('BEA@example.org')
    expect(answer.status).toBe(200)
    expect(answer.body.member.handle).toBe('bea')
    const cookie = [answer.headers['set-cookie']].flat().find(line => String(line).startsWith(cookieName))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect((await browser.get('/v1/auth/session')).body).toEqual(answer.body)
  })

  it('answers a wrong password and an unknown e-mail with the same words', async () => {
    await server.join('cyn')
    const wrong = (await signIn('cyn@example.org', 'not-the-password-7')).answer
    const unknown = (await signIn('nobody@example.org', 'not-the-password-7')).answer
    expect(wrong.status).toBe(401)
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' })
    expect(wrong.body.code).toBe('invalid_credentials')
    expect(wrong.headers['set-cookie']).toBeUndefined()
  })

  it('ends the session at sign-out, and the cookie with it', async () => {
    const member = await server.join('dee')
    const kept = new Map(member.cookies)
    const answer = await member.post('/v1/auth/sign-out')
    expect(answer.status).toBe(204)
    expect(member.cookies.has(cookieName)).toBe(false)
    const thief = server.browser()
    for (const [name, value] of kept) thief.cookies.set(name, value)
    expect((await thief.get('/v1/auth/session')).status).toBe(401)
    expect((await server.browser().post('/v1/auth/sign-out')).status).toBe(204)
  })

  it('refuses a request that another site made', async () => {
    const member = await server.join('eli')
    const answer = await member.send('PATCH', '/v1/me', { name: 'Taken' }, { origin: 'https://evil.example' })
    expect(answer.status).toBe(403)
    expect(answer.body.code).toBe('foreign_origin')
  })
})

describe('the session cookie', () => {
  it('is worth nothing once a character is changed, and costs no query then', async () => {
    const member = await server.join('fay')
    const value = member.cookies.get(cookieName)!
    const visitor = server.browser()
    for (const tampered of [
      `${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`,
      value.replace(/\..*$/, ''),
      `${decodeURIComponent(value).split('.')[0]}.${Buffer.alloc(32).toString('base64')}`,
      signCookieValue(decodeURIComponent(value).split('.')[0]!, 'another-secret'),
      '%E0%A4%A',
      '',
      '.',
    ]) {
      visitor.cookies.set(cookieName, tampered)
      server.queries.length = 0
      expect((await visitor.get('/v1/auth/session')).status).toBe(401)
      expect(server.queries).toEqual([])
    }
  })

  it('is checked with one query, whose answer the next requests remember until the session changes', async () => {
    const member = await server.join('gus')
    server.queries.length = 0
    const asked = async () => {
      server.queries.length = 0
      const { status } = await member.get('/v1/auth/sessions')
      const checks = server.queries.filter(text => text.includes('identity.session WHERE token'))
      return { status, checks: checks.length }
    }
    expect(await asked()).toEqual({ status: 200, checks: 1 })
    expect(await asked()).toEqual({ status: 200, checks: 0 })
    await member.post('/v1/auth/step-up', { password: goodPassword })
    expect(await asked()).toEqual({ status: 200, checks: 1 })
    const cookie = member.cookies.get(cookieName)!
    await member.post('/v1/auth/sign-out')
    member.cookies.set(cookieName, cookie)
    expect(await asked()).toEqual({ status: 401, checks: 1 })
  })

  it('is not remembered from before its end, however the check and the end overlap', async () => {
    const member = await server.join('gil')
    const cookie = member.cookies.get(cookieName)!
    for (let round = 0; round < 5; round += 1) {
      const copy = server.browser()
      copy.cookies.set(cookieName, cookie)
      await Promise.all([copy.get('/v1/auth/sessions'), copy.get('/v1/auth/session')])
    }
    const checks = Array.from({ length: 8 }, () => {
      const copy = server.browser()
      copy.cookies.set(cookieName, cookie)
      return copy.get('/v1/auth/session')
    })
    await Promise.all([...checks, member.post('/v1/auth/sign-out')])
    const after = server.browser()
    after.cookies.set(cookieName, cookie)
    expect((await after.get('/v1/auth/session')).status).toBe(401)
  })

  it('ends after thirty days without use and is renewed by use', async () => {
    const member = await server.join('hal')
    const day = 24 * 60 * 60_000
    server.clock.advance(20 * day)
    const renewed = await member.get('/v1/auth/session')
    expect(renewed.status).toBe(200)
    expect(String(renewed.headers['set-cookie'])).toContain('Max-Age=2592000')
    expect((await member.get('/v1/auth/session')).headers['set-cookie']).toBeUndefined()
    server.clock.advance(20 * day)
    expect((await member.get('/v1/auth/session')).status).toBe(200)
    server.clock.advance(31 * day)
    expect((await member.get('/v1/auth/session')).status).toBe(401)
  })

  it('notes when it was last seen, once a minute', async () => {
    const member = await server.join('ida')
    server.queries.length = 0
    await member.get('/v1/auth/session')
    server.clock.advance(59_000)
    await member.get('/v1/auth/session')
    expect(server.queries.filter(text => text.includes('SET last_seen_at'))).toHaveLength(0)
    server.clock.advance(2_000)
    await member.get('/v1/auth/session')
    await member.get('/v1/auth/session')
    expect(server.queries.filter(text => text.includes('SET last_seen_at'))).toHaveLength(1)
    const [session] = (await member.get('/v1/auth/sessions')).body.items
    expect(session.last_seen_at).toBe(server.clock.now().toISOString())
  })
})

describe('sessions', () => {
  it('are listed with device and address, and end at once when revoked', async () => {
    const first = await server.join('jon')
    const second = (await signIn('jon@example.org')).browser
    const { items } = (await first.get('/v1/auth/sessions')).body
    expect(items).toHaveLength(2)
    const other = items.find((item: { current: boolean }) => !item.current)
    expect(other).toMatchObject({ user_agent: 'test-browser', current: false })
    expect(other.address).toMatch(/^198\.51\./)
    expect((await first.send('DELETE', `/v1/auth/sessions/${other.id}`)).status).toBe(204)
    expect((await second.get('/v1/auth/session')).status).toBe(401)
    expect((await first.get('/v1/auth/session')).status).toBe(200)
    expect(server.signals.at(-1)).toMatchObject({ type: 'session.ended' })
  })

  it('of somebody else are not found', async () => {
    const owner = await server.join('kim')
    const stranger = await server.join('lou')
    const [session] = (await owner.get('/v1/auth/sessions')).body.items
    for (const id of [session.id, 'ses_01h455vb4pex5vsknk084sn02q', 'nonsense']) {
      const answer = await stranger.send('DELETE', `/v1/auth/sessions/${id}`)
      expect(answer.status).toBe(404)
      expect(answer.body.code).toBe('not_found')
    }
    expect((await owner.get('/v1/auth/session')).status).toBe(200)
  })

  it('are all ended but this one', async () => {
    const first = await server.join('mia')
    const second = (await signIn('mia@example.org')).browser
    expect((await first.send('DELETE', '/v1/auth/sessions')).status).toBe(204)
    expect((await second.get('/v1/auth/session')).status).toBe(401)
    expect((await first.get('/v1/auth/sessions')).body.items).toHaveLength(1)
  })
})

describe('too many tries', () => {
  it('stop at one account from many addresses, whether it exists or not', async () => {
    await server.join('ned')
    for (const email of ['ned@example.org', 'nobody-at-all@example.org']) {
      const statuses: number[] = []
      for (let i = 0; i < 11; i += 1) statuses.push((await signIn(email, 'wrong-password-1')).answer.status)
      expect(statuses).toEqual([...Array(10).fill(401), 429])
    }
    const right = (await signIn('ned@example.org')).answer
    expect(right.status).toBe(429)
    expect(right.body.code).toBe('too_many_attempts')
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0)
    server.clock.advance(15 * 60_000)
    expect((await signIn('ned@example.org')).answer.status).toBe(200)
  })

  it('stop at one address over many accounts', async () => {
    const browser = server.browser('192.0.2.200')
    let refused = 0
    for (let i = 0; i < 62; i += 1) {
      const answer = await browser.post('/v1/auth/sign-in', {
        email: `x${i}@example.org`,
        password: 'wrong-password-1',
      })
      if (answer.status === 429) refused += 1
    }
    expect(refused).toBe(2)
  })

  it('are forgotten when the owner signs in', async () => {
    await server.join('ola')
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 6; i += 1) await signIn('ola@example.org', 'wrong-password-1')
      expect((await signIn('ola@example.org')).answer.status).toBe(200)
    }
  })
})
