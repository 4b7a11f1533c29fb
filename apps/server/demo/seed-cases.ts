import { claimCase, decideCase, fileReport, type SafetyServices } from '@stoa/safety'
import { cases, type TownCase } from './content/affairs.ts'
import { expectCode } from './expect-code.ts'
import type { Past } from './past.ts'
import type { TownPlan } from './plan.ts'
import type { TownIds } from './seed-members.ts'
import { findPost, momentOf } from './town-posts.ts'

/** Reports as members filed them: some were decided, the others wait in the staff's queue. */
export async function seedCases(
  past: Past,
  plan: TownPlan,
  ids: TownIds,
  { seededAt, safety }: { seededAt: Date; safety: SafetyServices },
): Promise<void> {
  for (const one of cases) {
    let caseId = null
    for (const { by, at, reason, comment } of one.reports) {
      const ctx = past.as(ids.get(by)!, momentOf(at, seededAt))
      const subject = subjectOf(one, plan, ids)
      const filed = await fileReport(ctx, safety, { subject, reason, comment, rule: null, shown: null })
      if (filed.code !== 'filed') throw new Error(`a report of the town is refused: ${filed.code}`)
      caseId = filed.report.caseId
    }
    if (!one.decided || caseId === null) continue
    const { by, at, action, explanation, note } = one.decided
    const ctx = past.as(ids.get(by)!, momentOf(at, seededAt))
    expectCode(await claimCase(ctx, caseId), 'claimed')
    const { reason } = one.reports[0]!
    const decision = { caseId, action, reason, explanation, note, days: null, keepOpen: false }
    expectCode(await decideCase(ctx, safety, decision), 'decided')
  }
}

function subjectOf({ about }: TownCase, plan: TownPlan, ids: TownIds) {
  return typeof about === 'string'
    ? { kind: 'member' as const, id: ids.get(about)! }
    : { kind: 'post' as const, id: findPost(plan.posts, about).id }
}
