import { type Ctx, newUuid, type Uuid } from '@stoa/kit'

export interface DevMailRow {
  id: Uuid
  recipient: string
  subject: string
  body: string
  created_at: Date
}

/** How many mails one recipient's development mailbox keeps in view. */
const shownMax = 50

export async function insertDevMail(
  ctx: Ctx,
  mail: { to: string; subject: string; text: string },
): Promise<void> {
  await ctx.db.query(
    'INSERT INTO identity.dev_mail (id, recipient, subject, body, created_at) VALUES ($1, $2, $3, $4, $5)',
    [newUuid(ctx.clock), mail.to, mail.subject, mail.text, ctx.clock.now()],
  )
}

/** The newest first. */
export async function selectDevMail(ctx: Ctx, recipient: string | null): Promise<DevMailRow[]> {
  return ctx.db.query<DevMailRow>(
    `SELECT id, recipient, subject, body, created_at FROM identity.dev_mail
     WHERE $1::text IS NULL OR recipient = $1 ORDER BY id DESC LIMIT $2`,
    [recipient, shownMax],
  )
}
