import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Ctx, MemberCtx } from '../ctx.ts'
import { problem } from '../problem.ts'

/** Fastify with routes typed by their TypeBox schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

declare module 'fastify' {
  interface FastifyRequest {
    /** The use cases' context: who asks, the clock, the database, a logger with the request id. */
    ctx: Ctx
  }
  interface FastifyContextConfig {
    /** Honours the header Idempotency-Key: the stored answer is replayed. Members only. */
    idempotent?: boolean
  }
}

/** The context of a signed-in member; otherwise 401 `sign_in_required`. */
export function requireMember(request: Pick<FastifyRequest, 'ctx'>): MemberCtx {
  const { ctx } = request
  if (ctx.actor.kind !== 'member') {
    throw problem(401, 'sign_in_required', {
      title: 'Sign in first',
      detail: 'This request needs a signed-in member.',
    })
  }
  return ctx as MemberCtx
}
