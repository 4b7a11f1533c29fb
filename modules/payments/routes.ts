import { fromWireId, notFound, PageQuery, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from './errors.ts'
import { listPayments } from './list-payments.ts'
import { presentPayments } from './present-payments.ts'
import { readPayment } from './read-payment.ts'
import { readWallet } from './read-wallet.ts'
import { PaymentPageSchema, PaymentSchema, SendBody, TopUpBody, WalletSchema } from './schema.ts'
import { sendPayment } from './send-payment.ts'
import type { PaymentsServices } from './services.ts'
import { topUpWallet } from './top-up-wallet.ts'

const tags = ['payments']

export function registerPaymentRoutes(app: App, services: PaymentsServices): void {
  app.get(
    '/v1/wallet',
    { schema: { tags, summary: 'What I own, by currency', response: { 200: WalletSchema } } },
    async request => readWallet(requireMember(request), services),
  )

  app.post(
    '/v1/wallet/top-ups',
    {
      schema: {
        tags,
        summary: 'Add money from my bank',
        description:
          'The payment is pending until the bank has answered. The same id again is the same payment.',
        body: TopUpBody,
        response: { 202: PaymentSchema },
      },
      config: { idempotent: true, rateLimit: { max: 60, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, amount } = request.body
      const outcome = await topUpWallet(ctx, services, { id: readId(id), amount })
      if (outcome.code === 'refused') throw toProblem(outcome.refusal)
      const [view] = await presentPayments(ctx, services, [outcome.payment])
      return reply.code(202).send(view!)
    },
  )

  app.post(
    '/v1/payments',
    {
      schema: {
        tags,
        summary: 'Send money to a member',
        description: '201 the first time; the same request again answers 200 with the same payment.',
        body: SendBody,
        response: { 200: PaymentSchema, 201: PaymentSchema },
      },
      config: { idempotent: true },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, to_handle: toHandle, amount, note } = request.body
      const outcome = await sendPayment(ctx, services, { id: readId(id), toHandle, amount, note })
      if (outcome.code === 'refused') throw toProblem(outcome.refusal)
      const [view] = await presentPayments(ctx, services, [outcome.payment])
      return reply.code(outcome.code === 'sent' ? 201 : 200).send(view!)
    },
  )

  app.get(
    '/v1/payments',
    {
      schema: {
        tags,
        summary: 'My payments, newest first',
        querystring: PageQuery,
        response: { 200: PaymentPageSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const page = await listPayments(ctx, request.query)
      return { items: await presentPayments(ctx, services, page.items), next_cursor: page.nextCursor }
    },
  )

  app.get(
    '/v1/payments/:id',
    {
      schema: {
        tags,
        summary: 'One payment of mine, as a receipt',
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 200: PaymentSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const id = fromWireId('pay', request.params.id)
      const payment = id && (await readPayment(ctx, id))
      if (!payment) throw notFound('payment')
      const [view] = await presentPayments(ctx, services, [payment])
      return view!
    },
  )
}

/** The schema has checked the pattern, so what comes here is an id. */
function readId(wireId: string): Uuid {
  const id = fromWireId('pay', wireId)
  if (!id) throw new Error('an id passed the schema and is none')
  return id
}
