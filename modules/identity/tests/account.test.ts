import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  goodPassword,
  type IdentityServer,
  randomAddress,
  startIdentityServer,
} from './identity-server.ts'

let server: IdentityServer
beforeAll(async () => {
  server = await startIdentityServer()
})
afterAll(() => server.close())

const newPassword = 'a-quite-different-one-42'

async function stepUp(browser: Browser) {
  const answer = await browser.post('/v1/auth/step-up', { password: goodPassword })
  expect(answer.status).toBe(200)
  return answer
}

const signIn = (email: string, password: string) =>
  server.browser(randomAddress()).post('/v1/auth/sign-in', { email, password })

describe('step-up', () => {
  it('opens what needs it for ten minutes', async () => {
    const member = await server.join('step')
    const before = await member.send('PUT', '/v1/me/handle', { handle: 'stepped' })
    expect(before.status).toBe(403)
    expect(before.body.code).toBe('step_up_required')
    const { body } = await stepUp(member)
    expect(body.stepped_up_until).toBe(new Date(server.clock.now().getTime() + 600_000).toISOString())
    expect((await member.get('/v1/auth/session')).body.stepped_up_until).toBe(body.stepped_up_until)
    expect((await member.send('PUT', '/v1/me/handle', { handle: 'stepped' })).status).toBe(200)
    server.clock.advance(600_000)
    expect((await member.send('PUT', '/v1/me/handle', { handle: 'step' })).status).toBe(403)
    expect((await member.get('/v1/auth/session')).body.stepped_up_until).toBeNull()
  })

  it('is refused with a wrong password, holds for one session, and has limited tries', async () => {
    const member = await server.join('stepwrong')
    const other = server.browser(randomAddress())
    await other.post('/v1/auth/sign-in', { email: 'stepwrong@example.org', password: goodPassword })
    await stepUp(other)
    expect((await member.post('/v1/auth/passkeys/register-options')).status).toBe(403)
    const statuses: number[] = []
    for (let i = 0; i < 11; i += 1) {
      statuses.push((await member.post('/v1/auth/step-up', { password: 'wrong-password-1' })).status)
    }
    expect(statuses).toEqual([...Array(10).fill(422), 429])
  })

  it('needs a session and a password or an assertion', async () => {
    expect((await server.browser().post('/v1/auth/step-up', { password: goodPassword })).status).toBe(401)
    const member = await server.join('stepshape')
    expect((await member.post('/v1/auth/step-up', {})).status).toBe(400)
    expect((await member.post('/v1/auth/step-up', { response: { id: 'x' } })).status).toBe(422)
  })
})

