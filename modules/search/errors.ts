import { type ProblemError, problem } from '@stoa/kit'
import type { QueryRefusal } from './query/post-query.ts'

/** How a refusal is told over HTTP. */
export function toProblem(refusal: QueryRefusal): ProblemError {
  return problem(400, 'invalid_query', {
    title: 'This cannot be searched for',
    detail: refusal.message,
    errors: [{ field: 'q', rule: refusal.rule, message: refusal.message }],
    extra: { part: refusal.part },
  })
}
