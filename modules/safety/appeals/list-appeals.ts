import { getMembers, toMemberCard } from '@stoa/identity'
import { decodeCursor, invalidCursor, isUuid, type MemberCtx, toWireId } from '@stoa/kit'
import { Type } from 'typebox'
import { selectReviewed } from '../decisions/decision-store.ts'
import { readExcerpts } from '../decisions/list-own-decisions.ts'
import { presentStaffDecision } from '../decisions/present-decision.ts'
import { pageOf } from '../paging.ts'
import type { AppealItem } from '../schema.ts'
import { selectOpenAppeals } from './appeal-store.ts'

const AppealCursor = Type.Object({ at: Type.String({ format: 'date-time' }), id: Type.String() })

/** The appeals that wait, oldest first. */
export async function listAppeals(
  ctx: MemberCtx,
  page: { cursor?: string; limit: number },
): Promise<{ items: AppealItem[]; next_cursor: string | null }> {
  const after = decodeCursor(AppealCursor, page.cursor)
  if (after && !isUuid(after.id)) {
    throw invalidCursor()
  }
  const found = await selectOpenAppeals(
    ctx.db,
    after && isUuid(after.id) ? { appealedAt: new Date(after.at), decisionId: after.id } : null,
    page.limit + 1,
  )
  const { rows, next } = pageOf(found, page.limit, row => ({
    at: row.appealedAt.toISOString(),
    id: row.decisionId,
  }))
  const decisions = new Map(
    (
      await selectReviewed(
        ctx.db,
        rows.map(row => row.decisionId),
      )
    ).map(decision => [decision.id, decision]),
  )
  const all = [...decisions.values()]
  const excerpts = await readExcerpts(
    ctx,
    all.map(decision => decision.caseId),
  )
  const members = await getMembers(
    ctx,
    all.flatMap(decision => [decision.memberId, decision.decidedBy]),
  )
  const items = rows.flatMap(({ decisionId }) => {
    const decision = decisions.get(decisionId)
    if (!decision) return []
    const member = members.get(decision.memberId)
    return [
      {
        case_id: toWireId('case', decision.caseId),
        member: member ? toMemberCard(member) : null,
        excerpt: excerpts.get(decision.caseId) ?? '',
        decision: presentStaffDecision(decision, members),
        may_answer: ![decision.decidedBy, decision.memberId].includes(ctx.actor.memberId),
      },
    ]
  })
  return { items, next_cursor: next }
}
