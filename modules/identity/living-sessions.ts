import type { Ctx, Uuid } from '@stoa/kit'
import { lastSeenResolutionMs } from './session.ts'
import { keepSessionsSeen, selectSessions } from './session-store.ts'

/** The sessions in which a member is signed in now. */
export async function livingSessions(ctx: Ctx, memberId: Uuid): Promise<Set<Uuid>> {
  return new Set((await selectSessions(ctx, memberId)).map(session => session.id))
}

/** Which of these sessions still stand, and notes that they are in use: one statement for any number. */
export async function keepSessions(ctx: Ctx, sessionIds: readonly Uuid[]): Promise<ReadonlySet<Uuid>> {
  const now = ctx.clock.now()
  const seenBefore = new Date(now.getTime() - lastSeenResolutionMs)
  return new Set(await keepSessionsSeen(ctx, sessionIds, now, seenBefore))
}