describe('changing the password', () => {
  it('ends the other sessions and tells by mail', async () => {
    const member = await server.join('change')
    const other = server.browser(randomAddress())
    await other.post('/v1/auth/sign-in', { email: 'change@example.org', password: goodPassword })
    const body = { current_password: goodPassword, new_password: newPassword }
    expect((await member.post('/v1/auth/password', body)).status).toBe(403)
    await stepUp(member)
    expect((await member.post('/v1/auth/password', body)).status).toBe(204)
    expect((await other.get('/v1/auth/session')).status).toBe(401)
    expect((await member.get('/v1/auth/session')).status).toBe(200)
    expect((await signIn('change@example.org', goodPassword)).status).toBe(401)
    expect((await signIn('change@example.org', newPassword)).status).toBe(200)
    expect((await server.mails('change@example.org'))[0]!.subject).toContain('password was changed')
  })

  it('needs the current one and a good new one', async () => {
    const member = await server.join('changebad', { name: 'Ada Quillfeather' })
    await stepUp(member)
    const wrong = await member.post('/v1/auth/password', {
      current_password: newPassword,
      new_password: newPassword,
    })
    expect(wrong.status).toBe(422)
    expect(wrong.body.errors[0].field).toBe('current_password')
    for (const [password, rule] of [
      ['short', 'too_short'],
      ['password123', 'common'],
      ['quillfeather9', 'contains_identity'],
      ['changebad1', 'contains_identity'],
    ]) {
      const answer = await member.post('/v1/auth/password', {
        current_password: goodPassword,
        new_password: password,
      })
      expect(answer.body).toMatchObject({
        code: 'password_refused',
        errors: [{ field: 'new_password', rule }],
      })
    }
    expect((await signIn('changebad@example.org', goodPassword)).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  it('is replaced with a mailed code, which ends every session', async () => {
    const member = await server.join('forgot')
    const visitor = server.browser()
    expect((await visitor.post('/v1/auth/forgot', { email: 'forgot@example.org' })).status).toBe(202)
    const code = await server.mailedCode('forgot@example.org')
    const reset = { email: 'forgot@example.org', code, new_password: newPassword }
    expect((await visitor.post('/v1/auth/reset', reset)).status).toBe(204)
    expect((await member.get('/v1/auth/session')).status).toBe(401)
    expect((await signIn('forgot@example.org', goodPassword)).status).toBe(401)
    expect((await signIn('forgot@example.org', newPassword)).status).toBe(200)
    expect((await visitor.post('/v1/auth/reset', { ...reset, new_password: goodPassword })).status).toBe(422)
  })

  it('says the same to a stranger and mails nothing', async () => {
    await server.join('forgotten')
    const known = await server.browser().post('/v1/auth/forgot', { email: 'forgotten@example.org' })
    const unknown = await server.browser().post('/v1/auth/forgot', { email: 'stranger@example.org' })
    expect([known.status, known.body.email]).toEqual([202, 'forgotten@example.org'])
    expect([unknown.status, unknown.body.email]).toEqual([202, 'stranger@example.org'])
    expect(await server.mails('stranger@example.org')).toEqual([])
    const wrongCode = { code: '000000', new_password: newPassword }
    const answers = [
      await server.browser().post('/v1/auth/reset', { email: 'forgotten@example.org', ...wrongCode }),
      await server.browser().post('/v1/auth/reset', { email: 'stranger@example.org', ...wrongCode }),
      await server.browser().post('/v1/auth/reset', { email: 'never-asked@example.org', ...wrongCode }),
    ]
    const bodies = answers.map(answer => ({ ...answer.body, instance: '' }))
    expect(bodies[0].code).toBe('invalid_code')
    expect(new Set(bodies.map(body => JSON.stringify(body))).size).toBe(1)
  })

  it('gives five tries, and no more with the right code', async () => {
    await server.join('forgetful')
    await server.browser().post('/v1/auth/forgot', { email: 'forgetful@example.org' })
    const code = await server.mailedCode('forgetful@example.org')
    const wrong = code === '123456' ? '654321' : '123456'
    const attempt = (tried: string) =>
      server
        .browser(randomAddress())
        .post('/v1/auth/reset', { email: 'forgetful@example.org', code: tried, new_password: newPassword })
    for (let i = 0; i < 5; i += 1) expect((await attempt(wrong)).status).toBe(422)
    expect((await attempt(code)).status).toBe(422)
  })

  it('does not accept the code of a sign-up, nor one that is too old', async () => {
    const email = 'mixed@example.org'
    await server
      .browser()
      .post('/v1/auth/sign-up', { email, password: goodPassword, name: 'Mixed', handle: 'mixed' })
    const signUpCode = await server.mailedCode(email)
    const answer = await server
      .browser()
      .post('/v1/auth/reset', { email, code: signUpCode, new_password: newPassword })
    expect(answer.status).toBe(422)
    await server.join('latecomer')
    await server.browser().post('/v1/auth/forgot', { email: 'latecomer@example.org' })
    const code = await server.mailedCode('latecomer@example.org')
    server.clock.advance(20 * 60_000)
    const late = await server
      .browser()
      .post('/v1/auth/reset', { email: 'latecomer@example.org', code, new_password: newPassword })
    expect(late.status).toBe(422)
  })
})
