import type { Ctx, Uuid } from '@stoa/kit'
import { isAPIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { authHeaders } from './client.ts'
import { endSession } from './end-sessions.ts'
import { appendMemberEvent, sessionOpened } from './events.ts'
import { presentSession } from './present-session.ts'
import type { SessionView } from './schema.ts'
import type { IdentityServices } from './services.ts'
import { readSignedCookie, sessionCookieName } from './session-cookie.ts'
import { selectSessionByToken } from './session-store.ts'
import { refuseSuspended } from './suspend-member.ts'

interface AuthAnswer<T> {
  headers: Headers
  response: T
}

/** Sends better-auth's cookies on to the client. */
export function forwardCookies(reply: FastifyReply, headers: Headers): void {
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
}

/**
 * Calls better-auth; its refusals become null for the route to answer in our words. What is not a refusal of
 * the request throws.
 */
export async function callAuth<T>(call: () => Promise<AuthAnswer<T>>): Promise<AuthAnswer<T> | null> {
  try {
    return await call()
  } catch (error) {
    if (isAPIError(error)) return null
    throw error
  }
}

/** Opens a session for a member who has just proved who they are, sets its cookie and presents it. */
export async function openSession(
  request: FastifyRequest,
  reply: FastifyReply,
  services: IdentityServices,
  memberId: Uuid,
): Promise<SessionView> {
  const { headers, response } = await services.auth.api.openSession({
    body: { memberId },
    headers: authHeaders(request, { cookies: false }),
    returnHeaders: true,
  })
  await refuseSuspended(request.ctx, memberId)
  await leaveFormerSession(request.ctx)
  await announceOpened(request, memberId, response.sessionId as Uuid)
  forwardCookies(reply, headers)
  return presentSession(request.ctx, { id: response.sessionId as Uuid, memberId, steppedUpAt: null })
}

/** Ends the session that this browser had: its cookie is about to be replaced. */
async function leaveFormerSession(ctx: Ctx): Promise<void> {
  if (ctx.actor.kind === 'member') await endSession(ctx, ctx.actor.memberId, ctx.actor.sessionId)
}

/** The members' other devices may be told. The session stands already: a lost word keeps nobody out. */
function announceOpened(request: FastifyRequest, memberId: Uuid, sessionId: Uuid): Promise<void> {
  return appendMemberEvent(request.ctx, sessionOpened, {
    member_id: memberId,
    session_id: sessionId,
    user_agent: request.headers['user-agent']?.slice(0, 512) ?? '',
  })
}

/** Presents the session that better-auth opened under this token. */
export async function presentOpened(request: FastifyRequest, token: string): Promise<SessionView> {
  const { ctx } = request
  const session = await selectSessionByToken(ctx, token)
  if (!session) throw new Error('better-auth opened a session that is not stored')
  await refuseSuspended(ctx, session.member_id)
  await leaveFormerSession(ctx)
  await announceOpened(request, session.member_id, session.id)
  return presentSession(ctx, { id: session.id, memberId: session.member_id, steppedUpAt: null })
}

/** The token in the request's session cookie. */
export function sessionTokenOf(request: FastifyRequest, services: IdentityServices): string | null {
  return readSignedCookie(request.headers.cookie, sessionCookieName(services.origins[0]), services.secret)
}

/** The member and session token that a passkey assertion proves, or null when it proves nothing. */
export async function verifyPasskey(
  request: FastifyRequest,
  services: IdentityServices,
  assertion: object,
): Promise<{ memberId: Uuid; token: string; headers: Headers } | null> {
  const { api } = services.auth
  type Body = NonNullable<Parameters<typeof api.verifyPasskeyAuthentication>[0]>['body']
  const answer = await callAuth(() =>
    api.verifyPasskeyAuthentication({
      // Its shape is checked by the verification itself; a wrong one is refused there.
      body: { response: assertion as Body['response'] },
      headers: authHeaders(request, { cookies: true }),
      returnHeaders: true,
    }),
  )
  if (!answer) return null
  const { user, session } = answer.response
  return { memberId: user.id as Uuid, token: session.token, headers: answer.headers }
}
