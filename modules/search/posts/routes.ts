import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { TimelineItemSchema } from '@stoa/social'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { queryMaxLength } from '../policy.ts'
import { readSearchCursor, type SearchOrder } from './cursor.ts'
import type { SearchPage } from './find-posts.ts'
import { readTagTimeline, searchPosts } from './search-posts.ts'

const response = { 200: Page(TimelineItemSchema) }

const OrderedPage = Type.Object({
  ...PageQuery.properties,
  order: Type.Optional(
    Type.Union([Type.Literal('latest'), Type.Literal('top')], {
      default: 'latest',
      description:
        '`latest`: newest first. `top`: best first, where a post counts as written a week later for each ' +
        'doubling of 1 + likes + 2 × replies + 2 × reposts; counts may be a minute old',
    }),
  ),
})

const PostSearchQuery = Type.Object({
  ...OrderedPage.properties,
  q: Type.String({
    description:
      `Words, "phrases", #tags, -excluded, and the operators from: to: mentions: since: until: has: is: lang: ` +
      `min_likes: min_replies: min_reposts:, ` +
      `in ${queryMaxLength} characters`,
    // A coarse bound; the exact rule names itself.
    maxLength: 4_000,
  }),
})

export function registerPostSearch(app: App): void {
  app.get(
    '/v1/search/posts',
    {
      schema: {
        tags: ['search'],
        summary: 'Public posts, newest or best first',
        querystring: PostSearchQuery,
        response,
      },
      config: { rateLimit: { max: 120, timeWindow: 60_000 } },
    },
    async request => {
      const ctx = requireMember(request)
      const { q, cursor, order, limit = 20 } = request.query
      const found = await searchPosts(ctx, q, pageOf(cursor, order, limit))
      if ('code' in found) throw toProblem(found)
      return found
    },
  )

  app.get(
    '/v1/tags/:tag/timeline',
    {
      schema: {
        tags: ['search'],
        summary: 'Public posts with a tag, newest or best first',
        params: Type.Object({ tag: Type.String({ minLength: 1, maxLength: 100 }) }),
        querystring: OrderedPage,
        response,
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { cursor, order, limit = 20 } = request.query
      return readTagTimeline(ctx, request.params.tag, pageOf(cursor, order, limit))
    },
  )
}

function pageOf(cursor: string | undefined, order: SearchOrder | undefined, limit: number): SearchPage {
  return { before: readSearchCursor(cursor, order), limit, order: order ?? 'latest' }
}
