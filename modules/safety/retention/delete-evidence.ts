import { type Ctx, inTransaction } from '@stoa/kit'
import { appendLog } from '../log/log-store.ts'
import { emptyReportsOf, markDue, removeEvidence } from './evidence-store.ts'

/** Cases in one transaction. */
const batch = 100

/**
 * Deletes the evidence of cases whose day has come: what was kept of the subject, what reporters showed and wrote.
 * Decisions, their reasons, the log and all counts stay. A case with an open appeal waits for its answer.
 */
export async function deleteEvidence(ctx: Ctx): Promise<void> {
  let done: number
  do {
    done = await inTransaction(ctx, async ctx => {
      const due = await markDue(ctx.db, ctx.clock.now(), batch)
      const ids = due.map(row => row.id)
      await removeEvidence(ctx.db, ids)
      await emptyReportsOf(ctx.db, ids)
      for (const { id: caseId, subjectKind, subjectId } of due) {
        const entry = { staffId: null, deed: 'evidence_deleted', caseId, subjectKind, subjectId } as const
        await appendLog(ctx, { ...entry, why: '', before: {} })
      }
      return due.length
    })
  } while (done === batch)
}
