import type { IncomingHttpHeaders } from 'node:http'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { Actor, Clock, Ctx, Logger, RootDb, Uuid } from '@stoa/kit'
import { newUuid, problem, systemClock } from '@stoa/kit'
import { type App, installIdempotency, installProblems, sendUnreadable } from '@stoa/kit/http'
import Fastify, { type FastifyRequest } from 'fastify'
import { installHealth } from './health.ts'
import { type Metrics, measureRequests } from './metrics.ts'
import { installOpenapi } from './openapi.ts'
import { type OriginRule, originRule } from './origin.ts'
import { createPublicPages } from './pages/public-pages.ts'
import { readQueryIntegers } from './query.ts'
import { wantsRealtime } from './realtime/realtime.ts'
import { serializersAtFirstUse, serializersAtOnce } from './serializers.ts'
import { answerUnrouted } from './unrouted.ts'
import { installWeb } from './web.ts'

export interface HttpOptions {
  db: RootDb
  clock: Clock
  log: Logger
  metrics: Metrics
  origin: string
  /** In production only pages of `origin` itself may change something. */
  exactOrigin?: boolean
  trustProxy: readonly string[]
  /** Who a request comes from, by its cookie. */
  resolveActor(ctx: Ctx, headers: IncomingHttpHeaders): Promise<Actor>
  /** Adds the modules' routes. */
  register(app: App): void | Promise<void>
  /** The name of the instance, as pages that are shared give it. */
  siteName?: string
  /** The built web app, or null without one. */
  webRoot: string | null
  /** Compiles how every route answers before the first request, see serializers.ts. */
  compilesAtOnce?: boolean
  /** Requests a minute per member or address, over all routes. */
  requestsPerMinute?: number
}

/** For the whole request with its body, on the slowest network; who drips bytes longer than this is cut. */
const wholeRequestMs = 120_000

const anonymous: Actor = { kind: 'anonymous' }

/** Builds the whole HTTP face: every route answers under one set of rules. */
export async function buildHttp(options: HttpOptions): Promise<App> {
  const app = Fastify({
    trustProxy: [...options.trustProxy],
    // Request ids are made here and not taken from outside: they are quoted to support and must not be forged.
    genReqId: () => newUuid(systemClock),
    logger: false,
    http: { shouldUpgradeCallback: wantsRealtime },
    requestTimeout: wholeRequestMs,
    frameworkErrors: sendUnreadable,
    bodyLimit: 256 * 1024,
    routerOptions: { ignoreTrailingSlash: true },
    schemaController: {
      compilersFactory: {
        buildSerializer: options.compilesAtOnce ? serializersAtOnce : serializersAtFirstUse,
      },
    },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true } },
  }) as unknown as App
  installProblems(app)
  readQueryIntegers(app)
  keepPrivate(app)
  const refuse = answerUnrouted(app)
  await app.register(cookie)
  await addSecurityHeaders(app, options.origin)
  decorateContext(app, options)
  measureRequests(app, options.metrics, options.db.pool)
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 1200,
    timeWindow: 60_000,
    hook: 'preHandler',
    keyGenerator: callerKey,
    errorResponseBuilder: (_request, limit) =>
      problem(429, 'too_many_requests', {
        title: 'Too many requests',
        detail: `At most ${limit.max} in this time. Try again in ${Math.ceil(limit.ttl / 1000)} s.`,
        headers: { 'retry-after': String(Math.max(1, Math.ceil(limit.ttl / 1000))) },
      }),
  })
  installIdempotency(app)
  await installOpenapi(app)
  installHealth(app, options)
  await options.register(app)
  const pages = createPublicPages(app, {
    webRoot: options.webRoot ?? '',
    origin: options.origin,
    siteName: options.siteName ?? 'Stoa',
  })
  await installWeb(app, options.webRoot, refuse, pages)
  return app
}

/** Answers of the API are about members: no cache on the way keeps them, unless a route says otherwise. */
function keepPrivate(app: App): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/v1/')) reply.header('cache-control', 'no-store')
  })
}

function decorateContext(app: App, options: HttpOptions): void {
  const isOwnOrigin = originRule(options.origin, { exact: options.exactOrigin ?? false })
  app.decorateRequest('ctx', null as unknown as Ctx)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    const ctx: Ctx = {
      db: options.db,
      clock: options.clock,
      log: options.log.child({ requestId: request.id }),
      actor: anonymous,
    }
    request.ctx = ctx
    // The route's own pattern: the address as it was sent may spell the same route in other ways (`/%761/…`).
    if (!request.routeOptions.url?.startsWith('/v1/')) return
    refuseForeignOrigin(request, isOwnOrigin)
    ctx.actor = await options.resolveActor(ctx, request.headers)
  })
  app.addHook('onResponse', async (request, reply) => {
    request.ctx?.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
  })
}

/**
 * A browser names the page's origin on every request that changes something; another site's page may not use
 * a member's cookie. Programs send no Origin and carry no cookie that they were not given.
 */
function refuseForeignOrigin(request: FastifyRequest, isOwnOrigin: OriginRule): void {
  const from = request.headers.origin
  if (from === undefined || request.method === 'GET' || request.method === 'HEAD') return
  if (isOwnOrigin(from, request.headers.host)) return
  throw problem(403, 'foreign_origin', {
    title: 'This request comes from another site',
    detail: 'Requests that change something are accepted from the app itself only.',
  })
}

function callerKey(request: FastifyRequest): string {
  const actor = request.ctx?.actor
  return actor?.kind === 'member' ? (actor.memberId as Uuid) : request.ip
}

/** The headers are the same on every answer, so they are made once. */
async function addSecurityHeaders(app: App, origin: string): Promise<void> {
  const probe = Fastify()
  await probe.register(helmet, securityHeaders(origin))
  probe.get('/', async (_request, reply) => reply.code(204).send())
  const { headers } = await probe.inject('/')
  await probe.close()
  const { date: _date, connection: _connection, ...secure } = headers
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(secure)
  })
}

function securityHeaders(origin: string) {
  const { protocol, host } = new URL(origin)
  const secure = protocol === 'https:'
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        // The chats' worker, and the service worker.
        workerSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        // Some browsers do not count the socket of the same host as 'self'.
        connectSrc: ["'self'", `${secure ? 'wss' : 'ws'}://${host}`],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'deny' as const },
    referrerPolicy: { policy: 'same-origin' as const },
    crossOriginEmbedderPolicy: false,
  }
}
