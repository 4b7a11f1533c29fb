import { problem } from '@stoa/kit'
import { type App, sendNothingHere, sendProblem } from '@stoa/kit/http'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type Unrouted = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

/**
 * Answers addresses that no route answers: 405 with `Allow` (RFC 9110, section 15.5.6) when there is one for
 * another method, otherwise 404. Install it before the routes.
 */
export function answerUnrouted(app: App): Unrouted {
  const known = new Map<string, { pattern: RegExp; methods: Set<string> }>()
  app.addHook('onRoute', ({ method, url }) => {
    if (!url.startsWith('/v1/')) return
    const entry = known.get(url) ?? { pattern: toPattern(url), methods: new Set() }
    for (const name of [method].flat()) entry.methods.add(name)
    known.set(url, entry)
  })
  return (request, reply) => {
    const path = request.url.split('?')[0]!
    const allowed = [...known.values()].filter(({ pattern }) => pattern.test(path))
    if (allowed.length === 0) return sendNothingHere(request, reply)
    const allow = [...new Set(allowed.flatMap(({ methods }) => [...methods]))].sort().join(', ')
    const refusal = problem(405, 'method_not_allowed', {
      title: 'There is no such method at this address',
      detail: `This address answers ${allow}.`,
      headers: { allow },
    })
    return sendProblem(request, reply, refusal)
  }
}

/** `/v1/posts/:id/like`: a name stands for anything up to the next slash. */
function toPattern(url: string): RegExp {
  const source = url
    .split('/')
    .map(part => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
  return new RegExp(`^${source.join('/')}/?$`)
}
