import { createMember, identityModule, type Mail, type MailTransport } from '@stoa/identity'
import { appendEvent, newUuid, type Uuid, wireModule } from '@stoa/kit'
import { safetyModule } from '@stoa/safety'
import { socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import { notificationsModule } from '../module.ts'
import { pushKeysOf } from '../push/keys.ts'
import type { NotificationsServices } from '../services.ts'

/** A server with the modules that tell members things, and members to act as. */
export interface Town extends TestServer {
  settle(handle: string): Promise<Uuid>
  /** Sends a request as a member, or as a visitor with null; of one of their sessions, if that matters. */
  as(memberId: Uuid | null, method: Method, url: string, body?: object, sessionId?: Uuid): Promise<Answer>
  /** What the bell of a member shows, once the jobs have run. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into notices of many kinds
  bell(memberId: Uuid, filter?: string): Promise<any[]>
  unread(memberId: Uuid): Promise<number>
  /** Mails that have left. */
  mails: Mail[]
  /** What the mail server fails with from now on. */
  mailFailure: { error: Error | null }
  /** Opens a session as a sign-in does; answers its id. */
  signIn(memberId: Uuid, userAgent: string): Promise<Uuid>
  /** Says that a payment was posted, as payments does. */
  pay(payerId: Uuid, payeeId: Uuid, paymentId: Uuid): Promise<void>
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: as above
  body: any
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Members without sign-in: the tests act by a header. */
const identityTables = wireModule(
  { name: identityModule.name, migrations: identityModule.migrations },
  undefined,
)

/** Pushes may go to this machine, where the tests stand in for a push service. */
const services = (mail: MailTransport): NotificationsServices => ({
  instanceName: 'Harbour Row',
  origin: 'https://stoa.example',
  secret: 's'.repeat(43),
  mail,
  push: { keys: pushKeysOf('t'.repeat(43)), contact: 'mailto:stoa@harbour.example', allowLoopback: true },
})

export async function foundTown(): Promise<Town> {
  const mails: Mail[] = []
  const mailFailure: Town['mailFailure'] = { error: null }
  const post: MailTransport = {
    kind: 'mailbox',
    deliver: async (_ctx, mail) => {
      if (mailFailure.error) throw mailFailure.error
      mails.push(mail)
    },
  }
  const server = await startTestServer({
    resolveActor: async (ctx, headers) => {
      const memberId = headers['x-test-member'] as Uuid | undefined
      if (memberId === undefined) return { kind: 'anonymous' }
      const sessionId = headers['x-test-session'] as Uuid
      return { kind: 'member', memberId, sessionId, steppedUpAt: ctx.clock.now() }
    },
    modules: () => [
      wireModule({ name: safetyModule.name, migrations: safetyModule.migrations }, undefined),

      identityTables,
      wireModule(socialModule, undefined),
      wireModule(notificationsModule, services(post)),
    ],
  })
  const as: Town['as'] = async (memberId, method, url, body, sessionId) => {
    const response = await server.app.inject({
      method,
      url,
      headers: memberId ? { 'x-test-member': memberId, 'x-test-session': sessionId ?? memberId } : {},
      ...(body ? { payload: body } : {}),
    })
    return { status: response.statusCode, body: response.body === '' ? null : response.json() }
  }
  return {
    ...server,
    mails,
    mailFailure,
    as,
    async bell(memberId, filter = 'all') {
      await server.runJobs()
      return (await as(memberId, 'GET', `/v1/notifications?filter=${filter}`)).body.items
    },
    unread: async memberId => (await as(memberId, 'GET', '/v1/notifications/unread')).body.total,
    async signIn(memberId, userAgent) {
      const sessionId = newUuid(server.clock)
      const now = server.clock.now()
      await server.db.query(
        `INSERT INTO identity.session (id, member_id, token, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $5, $3, $3, $4)`,
        [sessionId, memberId, now, new Date(now.getTime() + 1e12), sessionId],
      )
      await appendEvent(server.ctx, {
        type: 'identity.session_opened',
        key: memberId,
        payload: { member_id: memberId, session_id: sessionId, user_agent: userAgent },
      })
      return sessionId
    },
    pay: (payerId, payeeId, paymentId) =>
      appendEvent(server.ctx, {
        type: 'payments.payment_posted',
        key: paymentId,
        payload: {
          payment_id: paymentId,
          kind: 'send',
          payer_id: payerId,
          payee_id: payeeId,
          amount_minor: '1250',
          currency: 'USD',
        },
      }),
    async settle(handle) {
      const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
      if ('refusal' in made) throw new Error(`${handle}: ${made.refusal.field} ${made.refusal.rule}`)
      return made.id
    },
  }
}
