import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { HandleParams } from '../graph/schema.ts'
import { anyMemberIdOf, memberIdOf } from '../parse.ts'
import { unwatchMember, watchMember } from './watch-member.ts'

const tags = ['people']
const NoContent = Type.Null({ description: 'Done, or done before' })
const config = { rateLimit: { max: 120, timeWindow: 60_000 } }

export function registerWatchRoutes(app: App): void {
  app.put(
    '/v1/members/:handle/watch',
    {
      schema: {
        tags,
        summary: 'Be told of each post of a member whom I follow',
        params: HandleParams,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const result = await watchMember(ctx, await memberIdOf(ctx, request.params.handle))
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/members/:handle/watch',
    {
      schema: {
        tags,
        summary: "Be told of a member's posts no longer",
        params: HandleParams,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      await unwatchMember(ctx, await anyMemberIdOf(ctx, request.params.handle))
      return reply.code(204).send(null)
    },
  )
}
