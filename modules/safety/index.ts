export { claimCase } from './cases/claim-case.ts'
export { decideCase } from './decisions/decide-case.ts'
export { safetyEvents } from './events.ts'
export {
  type Labels,
  type Marks,
  type Restrictions,
  readLabels,
  readMarks,
  readRestrictions,
} from './marks/read-marks.ts'
export { safetyModule } from './module.ts'
export { holdPost } from './pace/hold-post.ts'
export { type Act, type ActVerdict, judgeAct, requirePace, slowDownProblem } from './pace/judge-act.ts'
export { ownSafetyData } from './read-own.ts'
export { type FileReportResult, fileReport, type NewReport } from './reports/file-report.ts'
export type { SafetyServices } from './services.ts'
export type { Capture, Subject, SubjectKind, SubjectPort, SubjectPorts } from './subjects.ts'
