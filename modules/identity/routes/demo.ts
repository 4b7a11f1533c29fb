import { notFound } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { openSession } from '../auth-calls.ts'
import { selectDemoMemberId, selectDemoMembers } from '../demo-store.ts'
import { handleKeyOf } from '../handle.ts'
import { takeAttempt } from '../limits.ts'
import { toMemberCard } from '../member.ts'
import { HandleSchema, Items, MemberCardSchema, Nullable, SessionSchema } from '../schema.ts'
import type { IdentityServices } from '../services.ts'

const tags = ['demo']

const DemoWordsSchema = Type.Object({
  recovery_words: Nullable(
    Type.String({ description: "Opens the chats of this demo member on the visitor's device" }),
  ),
})
const DemoSessionSchema = Type.Intersect([SessionSchema, DemoWordsSchema])

/** One-tap sign-in as a member of the demo town; without a demo both answer 404. */
export function registerDemo(app: App, services: IdentityServices): void {
  app.get(
    '/v1/demo/members',
    {
      schema: {
        tags,
        summary: 'Members whom a visitor may become',
        response: {
          200: Items(Type.Intersect([MemberCardSchema, Type.Object({ role_hint: Type.String() })])),
        },
      },
    },
    async request => {
      if (!services.demo) throw notFound('demo')
      const members = await selectDemoMembers(request.ctx)
      return { items: members.map(member => ({ ...toMemberCard(member), role_hint: member.roleHint })) }
    },
  )

  app.post(
    '/v1/demo/sign-in',
    {
      schema: {
        tags,
        summary: 'Become a member of the demo',
        body: Type.Object({ handle: HandleSchema }),
        response: { 200: DemoSessionSchema },
      },
    },
    async (request, reply) => {
      if (!services.demo) throw notFound('demo')
      await takeAttempt(request.ctx, 'passkey', { address: request.ip, subject: null })
      const memberId = await selectDemoMemberId(request.ctx, handleKeyOf(request.body.handle))
      if (!memberId) throw notFound('demo member')
      const session = await openSession(request, reply, services, memberId)
      const words = (await services.demoWords?.(request.ctx, memberId)) ?? null
      return { ...session, recovery_words: words }
    },
  )

  app.get(
    '/v1/demo/recovery-words',
    {
      schema: {
        tags,
        summary: "Words that open the chats of the demo member one is, on the visitor's device",
        description: 'Null for every other member, and where there is no demo.',
        response: { 200: DemoWordsSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { memberId } = ctx.actor
      if (!services.demo) return { recovery_words: null }
      return { recovery_words: (await services.demoWords?.(ctx, memberId)) ?? null }
    },
  )
}
