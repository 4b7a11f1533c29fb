import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { appendMemberEvent, sessionsEnded } from './events.ts'
import { deleteSession, deleteSessions } from './session-store.ts'

/** Ends one session of a member, its open sockets too; false when it is not theirs or does not exist. */
export function endSession(ctx: Ctx, memberId: Uuid, id: Uuid): Promise<boolean> {
  return inTransaction(ctx, async tx => {
    if (!(await deleteSession(tx, memberId, id))) return false
    await announceEnded(tx, memberId, [id])
    return true
  })
}

/** Ends all sessions of a member but `keep`, their open sockets too. */
export function endSessions(ctx: Ctx, memberId: Uuid, keep: Uuid | null): Promise<void> {
  return inTransaction(ctx, async tx => {
    const ended = await deleteSessions(tx, memberId, keep)
    if (ended.length > 0) await announceEnded(tx, memberId, ended)
  })
}

async function announceEnded(ctx: Ctx, memberId: Uuid, ids: Uuid[]): Promise<void> {
  await appendMemberEvent(ctx, sessionsEnded, { member_id: memberId, session_ids: ids })
  ctx.db.signal({ to: [memberId], type: 'session.ended', body: { session_ids: ids } })
}
