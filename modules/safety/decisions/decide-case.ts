import { appendEvents, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import { type CaseRow, closeRow, lockCase } from '../cases/case-store.ts'
import type { SafetyRefusal } from '../errors.ts'
import { safetyEvent } from '../events.ts'
import { appendLog } from '../log/log-store.ts'
import { deleteHeld } from '../marks/mark-store.ts'
import type { Reason } from '../reasons.ts'
import { countOutcomes, resolveReports } from '../reports/report-store.ts'
import type { SafetyServices } from '../services.ts'
import { explanationLimits, readOptionalText, readText } from '../texts.ts'
import { countAgain } from '../transparency/schedule-count.ts'
import { type Action, affectsMember, isPossible, mayBeTimed } from './action.ts'
import { applyDecision, standingBefore } from './apply-decision.ts'
import { type DecisionRow, insertDecision } from './decision-store.ts'

export interface NewDecision {
  caseId: Uuid
  action: Action
  reason: Reason
  /** What the member is told; may be empty when there is nothing to tell. */
  explanation: string
  /** For the staff alone. */
  note: string
  /** How long a limit or suspension holds; null until it is reversed. */
  days: number | null
  /** Leaves the case open and claimed, for another action. */
  keepOpen: boolean
}

export type DecideResult =
  | { code: 'decided'; decision: DecisionRow }
  | Extract<
      SafetyRefusal,
      {
        code:
          | 'case_not_found'
          | 'case_closed'
          | 'case_not_claimed'
          | 'own_case'
          | 'action_not_possible'
          | 'invalid_text'
      }
    >

const dayMs = 24 * 60 * 60_000

/** Decides a case that the acting member of the staff has claimed, and brings the decision about. */
export async function decideCase(
  ctx: MemberCtx,
  services: Pick<SafetyServices, 'media' | 'evidenceDays'>,
  input: NewDecision,
): Promise<DecideResult> {
  const read = affectsMember(input.action) ? readText : readOptionalText
  const explanation = read('explanation', input.explanation, explanationLimits)
  if (explanation.code !== 'text') return explanation
  const note = readOptionalText('note', input.note, explanationLimits)
  if (note.code !== 'text') return note
  if (input.days !== null && !mayBeTimed(input.action)) return { code: 'action_not_possible' }
  const now = ctx.clock.now()
  return inTransaction(ctx, async ctx => {
    const found = await lockCase(ctx.db, input.caseId)
    const refusal = checkCase(found, ctx.actor.memberId, now)
    if (refusal) return refusal
    const decided = found!
    if (!isPossible(input.action, decided.subjectKind)) return { code: 'action_not_possible' }
    const decision: DecisionRow = {
      id: newUuid(ctx.clock),
      caseId: decided.id,
      subjectKind: decided.subjectKind,
      subjectId: decided.subjectId,
      memberId: decided.memberId,
      action: input.action,
      reason: input.reason,
      explanation: explanation.text,
      note: note.text,
      decidedBy: ctx.actor.memberId,
      decidedAt: now,
      until: input.days === null ? null : new Date(now.getTime() + input.days * dayMs),
      reverses: null,
      appealKey: newUuid(ctx.clock),
    }
    const before = await standingBefore(ctx, decision)
    await insertDecision(ctx.db, decision)
    await applyDecision(ctx, services, decision, 'made')
    if (!input.keepOpen) await finishCase(ctx, decided, decision, services.evidenceDays)
    await appendLog(ctx, {
      staffId: ctx.actor.memberId,
      deed: 'decided',
      caseId: decided.id,
      subjectKind: decided.subjectKind,
      subjectId: decided.subjectId,
      why: `${decision.action}: ${decision.reason}. ${decision.note}`.trim(),
      before,
    })
    if (affectsMember(decision.action)) {
      const { id, memberId, action, reason } = decision
      const payload = { decision_id: id, member_id: memberId, action, reason }
      await appendEvents(ctx, [safetyEvent('safety.decision_made', id, payload)])
    }
    await countAgain(ctx, now)
    return { code: 'decided', decision }
  })
}

function checkCase(
  found: CaseRow | null,
  staffId: Uuid,
  now: Date,
): Extract<
  DecideResult,
  { code: 'case_not_found' | 'case_closed' | 'case_not_claimed' | 'own_case' }
> | null {
  if (!found) return { code: 'case_not_found' }
  if (found.memberId === staffId) return { code: 'own_case' }
  if (found.closedAt) return { code: 'case_closed' }
  const isClaimed = found.claimedBy === staffId && found.claimedUntil! > now
  return isClaimed ? null : { code: 'case_not_claimed' }
}

/** Closes the case; its reporters are told whether something was done, and are known better from now on. */
async function finishCase(
  ctx: MemberCtx,
  finished: CaseRow,
  decision: DecisionRow,
  evidenceDays: number,
): Promise<void> {
  const outcome = affectsMember(decision.action) ? 'acted' : 'no_action'
  const evidenceUntil = new Date(decision.decidedAt.getTime() + evidenceDays * dayMs)
  await closeRow(ctx.db, finished.id, decision.decidedAt, evidenceUntil)
  await deleteHeld(ctx.db, finished.subjectId)
  const resolved = await resolveReports(ctx.db, finished.id, outcome, decision.decidedAt)
  const filed = resolved.flatMap(({ id, reporterId }) => (reporterId === null ? [] : [{ id, reporterId }]))
  await countOutcomes(
    ctx.db,
    filed.map(report => report.reporterId),
    outcome,
  )
  await appendEvents(
    ctx,
    filed.map(({ id, reporterId }) =>
      safetyEvent('safety.report_resolved', id, { report_id: id, reporter_id: reporterId, outcome }),
    ),
  )
}
