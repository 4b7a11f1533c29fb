import { type Ctx, enqueue, type TaskHandler, type Uuid } from '@stoa/kit'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { deriveCode } from './email-code.ts'
import { selectEmailCode } from './email-code-store.ts'
import type { MailTransport } from './mail.ts'
import { type Locale, type MailText, mailTexts } from './mail-texts.ts'
import { selectMemberByEmail, selectOwnMember } from './member-store.ts'

export const mailSignUpTask = 'identity.mail-sign-up'
export const mailResetTask = 'identity.mail-reset'
const mailNoticeTask = 'identity.mail-notice'

const CodePayload = Type.Object({ id: Type.String({ format: 'uuid' }) })
const Notice = Type.Union([
  Type.Literal('passwordChanged'),
  Type.Literal('passkeyAdded'),
  Type.Literal('handleChanged'),
  Type.Literal('deletionAsked'),
])
const NoticePayload = Type.Object({
  member_id: Type.String({ format: 'uuid' }),
  notice: Notice,
  locale: Type.Union([Type.Literal('en'), Type.Literal('fr')]),
})

export interface MailServices {
  secret: string
  instanceName: string
  origins: readonly [string, ...string[]]
  mail: MailTransport
}

/** Tells a member by mail that something of their account's security changed. */
export function enqueueNotice(
  ctx: Ctx,
  memberId: Uuid,
  notice: Static<typeof Notice>,
  locale: Locale,
): Promise<void> {
  return enqueue(ctx, mailNoticeTask, { member_id: memberId, notice, locale })
}

/** The jobs that send mail. Texts, and the codes in them, exist from here on only. */
export function mailTasks(services: MailServices): Record<string, TaskHandler> {
  const { instanceName: instance, mail } = services
  const send = (ctx: Ctx, to: string, text: MailText) => mail.deliver(ctx, { to, ...text })
  return {
    [mailSignUpTask]: async (payload, ctx) => {
      const { id } = Value.Parse(CodePayload, payload)
      const code = await selectEmailCode(ctx, id as Uuid)
      // Gone: it expired, or the sign-up ended with an earlier mail of the same job.
      if (!code) return
      const texts = mailTexts[code.locale]
      if (await selectMemberByEmail(ctx, code.email)) {
        return send(ctx, code.email, texts.accountExists({ instance, origin: services.origins[0] }))
      }
      await send(ctx, code.email, texts.signUpCode({ instance, code: deriveCode(services.secret, code) }))
    },
    [mailResetTask]: async (payload, ctx) => {
      const { id } = Value.Parse(CodePayload, payload)
      const code = await selectEmailCode(ctx, id as Uuid)
      const member = code && (await selectMemberByEmail(ctx, code.email))
      // Nobody with this address: strangers get no mail from us because somebody typed it.
      if (!member) return
      const facts = { instance, handle: member.handle, code: deriveCode(services.secret, code) }
      await send(ctx, member.email, mailTexts[code.locale].resetCode(facts))
    },
    [mailNoticeTask]: async (payload, ctx) => {
      const { member_id, notice, locale } = Value.Parse(NoticePayload, payload)
      const member = await selectOwnMember(ctx, member_id as Uuid)
      if (!member) return
      await send(ctx, member.email, mailTexts[locale][notice]({ instance, handle: member.handle }))
    },
  }
}
