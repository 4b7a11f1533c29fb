/** A session ends this long after its sign-in or last renewal. */
export const sessionLifetimeMs = 30 * 24 * 60 * 60_000
/** A session in use is renewed when it is older than this. */
const sessionRenewAfterMs = 24 * 60 * 60_000
/** `last_seen_at` is exact to this much, which spares a write per request. */
export const lastSeenResolutionMs = 60_000
/** How long a fresh password or passkey opens what needs it. */
const stepUpLifetimeMs = 10 * 60_000

/** Until when a step-up holds, or null when there is none that still does. */
export function steppedUpUntil(steppedUpAt: Date | null, now: Date): Date | null {
  if (steppedUpAt === null) return null
  const until = new Date(steppedUpAt.getTime() + stepUpLifetimeMs)
  return until > now ? until : null
}

/** Whether a session should get a new term now. */
export function isRenewalDue(expiresAt: Date, now: Date): boolean {
  return expiresAt.getTime() - now.getTime() < sessionLifetimeMs - sessionRenewAfterMs
}
