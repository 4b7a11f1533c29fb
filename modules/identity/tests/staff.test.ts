import { newUuid, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  findMemberByHandle,
  grantStaff,
  liftSuspension,
  listStaff,
  revokeStaff,
  suspendMember,
} from '../index.ts'
import { goodPassword, type IdentityServer, startIdentityServer } from './identity-server.ts'

let server: IdentityServer
beforeAll(async () => {
  server = await startIdentityServer()
})
afterAll(() => server.close())

const idOf = async (handle: string): Promise<Uuid> => (await findMemberByHandle(server.ctx, handle))!.id
const signIn = (handle: string) =>
  server.browser().post('/v1/auth/sign-in', { email: `${handle}@example.org`, password: goodPassword })

it('says in the session who is of the staff, from grant to revocation', async () => {
  const ada = await server.join('ada_staff', { email: 'ada_staff@example.org' })
  const role = async () => (await ada.get('/v1/auth/session')).body.staff_role
  expect(await role()).toBeNull()
  expect(await grantStaff(server.ctx, '@Ada_Staff', 'moderator')).toMatchObject({ code: 'done' })
  expect(await role()).toBe('moderator')
  await grantStaff(server.ctx, 'ada_staff', 'admin')
  expect(await role()).toBe('admin')
  expect((await listStaff(server.ctx)).map(({ member, role }) => [member.handle, role])).toEqual([
    ['ada_staff', 'admin'],
  ])
  await revokeStaff(server.ctx, 'ada_staff')
  expect(await role()).toBeNull()
  expect(await revokeStaff(server.ctx, 'ada_staff')).toEqual({ code: 'not_staff' })
  expect(await grantStaff(server.ctx, 'nobody_here', 'admin')).toEqual({ code: 'member_not_found' })
})

it('ends the sessions of a suspended member, and tells the reason to whoever proves to be them', async () => {
  const bo = await server.join('bo_spam', { email: 'bo_spam@example.org', password: goodPassword })
  const suspension = {
    memberId: await idOf('bo_spam'),
    decisionId: newUuid(server.clock),
    appealKey: newUuid(server.clock),
    reason: 'spam',
    explanation: 'The same advertisement in forty conversations.',
    suspendedAt: server.clock.now(),
    until: new Date(server.clock.now().getTime() + 3 * 86_400_000),
  }
  await suspendMember(server.ctx, suspension)
  expect((await bo.get('/v1/auth/session')).status).toBe(401)
  const refused = await signIn('bo_spam')
  expect(refused.status).toBe(403)
  expect(refused.body).toMatchObject({
    code: 'member_suspended',
    detail: suspension.explanation,
    reason: 'spam',
    until: suspension.until.toISOString(),
    appeal_key: suspension.appealKey,
  })
  const wrong = await server
    .browser()
    .post('/v1/auth/sign-in', { email: 'bo_spam@example.org', password: 'another-password-9' })
  expect(wrong.body.code).toBe('invalid_credentials')
  server.clock.set(suspension.until)
  expect((await signIn('bo_spam')).status).toBe(200)
})

it('lets a member in again whose suspension was lifted', async () => {
  await server.join('cy_back', { email: 'cy_back@example.org', password: goodPassword })
  const memberId = await idOf('cy_back')
  await suspendMember(server.ctx, {
    memberId,
    decisionId: newUuid(server.clock),
    appealKey: newUuid(server.clock),
    reason: 'other',
    explanation: 'By mistake.',
    suspendedAt: server.clock.now(),
    until: null,
  })
  expect((await signIn('cy_back')).status).toBe(403)
  await liftSuspension(server.ctx, memberId)
  expect((await signIn('cy_back')).status).toBe(200)
})
