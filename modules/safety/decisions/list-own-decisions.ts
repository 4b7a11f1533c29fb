import type { MemberCtx, Uuid } from '@stoa/kit'
import { pageOf, readPosition } from '../paging.ts'
import { selectSnapshots } from '../reports/report-store.ts'
import type { OwnDecision } from '../schema.ts'
import { selectDecisionsAbout } from './decision-store.ts'
import { presentOwnDecision } from './present-decision.ts'

const excerptLength = 280

/** The start of what was kept of each case. */
export async function readExcerpts(ctx: MemberCtx, caseIds: readonly Uuid[]): Promise<Map<Uuid, string>> {
  const kept = await selectSnapshots(ctx.db, [...new Set(caseIds)], 1)
  return new Map(kept.map(({ caseId, content }) => [caseId, content.slice(0, excerptLength)]))
}

/** What was decided about the acting member, newest first. */
export async function listOwnDecisions(
  ctx: MemberCtx,
  page: { cursor?: string; limit: number },
): Promise<{ items: OwnDecision[]; next_cursor: string | null }> {
  const before = readPosition(page.cursor)
  const found = await selectDecisionsAbout(ctx.db, ctx.actor.memberId, before, page.limit + 1)
  const { rows, next } = pageOf(found, page.limit, row => ({ id: row.id }))
  const excerpts = await readExcerpts(
    ctx,
    rows.map(row => row.caseId),
  )
  return {
    items: rows.map(row => presentOwnDecision(row, excerpts.get(row.caseId) ?? '')),
    next_cursor: next,
  }
}
