import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'

/** Server-only calls that better-auth lacks: a session for a member who proved who they are by our own means. */
export function sessionPlugin() {
  return {
    id: 'stoa-session',
    endpoints: {
      /** Opens a session and sets its cookie. */
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', metadata: { $Infer: { body: {} as { memberId: string } } } },
        async ctx => {
          const { memberId } = ctx.body as { memberId: string }
          const user = await ctx.context.internalAdapter.findUserById(memberId)
          if (!user) throw new Error('openSession: no such member')
          const session = await ctx.context.internalAdapter.createSession(memberId)
          await setSessionCookie(ctx, { session, user })
          return { sessionId: session.id }
        },
      ),
      /** Sets the cookie of a session again, with a full term. */
      renewCookie: createAuthEndpoint.serverOnly(
        { method: 'POST', metadata: { $Infer: { body: {} as { token: string } } } },
        async ctx => {
          const { token } = ctx.body as { token: string }
          const found = await ctx.context.internalAdapter.findSession(token)
          if (found) await setSessionCookie(ctx, found)
          return { renewed: found !== null }
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
