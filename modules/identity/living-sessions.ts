import type { Ctx, Uuid } from '@stoa/kit'
import { selectSessions } from './session-store.ts'

/** The sessions in which a member is signed in now. */
export async function livingSessions(ctx: Ctx, memberId: Uuid): Promise<Set<Uuid>> {
  return new Set((await selectSessions(ctx, memberId)).map(session => session.id))
}
