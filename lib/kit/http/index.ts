export { type App, requireMember } from './app.ts'
export { installIdempotency } from './idempotency.ts'
export { installProblems, ProblemSchema, sendNothingHere, sendProblem, sendUnreadable } from './problems.ts'
