import { appendEvent, inTransaction, type MemberCtx, type Uuid } from '@stoa/kit'
import { selectDecision } from '../decisions/decision-store.ts'
import { reverseDecision } from '../decisions/reverse-decision.ts'
import type { SafetyRefusal } from '../errors.ts'
import { safetyEvent } from '../events.ts'
import { appendLog } from '../log/log-store.ts'
import type { SafetyServices } from '../services.ts'
import { explanationLimits, readText } from '../texts.ts'
import { countAgain } from '../transparency/schedule-count.ts'
import { answerRow, lockAppeal } from './appeal-store.ts'

export type AnswerResult =
  | { code: 'answered' }
  | Extract<
      SafetyRefusal,
      { code: 'appeal_not_found' | 'own_decision' | 'own_case' | 'already_answered' | 'invalid_text' }
    >

/** Answers an appeal, by another member of the staff than the one who decided. Overturned is reversed at once. */
export async function answerAppeal(
  ctx: MemberCtx,
  services: Pick<SafetyServices, 'media'>,
  input: { decisionId: Uuid; outcome: 'upheld' | 'overturned'; answer: string },
): Promise<AnswerResult> {
  const answer = readText('answer', input.answer, explanationLimits)
  if (answer.code !== 'text') return answer
  const staffId = ctx.actor.memberId
  return inTransaction(ctx, async ctx => {
    const appeal = await lockAppeal(ctx.db, input.decisionId)
    if (!appeal) return { code: 'appeal_not_found' }
    if (appeal.answeredAt) return { code: 'already_answered' }
    if (appeal.decidedBy === staffId) return { code: 'own_decision' }
    if (appeal.memberId === staffId) return { code: 'own_case' }
    const decision = (await selectDecision(ctx.db, input.decisionId))!
    const answeredAt = ctx.clock.now()
    await answerRow(ctx.db, decision.id, {
      outcome: input.outcome,
      answer: answer.text,
      answeredBy: staffId,
      answeredAt,
    })
    await appendLog(ctx, {
      staffId,
      deed: input.outcome === 'upheld' ? 'appeal_upheld' : 'appeal_overturned',
      caseId: decision.caseId,
      subjectKind: decision.subjectKind,
      subjectId: decision.subjectId,
      why: answer.text,
      before: { decision: decision.id, action: decision.action },
    })
    if (input.outcome === 'overturned') {
      // Reversed by staff in the meantime: then there is nothing left to take back.
      await reverseDecision(ctx, services, { decisionId: decision.id, explanation: answer.text, note: '' })
    }
    await appendEvent(
      ctx,
      safetyEvent('safety.appeal_answered', decision.id, {
        decision_id: decision.id,
        member_id: decision.memberId,
        outcome: input.outcome,
      }),
    )
    await countAgain(ctx, answeredAt)
    return { code: 'answered' }
  })
}
