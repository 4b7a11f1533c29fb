import { createMember, identityModule } from '@stoa/identity'
import { appendEvent, type Uuid, wireModule } from '@stoa/kit'
import { socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import { notificationsModule } from '../module.ts'

/** A server with the modules that tell members things, and members to act as. */
export interface Town extends TestServer {
  settle(handle: string): Promise<Uuid>
  as(memberId: Uuid | null, method: Method, url: string, body?: object): Promise<Answer>
  /** What the bell of a member shows, once the jobs have run. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into notices of many kinds
  bell(memberId: Uuid, filter?: string): Promise<any[]>
  unread(memberId: Uuid): Promise<number>
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

export async function foundTown(): Promise<Town> {
  const server = await startTestServer({
    modules: () => [
      identityTables,
      wireModule(socialModule, undefined),
      wireModule(notificationsModule, undefined),
    ],
  })
  const as: Town['as'] = async (memberId, method, url, body) => {
    const response = await server.app.inject({
      method,
      url,
      headers: memberId ? { 'x-test-member': memberId } : {},
      ...(body ? { payload: body } : {}),
    })
    return { status: response.statusCode, body: response.body === '' ? null : response.json() }
  }
  return {
    ...server,
    as,
    async bell(memberId, filter = 'all') {
      await server.runJobs()
      return (await as(memberId, 'GET', `/v1/notifications?filter=${filter}`)).body.items
    },
    unread: async memberId => (await as(memberId, 'GET', '/v1/notifications/unread')).body.total,
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
