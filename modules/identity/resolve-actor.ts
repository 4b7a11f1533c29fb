import type { Actor, Ctx } from '@stoa/kit'
import type { IdentityServices } from './services.ts'
import { lastSeenResolutionMs } from './session.ts'
import { readCookie, sessionCookieName } from './session-cookie.ts'
import { findSession, touchSession } from './session-store.ts'

/**
 * Who sends a request with these headers. The cookie's signature is checked first, so a made-up cookie costs
 * no query. That a session was ended is known at once, see `findSession`.
 */
export async function resolveActor(
  ctx: Ctx,
  services: Pick<IdentityServices, 'secret' | 'origins'>,
  headers: { cookie?: string | undefined },
): Promise<Actor> {
  const signed = readCookie(headers.cookie, sessionCookieName(services.origins[0]))
  const session = signed === null ? null : await findSession(ctx, signed, services.secret)
  const now = ctx.clock.now()
  if (session === null || session.expires_at <= now) return { kind: 'anonymous' }
  const seenBefore = new Date(now.getTime() - lastSeenResolutionMs)
  if (session.last_seen_at < seenBefore) await touchSession(ctx, session, seenBefore)
  return {
    kind: 'member',
    memberId: session.member_id,
    sessionId: session.id,
    steppedUpAt: session.stepped_up_at,
  }
}
