import { createClient } from '@stoa/api-client'
import { ApiProblem, problemFrom, unreachableStatus } from './problem.ts'

/** The typed client of this instance's public API, the same that everybody else uses. */
export const api = createClient({ headers: { accept: 'application/json' } })

type Result<Data> = { data?: Data; error?: unknown; response: Response }

/**
 * What a call answered.
 * @throws ApiProblem for every refusal and for a server that cannot be reached; an abort throws the abort itself.
 */
export async function answerOf<Data>(call: Promise<Result<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((failure: unknown): never => {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new ApiProblem(unreachableStatus, {})
  })
  if (!response.ok) throw problemFrom(response, error)
  return data as Data
}
