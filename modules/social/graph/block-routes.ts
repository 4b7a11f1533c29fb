import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { anyMemberIdOf, pageOf } from '../parse.ts'
import { presentPage } from '../present-page.ts'
import { blockMember, unblockMember } from './block-member.ts'
import { presentPerson } from './present-person.ts'
import { readBlocked } from './read-people.ts'
import { HandleParams, PersonSchema } from './schema.ts'

const tags = ['people']
const NoContent = Type.Null({ description: 'Done, or done before' })
const config = { rateLimit: { max: 120, timeWindow: 60_000 } }

export function registerBlockRoutes(app: App): void {
  app.put(
    '/v1/members/:handle/block',
    {
      schema: {
        tags,
        summary: 'Block a member: follows end both ways, and neither meets the other',
        params: HandleParams,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      // Who is blocked may still block back: that the other answers like nobody changes nothing about it.
      const result = await blockMember(ctx, await anyMemberIdOf(ctx, request.params.handle))
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/members/:handle/block',
    {
      schema: { tags, summary: 'Block no longer', params: HandleParams, response: { 204: NoContent } },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      await unblockMember(ctx, await anyMemberIdOf(ctx, request.params.handle))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/v1/me/blocked-members',
    {
      schema: {
        tags,
        summary: 'Whom I block, latest first',
        querystring: PageQuery,
        response: { 200: Page(PersonSchema) },
      },
    },
    async request =>
      presentPage(await readBlocked(requireMember(request), pageOf(request.query)), presentPerson),
  )
}
