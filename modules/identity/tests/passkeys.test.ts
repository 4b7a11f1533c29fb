import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  goodPassword,
  type IdentityServer,
  origin,
  startIdentityServer,
} from './identity-server.ts'
import { softAuthenticator } from './soft-authenticator.ts'

let server: IdentityServer
beforeAll(async () => {
  // better-auth reads the system's clock for its challenges, so these tests live today.
  server = await startIdentityServer({ start: new Date() })
})
afterAll(() => server.close())

async function addPasskey(member: Browser, device = softAuthenticator(origin), name = 'My phone') {
  await member.post('/v1/auth/step-up', { password: goodPassword })
  const options = await member.post('/v1/auth/passkeys/register-options')
  expect(options.status).toBe(200)
  const answer = await member.post('/v1/auth/passkeys', { name, response: device.create(options.body) })
  return { device, options: options.body, answer }
}

async function signInWith(device: ReturnType<typeof softAuthenticator>, browser = server.browser()) {
  const options = await browser.post('/v1/auth/passkeys/sign-in-options')
  const answer = await browser.post('/v1/auth/passkeys/sign-in', { response: device.get(options.body) })
  return { browser, answer }
}

describe('a passkey', () => {
  it('is added after a step-up, listed, signs in, steps up and is removed', async () => {
    const member = await server.join('pk_owner')
    expect((await member.post('/v1/auth/passkeys/register-options')).body.code).toBe('step_up_required')
    const { device, options, answer } = await addPasskey(member)
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Harbour Row' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ name: 'My phone', backed_up: false })
    expect((await member.get('/v1/auth/passkeys')).body.items).toEqual([answer.body])

    const { browser, answer: signedIn } = await signInWith(device)
    expect(signedIn.status).toBe(200)
    expect(signedIn.body.member.handle).toBe('pk_owner')
    expect((await browser.get('/v1/auth/session')).status).toBe(200)

    const sessionsBefore = (await browser.get('/v1/auth/sessions')).body.items.length
    expect((await browser.send('PUT', '/v1/me/handle', { handle: 'pk_owner2' })).status).toBe(403)
    const stepOptions = await browser.post('/v1/auth/step-up/options')
    expect(stepOptions.body.allowCredentials).toHaveLength(1)
    const steppedUp = await browser.post('/v1/auth/step-up', { response: device.get(stepOptions.body) })
    expect(steppedUp.status).toBe(200)
    expect((await browser.get('/v1/auth/session')).body).toMatchObject({
      session_id: signedIn.body.session_id,
      stepped_up_until: steppedUp.body.stepped_up_until,
    })
    expect((await browser.get('/v1/auth/sessions')).body.items).toHaveLength(sessionsBefore)

    expect((await browser.send('DELETE', `/v1/auth/passkeys/${answer.body.id}`)).status).toBe(204)
    expect((await signInWith(device)).answer.status).toBe(401)
    expect((await server.mails('pk_owner@example.org')).some(mail => mail.subject.includes('passkey'))).toBe(
      true,
    )
  })

  it('of somebody else is not found and cannot be removed', async () => {
    const owner = await server.join('pk_mine')
    const { answer, device } = await addPasskey(owner)
    const stranger = await server.join('pk_stranger')
    await stranger.post('/v1/auth/step-up', { password: goodPassword })
    for (const id of [answer.body.id, 'pk_01h455vb4pex5vsknk084sn02q', 'x']) {
      expect((await stranger.send('DELETE', `/v1/auth/passkeys/${id}`)).body.code).toBe('not_found')
    }
    expect((await signInWith(device)).answer.status).toBe(200)
  })

  it('of somebody else does not step up, and opens no session meanwhile', async () => {
    const owner = await server.join('pk_up_a')
    const { device } = await addPasskey(owner)
    const stranger = await server.join('pk_up_b')
    const options = await stranger.post('/v1/auth/step-up/options')
    const answer = await stranger.post('/v1/auth/step-up', { response: device.get(options.body) })
    expect(answer.body).toMatchObject({ status: 422, code: 'passkey_not_accepted' })
    expect((await stranger.post('/v1/auth/passkeys/register-options')).status).toBe(403)
    expect((await owner.get('/v1/auth/sessions')).body.items).toHaveLength(1)
    expect((await stranger.get('/v1/auth/session')).body.member.handle).toBe('pk_up_b')
  })

  it('is not added for a member by the challenge of another', async () => {
    const victim = await server.join('pk_victim')
    const attacker = await server.join('pk_attacker')
    for (const browser of [victim, attacker])
      await browser.post('/v1/auth/step-up', { password: goodPassword })
    const options = await attacker.post('/v1/auth/passkeys/register-options')
    victim.cookies.set('stoa.better-auth-passkey', attacker.cookies.get('stoa.better-auth-passkey')!)
    const response = softAuthenticator(origin).create(options.body)
    const answer = await victim.post('/v1/auth/passkeys', { name: 'Mine', response })
    expect(answer.body).toMatchObject({ status: 422, code: 'passkey_not_added' })
    expect((await victim.get('/v1/auth/passkeys')).body.items).toEqual([])
    expect((await attacker.get('/v1/auth/passkeys')).body.items).toEqual([])
  })

  it('must check its user, answer our origin, and answer a challenge once', async () => {
    const member = await server.join('pk_rules')
    const careless = softAuthenticator(origin)
    careless.verifiesUser = false
    expect((await addPasskey(member, careless)).answer.status).toBe(422)
    expect((await addPasskey(member, softAuthenticator('https://evil.example'))).answer.status).toBe(422)

    const { device } = await addPasskey(member)
    const browser = server.browser()
    const options = await browser.post('/v1/auth/passkeys/sign-in-options')
    const phished = device.get(options.body, 'https://evil.example')
    expect((await browser.post('/v1/auth/passkeys/sign-in', { response: phished })).status).toBe(401)
    device.verifiesUser = false
    expect((await signInWith(device)).answer.status).toBe(401)
    device.verifiesUser = true
    const { browser: signedIn, answer } = await signInWith(device)
    expect(answer.status).toBe(200)
    const once = await signedIn.post('/v1/auth/passkeys/sign-in-options')
    const cookie = signedIn.cookies.get('stoa.better-auth-passkey')!
    const response = device.get(once.body)
    expect((await signedIn.post('/v1/auth/passkeys/sign-in', { response })).status).toBe(200)
    signedIn.cookies.set('stoa.better-auth-passkey', cookie)
    expect((await signedIn.post('/v1/auth/passkeys/sign-in', { response })).status).toBe(401)
  })

  it('cannot be added twice', async () => {
    const member = await server.join('pk_twice')
    const { device } = await addPasskey(member)
    const { answer, options } = await addPasskey(member, device)
    expect(options.excludeCredentials).toHaveLength(1)
    expect(answer.body).toMatchObject({ status: 422, code: 'passkey_not_added' })
    expect((await member.get('/v1/auth/passkeys')).body.items).toHaveLength(1)
  })

  it('answers nonsense with a refusal', async () => {
    const browser = server.browser()
    await browser.post('/v1/auth/passkeys/sign-in-options')
    for (const response of [{ id: 'x' }, { id: 'x', response: { clientDataJSON: '!' } }]) {
      expect((await browser.post('/v1/auth/passkeys/sign-in', { response })).body.code).toBe(
        'passkey_refused',
      )
    }
    expect((await browser.post('/v1/auth/passkeys/sign-in', {})).status).toBe(400)
  })
})
