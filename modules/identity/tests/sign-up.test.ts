import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodPassword, type IdentityServer, startIdentityServer } from './identity-server.ts'

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
