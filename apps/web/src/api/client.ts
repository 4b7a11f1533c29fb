import { ApiProblem, problemFrom, unreachableStatus } from './problem.ts'

type Query = Record<string, string | number | null | undefined>
type Options = {
  query?: Query
  body?: unknown
  form?: FormData
  signal?: AbortSignal
  idempotencyKey?: string
}

const withQuery = (path: string, query: Query | undefined): string => {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/**
 * One call to the public API of this instance.
 * @throws ApiProblem for every refusal and for a server that cannot be reached; an abort throws the abort itself.
 */
export async function request<Answer>(method: string, path: string, options: Options = {}): Promise<Answer> {
  const headers = new Headers({ accept: 'application/json' })
  if (options.body !== undefined) headers.set('content-type', 'application/json')
  if (options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey)
  let response: Response
  try {
    response = await fetch(withQuery(path, options.query), {
      method,
      headers,
      body: options.form ?? (options.body === undefined ? null : JSON.stringify(options.body)),
      credentials: 'same-origin',
      signal: options.signal ?? null,
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem(unreachableStatus, {})
  }
  if (!response.ok) throw await problemFrom(response)
  if (response.status === 204) return undefined as Answer
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as Answer
}

/** A path segment from data, so that no handle or id can reach another route. */
export const segment = (value: string): string => encodeURIComponent(value)
