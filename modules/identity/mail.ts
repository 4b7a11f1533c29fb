import type { Ctx } from '@stoa/kit'
import type { Transporter } from 'nodemailer'
import { insertDevMail } from './mail-store.ts'

export interface Mail {
  to: string
  subject: string
  /** Plain text. */
  text: string
  /** The same as a page, for those who read mail so. */
  html?: string
  /**
   * Where one request by POST ends mails of this sort, without signing in (RFC 8058): mail programs show a button.
   */
  unsubscribeUrl?: string
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
  let opened: Promise<Transporter> | null = null
  return {
    kind: 'smtp',
    async deliver(_ctx, mail) {
      opened ??= openTransport(options)
      const transport = await opened
      const { to, subject, text, html, unsubscribeUrl } = mail
      await transport.sendMail({
        to,
        subject,
        text,
        ...(html !== undefined && { html }),
        ...(unsubscribeUrl !== undefined && { headers: unsubscribeHeaders(unsubscribeUrl) }),
      })
    },
  }
}

/** Brought in with the first mail. */
async function openTransport({ url, from }: { url: string; from: string }): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true })
}

function unsubscribeHeaders(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/**
 * Whether the mail server was not reached, so that surely nothing was handed over. After any other failure it may
 * have taken the mail.
 */
export function wasNotSent(error: unknown): boolean {
  const { code } = error as { code?: string }
  return (
    code === 'ECONNECTION' ||
    code === 'ECONNREFUSED' ||
    code === 'EDNS' ||
    code === 'EAUTH' ||
    code === 'ESOCKET'
  )
}

/** Keeps mail in the database for the development mailbox page. */
export const mailboxMail: MailTransport = { kind: 'mailbox', deliver: insertDevMail }
