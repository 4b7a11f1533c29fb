export type FieldError = { field: string; rule: string; message: string }

/** The status of a problem that never reached the server. */
export const unreachableStatus = 0

type ProblemBody = {
  status?: number
  code?: string
  title?: string
  detail?: string
  instance?: string
  errors?: FieldError[]
  [extra: string]: unknown
}

/**
 * A refusal by the API (RFC 9457), or a request that never arrived (`status` 0, `code` "unreachable").
 * `code` is stable and safe to branch on; `reference` is what support can look up.
 */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string | null
  readonly reference: string | null
  readonly errors: readonly FieldError[]
  readonly retryAfterSeconds: number | null
  /** The whole document: some refusals carry facts of their own, such as what is available. */
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: ProblemBody, retryAfterSeconds: number | null = null) {
    super(body.detail ?? body.title ?? body.code ?? `HTTP ${status}`)
    this.name = 'ApiProblem'
    this.status = status
    this.code = body.code ?? (status === unreachableStatus ? 'unreachable' : `http_${status}`)
    this.title = body.title ?? ''
    this.detail = body.detail ?? null
    this.reference = body.instance ?? null
    this.errors = Array.isArray(body.errors) ? body.errors : []
    this.retryAfterSeconds = retryAfterSeconds
    this.body = body
  }

  /** The server's error for one field of the request, if it named that field. */
  forField(field: string): FieldError | null {
    return this.errors.find(error => error.field === field || error.field.endsWith(`/${field}`)) ?? null
  }
}

export const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status === unreachableStatus

export const hasCode = (error: unknown, code: string): error is ApiProblem =>
  error instanceof ApiProblem && error.code === code

/** The problem in a refused answer. A body that is no problem document still gives a usable problem. */
export function problemFrom(response: Response, body: unknown): ApiProblem {
  const after = Number(response.headers.get('retry-after'))
  const retryAfterSeconds = Number.isFinite(after) && after > 0 ? after : null
  const isDocument = typeof body === 'object' && body !== null
  return new ApiProblem(response.status, isDocument ? (body as ProblemBody) : {}, retryAfterSeconds)
}
