import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { anyMemberIdOf, pageOf } from '../parse.ts'
import { requestCountMax } from '../policy.ts'
import { presentPage } from '../present-page.ts'
import { acceptRequest, declineRequest } from './answer-requests.ts'
import { presentPerson } from './present-person.ts'
import { readRequests } from './read-people.ts'
import { countRequests } from './request-store.ts'
import { HandleParams, PersonSchema } from './schema.ts'
import { removeFollower } from './unfollow-member.ts'

const tags = ['people']
const NoContent = Type.Null({ description: 'Done' })
const config = { rateLimit: { max: 120, timeWindow: 60_000 } }

/** What the owner of a profile decides about those who follow it or want to. */
export function registerRequestRoutes(app: App): void {
  app.get(
    '/v1/me/follow-requests',
    {
      schema: {
        tags,
        summary: 'Who asks to follow me, latest first',
        querystring: PageQuery,
        response: { 200: Page(PersonSchema) },
      },
    },
    async request =>
      presentPage(await readRequests(requireMember(request), pageOf(request.query)), presentPerson),
  )

  app.get(
    '/v1/me/follow-requests/count',
    {
      schema: {
        tags,
        summary: 'How many ask to follow me',
        response: {
          200: Type.Object({ count: Type.Integer({ description: `Counted up to ${requestCountMax}` }) }),
        },
      },
    },
    async request => {
      const { db, actor } = requireMember(request)
      return { count: await countRequests(db, actor.memberId, requestCountMax) }
    },
  )

  for (const [verb, summary, answer] of [
    ['accept', 'Let the one who asks follow', acceptRequest],
    ['decline', 'Send a request away; nobody is told', declineRequest],
  ] as const) {
    app.post(
      `/v1/me/follow-requests/:handle/${verb}`,
      { schema: { tags, summary, params: HandleParams, response: { 204: NoContent } }, config },
      async (request, reply) => {
        const ctx = requireMember(request)
        const result = await answer(ctx, await anyMemberIdOf(ctx, request.params.handle))
        if (result.code !== 'done') throw toProblem(result)
        return reply.code(204).send(null)
      },
    )
  }

  app.delete(
    '/v1/me/followers/:handle',
    {
      schema: {
        tags,
        summary: 'Remove a follower, who is not told',
        params: HandleParams,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      await removeFollower(ctx, await anyMemberIdOf(ctx, request.params.handle))
      return reply.code(204).send(null)
    },
  )
}
