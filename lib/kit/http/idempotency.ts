import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx } from '../ctx.ts'
import { problem } from '../problem.ts'
import type { App } from './app.ts'

/** After this long an unanswered request counts as lost with its process, and its key may run again. */
const lostAfterMs = 60_000

interface StoredAnswer {
  request_hash: Buffer
  started_at: Date
  status: number | null
  content_type: string | null
  body: string | null
}

declare module 'fastify' {
  interface FastifyRequest {
    idempotencyKey: { actor: string; key: string } | null
  }
}

/**
 * Honours `Idempotency-Key` on routes with `config: { idempotent: true }`: the first answer is stored and
 * replayed; the same key with another request is refused with 422. A refusal has done nothing and is not stored:
 * the same request may succeed later, after a step-up or when the rate allows it.
 * This spares clients a repeat; that money moves once is the ledger's own promise, by transfer id.
 */
export function installIdempotency(app: App): void {
  app.decorateRequest('idempotencyKey', null)
  app.addHook('preHandler', async (request, reply) => {
    const header = request.headers['idempotency-key']
    if (!request.routeOptions.config.idempotent || header === undefined) return
    if (typeof header !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(header)) {
      throw problem(400, 'invalid_idempotency_key', {
        title: 'Idempotency-Key is not valid',
        errors: [{ field: 'Idempotency-Key', rule: 'format', message: '1 to 128 visible ASCII characters' }],
      })
    }
    if (request.ctx.actor.kind !== 'member') return
    return claimOrReplay(request, reply, { actor: request.ctx.actor.memberId, key: header })
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const claim = request.idempotencyKey
    if (!claim) return payload
    if (reply.statusCode >= 400 || typeof payload !== 'string') await release(request.ctx, claim)
    else await store(request.ctx, claim, reply, payload)
    return payload
  })
}

async function claimOrReplay(
  request: FastifyRequest,
  reply: FastifyReply,
  claim: { actor: string; key: string },
): Promise<FastifyReply | undefined> {
  const { ctx } = request
  const hash = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest()
  const now = ctx.clock.now()
  const claimed = await ctx.db.query(
    `INSERT INTO kit.idempotency AS i (actor, key, request_hash, started_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (actor, key) DO UPDATE SET started_at = $4
       WHERE i.status IS NULL AND i.request_hash = $3 AND i.started_at < $5
     RETURNING 1`,
    [claim.actor, claim.key, hash, now, new Date(now.getTime() - lostAfterMs)],
    'kit.claim_idempotency',
  )
  if (claimed.length === 1) {
    request.idempotencyKey = claim
    return undefined
  }
  const [stored] = await ctx.db.query<StoredAnswer>(
    'SELECT request_hash, started_at, status, content_type, body FROM kit.idempotency WHERE actor = $1 AND key = $2',
    [claim.actor, claim.key],
  )
  if (stored && !stored.request_hash.equals(hash)) {
    throw problem(422, 'idempotency_key_reused', {
      title: 'This Idempotency-Key was used for another request',
      errors: [{ field: 'Idempotency-Key', rule: 'unique', message: 'Make a new key for a new request.' }],
    })
  }
  if (!stored || stored.status === null) {
    throw problem(409, 'request_in_progress', {
      title: 'The first request with this key is still running',
      headers: { 'retry-after': '1' },
    })
  }
  return reply
    .code(stored.status)
    .header('content-type', stored.content_type ?? 'application/json; charset=utf-8')
    .header('idempotency-replayed', 'true')
    .serializer((body: unknown) => body as string)
    .send(stored.body ?? '')
}

async function store(
  ctx: Ctx,
  claim: { actor: string; key: string },
  reply: FastifyReply,
  body: string,
): Promise<void> {
  await ctx.db.query(
    'UPDATE kit.idempotency SET status = $3, content_type = $4, body = $5 WHERE actor = $1 AND key = $2',
    [claim.actor, claim.key, reply.statusCode, String(reply.getHeader('content-type') ?? ''), body],
    'kit.store_idempotent_answer',
  )
}

async function release(ctx: Ctx, claim: { actor: string; key: string }): Promise<void> {
  await ctx.db.query('DELETE FROM kit.idempotency WHERE actor = $1 AND key = $2 AND status IS NULL', [
    claim.actor,
    claim.key,
  ])
}
