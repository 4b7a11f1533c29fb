import { notFound } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { findMemberByHandle, searchMembers } from '../find-members.ts'
import { presentMember, toMemberCard } from '../member.ts'
import { HandleParam, Items, MemberCardSchema, MemberSchema } from '../schema.ts'

const tags = ['identity']

/** Finding people. */
export function registerMembers(app: App): void {
  app.get(
    '/v1/members',
    {
      schema: {
        tags,
        summary: 'People whose handle, or a word of whose name, begins so',
        querystring: Type.Object({
          query: Type.String({ minLength: 1, maxLength: 64 }),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
        }),
        response: { 200: Items(MemberCardSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { query, limit = 20 } = request.query
      return { items: (await searchMembers(ctx, query, limit)).map(toMemberCard) }
    },
  )

  app.get(
    '/v1/members/:handle',
    {
      schema: {
        tags,
        summary: 'A member by handle',
        params: Type.Object({ handle: HandleParam }),
        response: { 200: MemberSchema },
      },
    },
    async request => {
      const member = await findMemberByHandle(request.ctx, request.params.handle)
      if (!member) throw notFound('member')
      return presentMember(member)
    },
  )
}
