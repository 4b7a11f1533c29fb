/** One wrong field of a request: where it is and which rule it breaks. */
export interface FieldError {
  field: string
  rule: string
  message: string
}

export interface ProblemDetails {
  title: string
  detail?: string
  errors?: FieldError[]
  /** Extension members of RFC 9457, such as `available` beside `insufficient_funds`. */
  extra?: Record<string, unknown>
  headers?: Record<string, string>
}

/** A refusal on its way to the client as RFC 9457 problem details. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly details: ProblemDetails

  constructor(status: number, code: string, details: ProblemDetails) {
    super(`${code}: ${details.detail ?? details.title}`)
    this.name = 'ProblemError'
    this.status = status
    this.code = code
    this.details = details
  }
}

/**
 * Makes a problem to throw at the HTTP edge.
 * @param code stable snake_case name that clients may branch on
 */
export function problem(status: number, code: string, details: ProblemDetails | string): ProblemError {
  return new ProblemError(status, code, typeof details === 'string' ? { title: details } : details)
}

/** The same answer for what does not exist and for what belongs to somebody else. */
export function notFound(what: string): ProblemError {
  return problem(404, 'not_found', { title: 'Not found', detail: `There is no such ${what}.` })
}

/** The body of the answer (RFC 9457, section 3). `instance` carries the request id. */
export function renderProblem(error: ProblemError, requestId: string): Record<string, unknown> {
  const { title, detail, errors, extra } = error.details
  return {
    type: `urn:stoa:problem:${error.code}`,
    title,
    status: error.status,
    code: error.code,
    ...(detail === undefined ? {} : { detail }),
    instance: requestId,
    ...(errors === undefined ? {} : { errors }),
    ...extra,
  }
}
