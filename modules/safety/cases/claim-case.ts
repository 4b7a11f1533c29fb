import { inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import type { SafetyRefusal } from '../errors.ts'
import { appendLog } from '../log/log-store.ts'
import { type CaseRow, claimRow, releaseRow, selectCase } from './case-store.ts'

/** A claim that is not used lapses, so that nobody holds a case by going home. */
const claimMs = 30 * 60_000

export type ClaimResult =
  | { code: 'claimed'; case: CaseRow }
  | Extract<SafetyRefusal, { code: 'case_not_found' | 'case_claimed' | 'case_closed' | 'own_case' }>

/** Takes a case for the acting member of the staff, or renews their claim. Of two who try, one has it. */
export function claimCase(ctx: MemberCtx, caseId: Uuid): Promise<ClaimResult> {
  const { memberId } = ctx.actor
  const now = ctx.clock.now()
  return inTransaction(ctx, async ctx => {
    const before = await selectCase(ctx.db, caseId)
    if (!before) return { code: 'case_not_found' }
    if (before.memberId === memberId) return { code: 'own_case' }
    const until = new Date(now.getTime() + claimMs)
    const claimed = await claimRow(ctx.db, { id: caseId, staffId: memberId, now, until })
    if (!claimed) return { code: before.closedAt ? 'case_closed' : 'case_claimed' }
    if (before.claimedBy !== memberId) {
      await appendLog(ctx, {
        staffId: memberId,
        deed: 'claimed',
        caseId,
        subjectKind: claimed.subjectKind,
        subjectId: claimed.subjectId,
        why: '',
        before: { claimed_by: before.claimedBy },
      })
    }
    return { code: 'claimed', case: claimed }
  })
}

/** Gives a case back to the queue. Without a claim nothing changes. */
export function releaseCase(
  ctx: MemberCtx,
  caseId: Uuid,
): Promise<{ code: 'released' } | Extract<SafetyRefusal, { code: 'case_not_found' }>> {
  const { memberId } = ctx.actor
  return inTransaction(ctx, async ctx => {
    const found = await selectCase(ctx.db, caseId)
    if (!found) return { code: 'case_not_found' }
    if (await releaseRow(ctx.db, caseId, memberId)) {
      await appendLog(ctx, {
        staffId: memberId,
        deed: 'released',
        caseId,
        subjectKind: found.subjectKind,
        subjectId: found.subjectId,
        why: '',
        before: { claimed_by: memberId },
      })
    }
    return { code: 'released' }
  })
}
