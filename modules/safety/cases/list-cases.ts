import { getMembers, type Member, toMemberCard } from '@stoa/identity'
import { decodeCursor, invalidCursor, isUuid, type MemberCtx, toWireId, type Uuid } from '@stoa/kit'
import { Type } from 'typebox'
import { readExcerpts } from '../decisions/list-own-decisions.ts'
import { pageOf } from '../paging.ts'
import type { Reason } from '../reasons.ts'
import type { CaseSummary } from '../schema.ts'
import { type SubjectKind, writeSubject } from '../subjects.ts'
import { type CaseRow, selectClosedCases, selectOpenCases } from './case-store.ts'

export interface QueueQuery {
  state: 'open' | 'mine' | 'closed'
  reason: Reason | null
  subjectKind: SubjectKind | null
  cursor?: string
  limit: number
}

const OpenCursor = Type.Object({
  priority: Type.Integer({ minimum: 0, maximum: 10_000 }),
  id: Type.String(),
})
const ClosedCursor = Type.Object({ at: Type.String({ format: 'date-time' }), id: Type.String() })

/** The staff's queue: open cases by urgency, or closed ones by time. Never the cases about the reader. */
export async function listCases(
  ctx: MemberCtx,
  query: QueueQuery,
): Promise<{ items: CaseSummary[]; next_cursor: string | null }> {
  const found = query.state === 'closed' ? await findClosed(ctx, query) : await findOpen(ctx, query)
  const { rows, next } = pageOf(found, query.limit, row =>
    query.state === 'closed'
      ? { at: row.closedAt!.toISOString(), id: row.id }
      : { priority: row.priority, id: row.id },
  )
  return { items: await presentCases(ctx, rows), next_cursor: next }
}

function findOpen(ctx: MemberCtx, query: QueueQuery): Promise<CaseRow[]> {
  const { memberId } = ctx.actor
  const after = decodeCursor(OpenCursor, query.cursor)
  const filter = {
    reason: query.reason,
    subjectKind: query.subjectKind,
    claimedBy: query.state === 'mine' ? memberId : null,
    notAbout: memberId,
  }
  return selectOpenCases(
    ctx.db,
    filter,
    after && { priority: after.priority, id: idOf(after.id) },
    query.limit + 1,
  )
}

function findClosed(ctx: MemberCtx, query: QueueQuery): Promise<CaseRow[]> {
  const before = decodeCursor(ClosedCursor, query.cursor)
  return selectClosedCases(
    ctx.db,
    { reason: query.reason, subjectKind: query.subjectKind, notAbout: ctx.actor.memberId },
    before && { closedAt: new Date(before.at), id: idOf(before.id) },
    query.limit + 1,
  )
}

function idOf(text: string): Uuid {
  if (!isUuid(text)) throw invalidCursor()
  return text
}

/** Cases with the members in them, in three statements for any number. */
async function presentCases(ctx: MemberCtx, rows: readonly CaseRow[]): Promise<CaseSummary[]> {
  const members = await getMembers(
    ctx,
    rows.flatMap(row => [row.memberId, ...(row.claimedBy ? [row.claimedBy] : [])]),
  )
  const excerpts = await readExcerpts(
    ctx,
    rows.map(row => row.id),
  )
  return rows.map(row => presentCase(row, members, excerpts.get(row.id) ?? '', ctx.clock.now()))
}

export function presentCase(
  row: CaseRow,
  members: ReadonlyMap<Uuid, Member>,
  excerpt: string,
  now: Date,
): CaseSummary {
  const card = (id: Uuid | null) => {
    const member = id === null ? undefined : members.get(id)
    return member ? toMemberCard(member) : null
  }
  // A claim that has lapsed is no claim.
  const isClaimed = row.claimedUntil !== null && row.claimedUntil > now
  return {
    id: toWireId('case', row.id),
    subject: writeSubject({ kind: row.subjectKind, id: row.subjectId }),
    subject_kind: row.subjectKind,
    member: card(row.memberId),
    reason: row.reason,
    severity: row.severity,
    reports: row.reports,
    weight: row.weight,
    excerpt,
    opened_at: row.openedAt.toISOString(),
    claimed_by: isClaimed ? card(row.claimedBy) : null,
    claimed_until: isClaimed ? row.claimedUntil!.toISOString() : null,
    closed_at: row.closedAt?.toISOString() ?? null,
  }
}
