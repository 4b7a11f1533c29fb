import type { FastifyRequest } from 'fastify'
import { addressHeader } from './auth.ts'
import { type Locale, localeOf } from './mail-texts.ts'

/** Who calls, as far as limits, mails and the list of sessions need to know. */
export interface Client {
  address: string
  locale: Locale
}

export function clientOf(request: FastifyRequest): Client {
  return { address: request.ip, locale: localeOf(request.headers['accept-language']) }
}

/** The headers that better-auth may see: the client's address as we know it, and its cookies if it needs them. */
export function authHeaders(request: FastifyRequest, options: { cookies: boolean }): Headers {
  const headers = new Headers({ [addressHeader]: request.ip })
  const userAgent = request.headers['user-agent']
  if (userAgent !== undefined) headers.set('user-agent', userAgent)
  if (options.cookies && request.headers.cookie !== undefined) headers.set('cookie', request.headers.cookie)
  return headers
}
