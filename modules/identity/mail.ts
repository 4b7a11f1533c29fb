import type { Ctx } from '@stoa/kit'
import { createTransport } from 'nodemailer'
import { insertDevMail } from './mail-store.ts'

export interface Mail {
  to: string
  subject: string
  /** Plain text. */
  text: string
}

/** How mail leaves; called from jobs only, never inside a database transaction. */
export interface MailTransport {
  kind: 'smtp' | 'mailbox'
  deliver(ctx: Ctx, mail: Mail): Promise<void>
}

/**
 * Sends by SMTP.
 * @param options.url `smtp://user:password@host:587` or `smtps://…`
 * @param options.from the sender, `Stoa <no-reply@stoa.example>`
 */
export function smtpMail(options: { url: string; from: string }): MailTransport {
  const transport = createTransport(options.url, {
    from: options.from,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    kind: 'smtp',
    async deliver(_ctx, mail) {
      await transport.sendMail({ to: mail.to, subject: mail.subject, text: mail.text })
    },
  }
}

/** Keeps mail in the database for the development mailbox page. */
export const mailboxMail: MailTransport = { kind: 'mailbox', deliver: insertDevMail }
