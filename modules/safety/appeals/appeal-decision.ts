import { type Ctx, inTransaction, type Uuid } from '@stoa/kit'
import { affectsMember } from '../decisions/action.ts'
import { type DecisionRow, selectDecision } from '../decisions/decision-store.ts'
import type { SafetyRefusal } from '../errors.ts'
import { readText, statementLimits } from '../texts.ts'
import { countAgain } from '../transparency/schedule-count.ts'
import { insertAppeal } from './appeal-store.ts'

/** Who appeals: a signed-in member, or a suspended one by the key that they were told at the door. */
export type Appellant = { memberId: Uuid } | { appealKey: Uuid }

export type AppealResult =
  | { code: 'appealed'; decision: DecisionRow }
  | Extract<
      SafetyRefusal,
      { code: 'decision_not_found' | 'not_appealable' | 'already_appealed' | 'invalid_text' }
    >

/** Asks for a second look at a decision, once. Others' decisions are as unknown as those that do not exist. */
export async function appealDecision(
  ctx: Ctx,
  input: { decisionId: Uuid; appellant: Appellant; statement: string },
): Promise<AppealResult> {
  const statement = readText('statement', input.statement, statementLimits)
  if (statement.code !== 'text') return statement
  return inTransaction(ctx, async ctx => {
    const decision = await selectDecision(ctx.db, input.decisionId)
    if (!decision || !isTheirs(decision, input.appellant)) return { code: 'decision_not_found' }
    if (!affectsMember(decision.action)) return { code: 'not_appealable' }
    const appealedAt = ctx.clock.now()
    const inserted = await insertAppeal(ctx.db, {
      decisionId: decision.id,
      memberId: decision.memberId,
      decidedBy: decision.decidedBy,
      statement: statement.text,
      appealedAt,
    })
    if (!inserted) return { code: 'already_appealed' }
    await countAgain(ctx, appealedAt)
    return { code: 'appealed', decision }
  })
}

function isTheirs(decision: DecisionRow, appellant: Appellant): boolean {
  return 'memberId' in appellant
    ? decision.memberId === appellant.memberId
    : decision.action === 'suspend' && decision.appealKey === appellant.appealKey
}
