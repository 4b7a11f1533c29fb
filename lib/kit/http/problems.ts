import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type FieldError, ProblemError, problem, renderProblem } from '../problem.ts'
import type { App } from './app.ts'

/** The wire shape of every refusal (RFC 9457). */
export const ProblemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String({ description: 'Stable name that a client may branch on' }),
  detail: Type.Optional(Type.String()),
  instance: Type.String({ description: 'The request id, to quote to support' }),
  errors: Type.Optional(
    Type.Array(Type.Object({ field: Type.String(), rule: Type.String(), message: Type.String() })),
  ),
})

/** Answers every error as problem details; what is not foreseen becomes a 500 without its message. */
export function installProblems(app: App): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = toProblem(error)
    if (refusal.status >= 500) request.ctx?.log.error({ err: error }, 'request failed')
    return sendProblem(request, reply, refusal)
  })
}

/** For addresses that no route answers. */
export function sendNothingHere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const detail = 'There is nothing at this address.'
  return sendProblem(request, reply, problem(404, 'not_found', { title: 'Not found', detail }))
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: ProblemError): FastifyReply {
  return reply
    .code(error.status)
    .headers(error.details.headers ?? {})
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(renderProblem(error, request.id))
}

/** What the HTTP library refuses before a route sees it, in our words: its own codes may change. */
const unreadable: Record<string, [code: string, detail: string]> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid_json', 'The body is not JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid_json', 'The body is empty, though its type is JSON.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'Send the body as application/json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 'The body is larger than this address takes.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['bad_request', 'The body is not as long as its Content-Length says.'],
  FST_ERR_BAD_URL: ['bad_request', 'The address is not well-formed.'],
  FST_ERR_MAX_PARAM_LENGTH: ['address_too_long', 'A part of the address is too long.'],
}

/** PostgreSQL's codes for text that it cannot hold (character_not_in_repertoire, untranslatable_character). */
const unstorable = new Set(['22021', '22P05'])

/** The database is gone or going: the socket's own codes, then PostgreSQL's (shutdown, start, no place left). */
const outage = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300'])
/** The driver says these in words alone. */
const outageWords = ['Connection terminated', 'timeout exceeded when trying to connect']

function isOutage(error: FastifyError): boolean {
  const isOfDriver = 'syscall' in error || 'severity' in error
  // The database's own socket is a file, which is not there while it is down.
  const isNoSocket = error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect'
  return (
    isNoSocket ||
    (isOfDriver && outage.has(error.code)) ||
    outageWords.some(words => error.message.startsWith(words))
  )
}

/** For what fails before there is a route: an address that cannot be read. */
export function sendUnreadable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(request, reply, toProblem(error))
}

function toProblem(error: FastifyError | ProblemError): ProblemError {
  if (error instanceof ProblemError) return error
  if (error.validation) return invalidRequest(error)
  if (unstorable.has(error.code)) {
    return problem(400, 'invalid_request', {
      title: 'The request is not valid',
      detail: 'It has a character that no text may have, such as U+0000.',
    })
  }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    const [code, detail] = unreadable[error.code] ?? ['bad_request', 'The request is not well-formed.']
    return problem(error.statusCode, code, { title: 'The request cannot be read', detail })
  }
  if (isOutage(error)) {
    return problem(503, 'unavailable', {
      title: 'Not available at this moment',
      detail: 'Whether it was done is not known. The same request again, with the same id, is safe.',
      headers: { 'retry-after': '5' },
    })
  }
  return problem(500, 'internal_error', {
    title: 'Something failed on our side',
    detail: 'It is logged under the reference in `instance`.',
  })
}

function invalidRequest(error: FastifyError): ProblemError {
  const errors: FieldError[] = (error.validation ?? []).map(failure => {
    const path = failure.instancePath.replace(/^\//, '').replaceAll('/', '.')
    const params = failure.params as {
      missingProperty?: string
      additionalProperty?: string
      requiredProperties?: string[]
      additionalProperties?: string[]
    }
    const last =
      params.missingProperty ??
      params.requiredProperties?.[0] ??
      params.additionalProperty ??
      (Array.isArray(params.additionalProperties) ? params.additionalProperties[0] : undefined)
    return {
      field: [path, last].filter(Boolean).join('.') || (error.validationContext ?? 'body'),
      rule: failure.keyword,
      message: failure.message ?? 'is not valid',
    }
  })
  return problem(400, 'invalid_request', {
    title: 'The request is not valid',
    detail: errors.map(e => `${e.field} ${e.message}`).join('; '),
    errors,
  })
}
