import { type MemberCtx, newUuid, type Uuid } from '@stoa/kit'
import { countReport, openCase } from '../cases/case-store.ts'
import { appendLog } from '../log/log-store.ts'
import { insertHeld } from '../marks/mark-store.ts'
import { severityOf } from '../reasons.ts'
import { insertReport, insertSnapshot } from '../reports/report-store.ts'
import type { Capture } from '../subjects.ts'
import type { PaceReason } from './score-act.ts'

/**
 * Keeps a post of the acting member to them until staff have looked, in the transaction that publishes it. It makes
 * a case like any other, reported by nobody.
 */
export async function holdPost(
  ctx: MemberCtx,
  held: { postId: Uuid; capture: Capture; reasons: readonly PaceReason[] },
): Promise<void> {
  const now = ctx.clock.now()
  const severity = severityOf('spam')
  const subject = { subjectKind: 'post', subjectId: held.postId } as const
  await insertHeld(ctx.db, held.postId)
  const opened = await openCase(ctx.db, {
    id: newUuid(ctx.clock),
    ...subject,
    memberId: held.capture.memberId,
    reason: 'spam',
    severity,
    openedAt: now,
  })
  const why = held.reasons.join(', ')
  const report = { id: newUuid(ctx.clock), caseId: opened.id, reporterId: null, ...subject }
  await insertReport(ctx.db, { ...report, reason: 'spam', rule: null, comment: why, reportedAt: now })
  await insertSnapshot(ctx.db, opened.id, held.capture, now)
  await countReport(ctx.db, opened.id, { reason: 'spam', severity, weight: 1 })
  await appendLog(ctx, { staffId: null, deed: 'held', caseId: opened.id, ...subject, why, before: {} })
}
