import type { Call } from '@stoa/chat-engine'
import { ApiProblem, unreachableStatus } from '../../api/problem.ts'

/** Requests of the engine, with the member's own session; also from a worker. */
export const serverCall: Call = async (method, path, body) => {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch((): never => {
    throw new ApiProblem(unreachableStatus, {})
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A page of a proxy in between, say.
    return {}
  }
}
