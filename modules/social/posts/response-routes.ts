import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { presentPerson } from '../graph/present-person.ts'
import { PersonSchema } from '../graph/schema.ts'
import { pageOf } from '../parse.ts'
import { presentPage } from '../present-page.ts'
import { likePost, unlikePost } from './like-post.ts'
import { pinPost, unpinPost } from './pin-post.ts'
import { readLikers, readQuotes, readReposters } from './read-responses.ts'
import { repostPost, unrepostPost } from './repost-post.ts'
import { PostParams, postIdOf, TimelineItemSchema } from './schema.ts'
import { sendPage } from './send-page.ts'

const tags = ['posts']
const NoContent = Type.Null({ description: 'Done, or done before' })
const markLimit = { rateLimit: { max: 300, timeWindow: 60_000 } }

/** What members do with a post, and the lists of who did. */
export function registerResponseRoutes(app: App): void {
  for (const [method, mark, summary, change] of [
    ['PUT', 'like', 'Like a post', likePost],
    ['DELETE', 'like', 'Take a like back', unlikePost],
    ['PUT', 'repost', 'Pass a public post on to the own followers', repostPost],
    ['DELETE', 'repost', 'Take a repost back', unrepostPost],
    ['PUT', 'pin', 'Put an own post at the top of the own profile', pinPost],
    ['DELETE', 'pin', 'Take the pin off an own post', unpinPost],
  ] as const) {
    app.route({
      method,
      url: `/v1/posts/:id/${mark}`,
      schema: { tags, summary, params: PostParams, response: { 204: NoContent } },
      config: markLimit,
      async handler(request, reply) {
        const result = await change(requireMember(request), postIdOf(request.params.id))
        if (result.code !== 'done') throw toProblem(result)
        return reply.code(204).send(null)
      },
    })
  }

  for (const [list, summary, read] of [
    ['likes', 'Who liked a post and shows it, latest first', readLikers],
    ['reposts', 'Who passed a post on, latest first', readReposters],
  ] as const) {
    app.get(
      `/v1/posts/:id/${list}`,
      {
        schema: {
          tags,
          summary,
          params: PostParams,
          querystring: PageQuery,
          response: { 200: Page(PersonSchema) },
        },
      },
      async request => {
        const ctx = requireMember(request)
        const people = await read(ctx, postIdOf(request.params.id), pageOf(request.query))
        if (people === null) throw toProblem({ code: 'post_not_found' })
        return presentPage(people, presentPerson)
      },
    )
  }

  app.get(
    '/v1/posts/:id/quotes',
    {
      schema: {
        tags,
        summary: 'The posts that quote a post, latest first',
        params: PostParams,
        querystring: PageQuery,
        response: { 200: Page(TimelineItemSchema) },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const quotes = await readQuotes(ctx, postIdOf(request.params.id), pageOf(request.query))
      if (quotes === null) throw toProblem({ code: 'post_not_found' })
      return sendPage(reply, quotes)
    },
  )
}
