import { fromWireId, inTransaction, notFound, toWireId, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { callAuth, forwardCookies, presentOpened, verifyPasskey } from '../auth-calls.ts'
import { authHeaders, clientOf } from '../client.ts'
import { identityProblem, textProblem } from '../errors.ts'
import { takeAttempt } from '../limits.ts'
import { enqueueNotice } from '../mail-tasks.ts'
import { deletePasskey, type PasskeyRow, selectPasskey, selectPasskeys } from '../passkey-store.ts'
import { requireStepUp } from '../policy.ts'
import { checkName } from '../profile-text.ts'
import {
  Empty,
  Items,
  NameSchema,
  PasskeyOptionsSchema,
  PasskeyResponseSchema,
  PasskeySchema,
  SessionSchema,
} from '../schema.ts'
import type { IdentityServices } from '../services.ts'

const tags = ['identity']

/** Passkeys: adding, listing, removing, and signing in with one. */
export function registerPasskeys(app: App, services: IdentityServices): void {
  const { api } = services.auth

  app.post(
    '/v1/auth/passkeys/register-options',
    {
      schema: { tags, summary: 'Begin to add a passkey (step-up)', response: { 200: PasskeyOptionsSchema } },
    },
    async (request, reply) => {
      requireStepUp(request)
      const { headers, response } = await api.generatePasskeyRegistrationOptions({
        headers: authHeaders(request, { cookies: true }),
        returnHeaders: true,
      })
      forwardCookies(reply, headers)
      return { ...response }
    },
  )

  app.post(
    '/v1/auth/passkeys',
    {
      schema: {
        tags,
        summary: 'Add the passkey that the browser made (step-up)',
        body: Type.Object({ name: NameSchema, response: PasskeyResponseSchema }),
        response: { 201: PasskeySchema },
      },
    },
    async (request, reply) => {
      const ctx = requireStepUp(request)
      const name = checkName(request.body.name)
      if ('refusal' in name) throw textProblem('name', name.refusal)
      const answer = await callAuth(() =>
        api.verifyPasskeyRegistration({
          body: { name: name.text, response: request.body.response },
          headers: authHeaders(request, { cookies: true }),
          returnHeaders: true,
        }),
      )
      const added = answer && (await selectPasskey(ctx, ctx.actor.memberId, answer.response.id as Uuid))
      if (!added) throw identityProblem('passkey_not_added')
      await inTransaction(ctx, tx =>
        enqueueNotice(tx, ctx.actor.memberId, 'passkeyAdded', clientOf(request).locale),
      )
      return reply.code(201).send(present(added))
    },
  )

  app.get(
    '/v1/auth/passkeys',
    { schema: { tags, summary: 'My passkeys', response: { 200: Items(PasskeySchema) } } },
    async request => {
      const ctx = requireMember(request)
      return { items: (await selectPasskeys(ctx, ctx.actor.memberId)).map(present) }
    },
  )

  app.delete(
    '/v1/auth/passkeys/:id',
    {
      schema: {
        tags,
        summary: 'Remove one of my passkeys (step-up)',
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 204: Empty },
      },
    },
    async (request, reply) => {
      const ctx = requireStepUp(request)
      const id = fromWireId('pk', request.params.id)
      if (id === null || !(await deletePasskey(ctx, ctx.actor.memberId, id))) throw notFound('passkey')
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/auth/passkeys/sign-in-options',
    { schema: { tags, summary: 'Begin to sign in with a passkey', response: { 200: PasskeyOptionsSchema } } },
    async (request, reply) => {
      await takeAttempt(request.ctx, 'passkey', { address: request.ip, subject: null })
      const { headers, response } = await api.generatePasskeyAuthenticationOptions({
        headers: authHeaders(request, { cookies: false }),
        returnHeaders: true,
      })
      forwardCookies(reply, headers)
      return { ...response, userVerification: 'required' }
    },
  )

  app.post(
    '/v1/auth/passkeys/sign-in',
    {
      schema: {
        tags,
        summary: 'Sign in with the passkey that the browser used',
        body: Type.Object({ response: PasskeyResponseSchema }),
        response: { 200: SessionSchema },
      },
    },
    async (request, reply) => {
      await takeAttempt(request.ctx, 'passkey', { address: request.ip, subject: null })
      const proved = await verifyPasskey(request, services, request.body.response)
      if (!proved) throw identityProblem('passkey_refused')
      forwardCookies(reply, proved.headers)
      return presentOpened(request, proved.token)
    },
  )
}

function present(passkey: PasskeyRow) {
  return {
    id: toWireId('pk', passkey.id),
    name: passkey.name ?? 'Passkey',
    created_at: passkey.created_at.toISOString(),
    backed_up: passkey.backed_up,
  }
}
