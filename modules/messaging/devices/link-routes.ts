import { toWireId } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { BytesSchema, fromWireBytes, toWireBytes } from '../bytes.ts'
import { toChatProblem } from '../chats/errors.ts'
import { chatLimits } from '../policy.ts'
import { answerLink, findLink, putLink } from './link-store.ts'

const tags = ['chat devices']
const NoContent = Type.Null({ description: 'Done' })
const linkMs = 10 * 60 * 1000

const Code = Type.String({ pattern: '^[0-9a-hjkmnp-tv-z]{12}$' })
const LinkParams = Type.Object({ code: Code })
const NewLinkSchema = Type.Object(
  { code: Code, public_key: BytesSchema(32, 'X25519 public key of the new device, for this link only') },
  { additionalProperties: false },
)
const LinkSchema = Type.Object({
  public_key: Type.String(),
  answer: Type.Union([Type.String(), Type.Null()], { description: 'The vault, sealed for the public key' }),
})
const AnswerSchema = Type.Object(
  { answer: BytesSchema(chatLimits.vaultBytes) },
  { additionalProperties: false },
)

/** How a member's new device gets the vault from one that has it. The server carries what it cannot open. */
export function registerLinkRoutes(app: App): void {
  app.post(
    '/v1/chat/links',
    {
      schema: {
        tags,
        summary: 'Ask the other devices for the vault, for ten minutes',
        body: NewLinkSchema,
        response: { 201: NoContent },
      },
      config: { rateLimit: { max: 20, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { code, public_key } = request.body
      const publicKey = fromWireBytes(public_key)
      if (publicKey.length !== 32) throw toChatProblem({ code: 'wrong_link_key' })
      const expiresAt = new Date(ctx.clock.now().getTime() + linkMs)
      await putLink(ctx.db, ctx.actor.memberId, { code, publicKey, expiresAt })
      return reply.code(201).send(null)
    },
  )

  app.get(
    '/v1/chat/links/:code',
    {
      schema: { tags, summary: 'A link of own devices', params: LinkParams, response: { 200: LinkSchema } },
      config: { rateLimit: { max: 120, timeWindow: 60_000 } },
    },
    async request => {
      const ctx = requireMember(request)
      const link = await findLink(ctx.db, ctx.actor.memberId, request.params.code, ctx.clock.now())
      if (link === null) throw toChatProblem({ code: 'link_not_found' })
      return {
        public_key: toWireBytes(link.publicKey),
        answer: link.answer && toWireBytes(link.answer),
      }
    },
  )

  app.put(
    '/v1/chat/links/:code/answer',
    {
      schema: {
        tags,
        summary: 'Give the vault to a new device',
        params: LinkParams,
        body: AnswerSchema,
        response: { 204: NoContent },
      },
      config: { rateLimit: { max: 20, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { memberId } = ctx.actor
      const answer = fromWireBytes(request.body.answer)
      const isTaken = await answerLink(ctx.db, memberId, request.params.code, answer, ctx.clock.now())
      if (!isTaken) throw toChatProblem({ code: 'link_not_found' })
      ctx.db.signal({ to: [memberId], type: 'chat.linked', body: { member_id: toWireId('mem', memberId) } })
      return reply.code(204).send(null)
    },
  )
}
