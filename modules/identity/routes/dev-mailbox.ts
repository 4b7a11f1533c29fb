import { notFound, toWireId } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import { normalizeEmail } from '../email.ts'
import { selectDevMail } from '../mail-store.ts'
import { Items } from '../schema.ts'
import type { IdentityServices } from '../services.ts'

const DevMailSchema = Type.Object({
  id: Type.String(),
  to: Type.String(),
  subject: Type.String(),
  text: Type.String(),
  created_at: Type.String({ format: 'date-time' }),
})

/** The mail of an instance that has no mail server, for trying it out; 404 everywhere else. */
export function registerDevMailbox(app: App, services: IdentityServices): void {
  app.get(
    '/v1/dev/mailbox',
    {
      schema: {
        tags: ['development'],
        summary: 'Mail that would have been sent, the newest first',
        querystring: Type.Object({ to: Type.Optional(Type.String({ maxLength: 254 })) }),
        response: { 200: Items(DevMailSchema) },
      },
    },
    async (request, reply) => {
      if (!services.devMailbox || services.mail.kind !== 'mailbox') throw notFound('mailbox')
      reply.header('cache-control', 'no-store')
      const { to } = request.query
      const mails = await selectDevMail(request.ctx, to === undefined ? null : normalizeEmail(to))
      return {
        items: mails.map(mail => ({
          id: toWireId('mail', mail.id),
          to: mail.recipient,
          subject: mail.subject,
          text: mail.body,
          created_at: mail.created_at.toISOString(),
        })),
      }
    },
  )
}
