import { setTimeout as delay } from 'node:timers/promises'
import { maxMessageBytes, signatureHeader } from '@stoa/formats/iso20022'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { answerRequest } from './answer-request.ts'
import type { Books, DecidedInstruction } from './books.ts'
import { isSameSignature, signAnswer, signRequest } from './sign-message.ts'

type BankHttpOptions = { books: Books; key: string; heldAnswerMs: number; now: () => Date }

const maxLines = 500

/**
 * The bank's door: `POST /v1/payment-activation-requests` takes a pain.013 and answers with a pain.014;
 * `GET /v1/outcomes?after=&limit=` lists decisions as JSON lines. Both are signed in both directions.
 */
export function buildBankHttp(options: BankHttpOptions): FastifyInstance {
  const { books, key, now } = options
  const stopping = new AbortController()
  const http = fastify({ logger: false, bodyLimit: maxMessageBytes, forceCloseConnections: true })
  http.removeAllContentTypeParsers()
  http.addContentTypeParser('application/xml', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  http.addHook('preClose', async () => stopping.abort())

  http.get('/healthz', async () => ({ status: 'ok' }))

  http.register(async signed => {
    // Only what was asked with the key is answered with the key, or anybody could collect signatures.
    const verified = new WeakSet<FastifyRequest>()
    signed.addHook('preHandler', async (request, reply) => {
      if (isSameSignature(expectedSignature(key, request), signatureOf(request))) {
        verified.add(request)
        return
      }
      return reply.code(401).send({ code: 'signature_refused' })
    })
    signed.addHook('onSend', async (request, reply, payload) => {
      if (verified.has(request)) {
        reply.header(
          signatureHeader,
          signAnswer(key, signatureOf(request), reply.statusCode, toBytes(payload)),
        )
      }
      return payload
    })

    signed.post('/v1/payment-activation-requests', async (request, reply) => {
      const answer = answerRequest(books, request.body as Buffer, now())
      if (answer.kind === 'unreadable') return reply.code(400).send({ code: 'unreadable', ...answer.fault })
      if (answer.kind === 'id_reused') return reply.code(409).send({ code: 'id_reused' })
      if (answer.hold)
        await delay(options.heldAnswerMs, undefined, { signal: stopping.signal }).catch(() => {})
      return sendBytes(reply, 'application/xml', answer.body)
    })

    signed.get('/v1/outcomes', async (request, reply) => {
      const range = readRange(request.query as Record<string, unknown>)
      if (!range) return reply.code(400).send({ code: 'range_invalid' })
      const lines = books
        .listOutcomes(range.after, range.limit)
        .map(line => `${JSON.stringify(toLine(line))}\n`)
      return sendBytes(reply, 'application/x-ndjson', new TextEncoder().encode(lines.join('')))
    })
  })
  return http
}

function readRange(query: Record<string, unknown>): { after: bigint; limit: number } | undefined {
  const { after = '0', limit = String(maxLines) } = query
  if (typeof after !== 'string' || !/^\d{1,18}$/.test(after)) return undefined
  if (typeof limit !== 'string' || !/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > maxLines) return undefined
  return { after: BigInt(after), limit: Number(limit) }
}

/** One line of the list: strings and nulls only, amounts in minor units. */
function toLine(decided: DecidedInstruction): Record<string, string | null> {
  return {
    seq: decided.seq.toString(),
    end_to_end_id: decided.endToEndId,
    status: decided.status,
    reason: decided.reason ?? null,
    amount_minor: decided.amountMinor.toString(),
    currency: decided.currency,
    reference: decided.reference,
    decided_at: decided.decidedAt.toISOString(),
  }
}

function expectedSignature(key: string, request: FastifyRequest): string {
  return signRequest(key, request.method, request.url, toBytes(request.body))
}

function signatureOf(request: FastifyRequest): string {
  return String(request.headers[signatureHeader] ?? '')
}

function toBytes(payload: unknown): Uint8Array {
  if (payload instanceof Uint8Array) return payload
  return new TextEncoder().encode(typeof payload === 'string' ? payload : '')
}

function sendBytes(reply: FastifyReply, contentType: string, body: Uint8Array): FastifyReply {
  return reply.type(contentType).send(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
}
