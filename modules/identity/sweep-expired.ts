import type { Ctx } from '@stoa/kit'
import { deleteExpiredCodes } from './email-code-store.ts'
import { deleteExpiredClaims } from './handle-store.ts'
import { deleteExpiredSessions } from './session-store.ts'

export const sweepExpiredTask = 'identity.sweep-expired'

/** Forgets what has expired; nothing depends on it, expired rows are passed over anyway. */
export async function sweepExpired(ctx: Ctx): Promise<void> {
  await deleteExpiredSessions(ctx)
  await deleteExpiredCodes(ctx)
  await deleteExpiredClaims(ctx)
}
