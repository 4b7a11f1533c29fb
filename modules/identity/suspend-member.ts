import { type Ctx, inTransaction, type ProblemError, problem, toWireId, type Uuid } from '@stoa/kit'
import { endSessions } from './end-sessions.ts'
import { lockMember } from './member-store.ts'
import { deleteSuspension, type Suspension, selectSuspension, upsertSuspension } from './suspension-store.ts'

/**
 * Ends all sessions of a member and refuses new ones. The member's row is locked first: a session that is being
 * opened either stands before the lock, and is ended here, or comes after, and is refused.
 */
export function suspendMember(ctx: Ctx, suspension: Suspension): Promise<void> {
  return inTransaction(ctx, async ctx => {
    if (!(await lockMember(ctx, suspension.memberId))) return
    await upsertSuspension(ctx.db, suspension)
    await endSessions(ctx, suspension.memberId, null)
  })
}

/** Lets a suspended member sign in again. */
export function liftSuspension(ctx: Ctx, memberId: Uuid): Promise<void> {
  return deleteSuspension(ctx.db, memberId)
}

/**
 * For whoever has just proved to be this member: throws `member_suspended` with the reason and what an appeal
 * needs. Called after the session is opened, see `suspendMember`.
 */
export async function refuseSuspended(ctx: Ctx, memberId: Uuid): Promise<void> {
  const suspension = await selectSuspension(ctx.db, memberId, ctx.clock.now())
  if (!suspension) return
  await endSessions(ctx, memberId, null)
  throw suspendedProblem(suspension)
}

function suspendedProblem(suspension: Suspension): ProblemError {
  return problem(403, 'member_suspended', {
    title: 'This account is suspended',
    detail: suspension.explanation,
    extra: {
      reason: suspension.reason,
      suspended_at: suspension.suspendedAt.toISOString(),
      until: suspension.until?.toISOString() ?? null,
      decision_id: toWireId('dec', suspension.decisionId),
      appeal_key: suspension.appealKey,
    },
  })
}
