import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import { changePassword } from '../change-password.ts'
import { clientOf } from '../client.ts'
import { normalizeEmail } from '../email.ts'
import { identityProblem, passwordProblem } from '../errors.ts'
import { clearAttempts, takeAttempt } from '../limits.ts'
import { requireStepUp } from '../policy.ts'
import { requestReset, resetPassword } from '../reset-password.ts'
import { CodeSchema, EmailSchema, EmailTakenSchema, Empty, PasswordSchema } from '../schema.ts'
import type { IdentityServices } from '../services.ts'

const tags = ['identity']

/** Changing a password, and setting a new one when it is forgotten. */
export function registerPasswords(app: App, services: IdentityServices): void {
  app.post(
    '/v1/auth/password',
    {
      schema: {
        tags,
        summary: 'Change my password (step-up); ends my other sessions',
        body: Type.Object({ current_password: PasswordSchema, new_password: PasswordSchema }),
        response: { 204: Empty },
      },
    },
    async (request, reply) => {
      const ctx = requireStepUp(request)
      const client = clientOf(request)
      const { memberId } = ctx.actor
      await takeAttempt(ctx, 'step_up', { address: client.address, subject: memberId })
      const changed = await changePassword(ctx, services, {
        currentPassword: request.body.current_password,
        newPassword: request.body.new_password,
        locale: client.locale,
      })
      if ('refusal' in changed) throw identityProblem(changed.refusal, 'current_password')
      if ('passwordRefusal' in changed) throw passwordProblem(changed.passwordRefusal, 'new_password')
      await clearAttempts(ctx, 'step_up', memberId)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/auth/forgot',
    {
      schema: {
        tags,
        summary: 'Ask for a code to set a new password',
        description: 'The answer is the same whether or not the address has an account.',
        body: Type.Object({ email: EmailSchema }),
        response: { 202: EmailTakenSchema },
      },
    },
    async (request, reply) => {
      const email = normalizeEmail(request.body.email)
      const client = clientOf(request)
      await takeAttempt(request.ctx, 'mail', { address: client.address, subject: email })
      await requestReset(request.ctx, { email, locale: client.locale })
      return reply.code(202).send({ email })
    },
  )

  app.post(
    '/v1/auth/reset',
    {
      schema: {
        tags,
        summary: 'Set a new password with the code; ends all sessions',
        body: Type.Object({ email: EmailSchema, code: CodeSchema, new_password: PasswordSchema }),
        response: { 204: Empty },
      },
    },
    async (request, reply) => {
      const email = normalizeEmail(request.body.email)
      const client = clientOf(request)
      await takeAttempt(request.ctx, 'code', { address: client.address, subject: email })
      const reset = await resetPassword(request.ctx, services, {
        email,
        code: request.body.code,
        newPassword: request.body.new_password,
        locale: client.locale,
      })
      if ('refusal' in reset) throw identityProblem(reset.refusal)
      if ('passwordRefusal' in reset) throw passwordProblem(reset.passwordRefusal, 'new_password')
      await clearAttempts(request.ctx, 'code', email)
      await clearAttempts(request.ctx, 'sign_in', email)
      return reply.code(204).send(null)
    },
  )
}
