import { appendEvent, inTransaction, type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import type { SafetyRefusal } from '../errors.ts'
import { safetyEvent } from '../events.ts'
import { appendLog } from '../log/log-store.ts'
import type { SafetyServices } from '../services.ts'
import { explanationLimits, readOptionalText, readText } from '../texts.ts'
import { countAgain } from '../transparency/schedule-count.ts'
import { affectsMember } from './action.ts'
import { applyDecision, standingBefore } from './apply-decision.ts'
import { type DecisionRow, insertDecision, selectDecision } from './decision-store.ts'

export type ReverseResult =
  | { code: 'reversed'; decision: DecisionRow }
  | Extract<
      SafetyRefusal,
      { code: 'decision_not_found' | 'not_reversible' | 'already_reversed' | 'own_case' | 'invalid_text' }
    >

/** Takes a decision back by another one. What an earlier decision still asks for holds again. */
export async function reverseDecision(
  ctx: MemberCtx,
  services: Pick<SafetyServices, 'media'>,
  input: { decisionId: Uuid; explanation: string; note: string },
): Promise<ReverseResult> {
  const explanation = readText('explanation', input.explanation, explanationLimits)
  if (explanation.code !== 'text') return explanation
  const note = readOptionalText('note', input.note, explanationLimits)
  if (note.code !== 'text') return note
  return inTransaction(ctx, async ctx => {
    const before = await selectDecision(ctx.db, input.decisionId)
    if (!before) return { code: 'decision_not_found' }
    if (before.memberId === ctx.actor.memberId) return { code: 'own_case' }
    if (!affectsMember(before.action)) return { code: 'not_reversible' }
    const standing = await standingBefore(ctx, before)
    const reversal: DecisionRow = {
      ...before,
      id: newUuid(ctx.clock),
      action: 'reverse',
      explanation: explanation.text,
      note: note.text,
      decidedBy: ctx.actor.memberId,
      decidedAt: ctx.clock.now(),
      until: null,
      reverses: before.id,
      appealKey: newUuid(ctx.clock),
    }
    if (!(await insertDecision(ctx.db, reversal))) return { code: 'already_reversed' }
    await applyDecision(ctx, services, before, 'reversed')
    await appendLog(ctx, {
      staffId: ctx.actor.memberId,
      deed: 'reversed',
      caseId: before.caseId,
      subjectKind: before.subjectKind,
      subjectId: before.subjectId,
      why: reversal.note || reversal.explanation,
      before: { decision: before.id, action: before.action, ...standing },
    })
    const { id, memberId, action, reason } = reversal
    const payload = { decision_id: before.id, member_id: memberId, action, reason }
    await appendEvent(ctx, safetyEvent('safety.decision_made', id, payload))
    await countAgain(ctx, reversal.decidedAt)
    return { code: 'reversed', decision: reversal }
  })
}
