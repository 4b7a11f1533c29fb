import { getMembers, toMemberCard } from '@stoa/identity'
import { type Ctx, type MemberCtx, type Uuid, uuidTimeMs } from '@stoa/kit'
import { selectDecisionsAbout, selectDecisionsOfCase } from '../decisions/decision-store.ts'
import { presentStaffDecision } from '../decisions/present-decision.ts'
import type { SafetyRefusal } from '../errors.ts'
import { selectLog } from '../log/log-store.ts'
import { selectMarks } from '../marks/mark-store.ts'
import { selectEvidence } from '../reports/evidence-store.ts'
import { selectAccuracies, selectReports, selectSnapshots } from '../reports/report-store.ts'
import type { Case } from '../schema.ts'
import type { SafetyServices } from '../services.ts'
import { type Capture, isPrivate, type Subject, writeSubject } from '../subjects.ts'
import { selectCase } from './case-store.ts'
import { presentCase } from './list-cases.ts'

const reportsShown = 50
const statesShown = 5
const historyShown = 20
const logShown = 100

/** A case with all that staff weigh: the subject then and now, its conversation, author, reporters, past. */
export async function readCase(
  ctx: MemberCtx,
  services: Pick<SafetyServices, 'subjects'>,
  caseId: Uuid,
): Promise<{ code: 'found'; case: Case } | Extract<SafetyRefusal, { code: 'case_not_found' | 'own_case' }>> {
  const row = await selectCase(ctx.db, caseId)
  if (!row) return { code: 'case_not_found' }
  if (row.memberId === ctx.actor.memberId) return { code: 'own_case' }
  // As the system: staff see what was reported, also where they are not among the readers. Of what only two members
  // see they see what reporters showed, and nothing else.
  const asSystem: Ctx = { ...ctx, actor: { kind: 'system' } }
  const port = isPrivate(row.subjectKind) ? null : services.subjects[row.subjectKind as 'post' | 'member']
  const now = port && (await port.capture(asSystem, row.subjectId))
  const around = port ? await port.surroundings(asSystem, row.subjectId) : []
  const kept = await selectSnapshots(ctx.db, [row.id], statesShown)
  const reports = await selectReports(ctx.db, row.id, reportsShown)
  const shown = await selectEvidence(
    ctx.db,
    reports.map(report => report.id),
  )
  const accuracies = await selectAccuracies(
    ctx.db,
    reports.flatMap(report => report.reporterId ?? []),
  )
  const decisions = await selectDecisionsOfCase(ctx.db, row.id, historyShown)
  const history = await selectDecisionsAbout(ctx.db, row.memberId, null, historyShown)
  const log = await selectLog(ctx, row.id, logShown)
  const marks = await selectMarks(ctx.db, [row.subjectId, row.memberId], ctx.clock.now())
  const members = await getMembers(ctx, [
    row.memberId,
    ...(row.claimedBy ? [row.claimedBy] : []),
    ...[...shown.values()].flat().map(item => item.senderId),
    ...around.map(moment => moment.memberId),
    ...reports.flatMap(report => report.reporterId ?? []),
    ...[...decisions, ...history].map(decision => decision.decidedBy),
    ...log.flatMap(entry => entry.staffId ?? []),
  ])
  const card = (id: Uuid | null) => {
    const member = id === null ? undefined : members.get(id)
    return member ? toMemberCard(member) : null
  }
  const moment = (capture: Capture, subject: Subject | null) => ({
    id: subject && writeSubject(subject),
    author: card(capture.memberId),
    text: capture.text,
    media: capture.mediaIds.length,
    at: capture.publishedAt.toISOString(),
  })
  return {
    code: 'found',
    case: {
      ...presentCase(row, members, kept.at(-1)?.content ?? '', ctx.clock.now()),
      evidence_until: row.evidenceUntil?.toISOString() ?? null,
      evidence_deleted_at: row.evidenceDeletedAt?.toISOString() ?? null,
      now: now && moment(now, { kind: row.subjectKind, id: row.subjectId }),
      kept: kept.map(state => ({
        ...moment({ ...state, memberId: row.memberId, text: state.content }, null),
        at: state.takenAt.toISOString(),
      })),
      around: around.map(capture => moment(capture, capture.subject)),
      marks: marks.map(mark => mark.kind),
      reporters: reports.map(report => ({
        member: card(report.reporterId),
        reason: report.reason,
        comment: report.comment,
        reported_at: report.reportedAt.toISOString(),
        upheld: (report.reporterId && accuracies.get(report.reporterId)?.upheld) || 0,
        rejected: (report.reporterId && accuracies.get(report.reporterId)?.rejected) || 0,
        evidence: (shown.get(report.id) ?? []).map(item => ({
          author: card(item.senderId),
          text: item.text,
          at: item.sentAt.toISOString(),
          is_subject: item.isSubject,
        })),
      })),
      history: {
        joined_at: new Date(uuidTimeMs(row.memberId)).toISOString(),
        decisions: history.map(decision => presentStaffDecision(decision, members)),
      },
      decisions: decisions.map(decision => presentStaffDecision(decision, members)),
      log: log.map(entry => ({
        member: card(entry.staffId),
        deed: entry.deed,
        why: entry.why,
        at: entry.loggedAt.toISOString(),
      })),
    },
  }
}
