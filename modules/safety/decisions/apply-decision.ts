import { liftSuspension, suspendMember } from '@stoa/identity'
import { type MemberCtx, toWireId } from '@stoa/kit'
import { refreshMark, selectMarks } from '../marks/mark-store.ts'
import { selectSnapshots } from '../reports/report-store.ts'
import type { SafetyServices } from '../services.ts'
import { type Action, markOf } from './action.ts'
import { insertBlocks, takeBlocks } from './block-store.ts'
import { type DecisionRow, selectDecision } from './decision-store.ts'

/** The media of at most so many kept states of a post are blocked. */
const statesBlocked = 50

/** How the subject and its author stood, for the log. */
export async function standingBefore(
  ctx: MemberCtx,
  on: Pick<DecisionRow, 'subjectId' | 'memberId'>,
): Promise<Record<string, unknown>> {
  const marks = await selectMarks(ctx.db, [on.subjectId, on.memberId], ctx.clock.now())
  return { marks: marks.map(({ kind, decisionId, until }) => ({ kind, decision: decisionId, until })) }
}

/**
 * Brings about what now follows from the decisions of this kind: after one was written, and after one was
 * reversed.
 */
export async function applyDecision(
  ctx: MemberCtx,
  services: Pick<SafetyServices, 'media'>,
  decision: DecisionRow,
  direction: 'made' | 'reversed',
): Promise<void> {
  const action = decision.action as Action
  if (action === 'block_media') await changeBlocks(ctx, services, decision, direction)
  const mark = markOf(action, decision)
  if (!mark) return
  const isOnMember = mark.kind === 'limited' || mark.kind === 'suspended'
  const left = await refreshMark(ctx.db, mark, isOnMember ? 'member_id' : 'subject_id', ctx.clock.now())
  if (!isOnMember)
    // Whoever looks at it sees its cover come or go.
    ctx.db.signal({
      to: 'everyone',
      type: 'post.changed',
      body: { post_id: toWireId('post', mark.subjectId) },
    })
  if (mark.kind !== 'suspended') return
  const holding = left?.decisionId ? await selectDecision(ctx.db, left.decisionId) : null
  if (!holding) return liftSuspension(ctx, decision.memberId)
  await suspendMember(ctx, {
    memberId: holding.memberId,
    decisionId: holding.id,
    appealKey: holding.appealKey,
    reason: holding.reason,
    explanation: holding.explanation,
    suspendedAt: holding.decidedAt,
    until: holding.until,
  })
}

async function changeBlocks(
  ctx: MemberCtx,
  { media }: Pick<SafetyServices, 'media'>,
  decision: DecisionRow,
  direction: 'made' | 'reversed',
): Promise<void> {
  if (direction === 'reversed') return media.unblock(ctx, await takeBlocks(ctx.db, decision.id))
  const kept = await selectSnapshots(ctx.db, [decision.caseId], statesBlocked)
  const mediaIds = [...new Set(kept.flatMap(snapshot => snapshot.mediaIds))]
  await insertBlocks(ctx.db, decision.id, await media.block(ctx, mediaIds, decision.reason))
}
