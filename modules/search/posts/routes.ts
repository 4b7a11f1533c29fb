import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { TimelineItemSchema } from '@stoa/social'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { queryMaxLength } from '../policy.ts'
import { readSearchCursor } from './cursor.ts'
import { readTagTimeline, searchPosts } from './search-posts.ts'

const response = { 200: Page(TimelineItemSchema) }

const PostSearchQuery = Type.Object({
  ...PageQuery.properties,
  q: Type.String({
    description:
      `Words, "phrases", #tags, -excluded, and the operators from: to: mentions: since: until: has: is: lang:, ` +
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
        summary: 'Public posts, newest first',
        querystring: PostSearchQuery,
        response,
      },
      config: { rateLimit: { max: 120, timeWindow: 60_000 } },
    },
    async request => {
      const ctx = requireMember(request)
      const { q, cursor, limit = 20 } = request.query
      const found = await searchPosts(ctx, q, { before: readSearchCursor(cursor), limit })
      if ('code' in found) throw toProblem(found)
      return found
    },
  )

  app.get(
    '/v1/tags/:tag/timeline',
    {
      schema: {
        tags: ['search'],
        summary: 'Public posts with a tag, newest first',
        params: Type.Object({ tag: Type.String({ minLength: 1, maxLength: 100 }) }),
        querystring: PageQuery,
        response,
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { cursor, limit = 20 } = request.query
      return readTagTimeline(ctx, request.params.tag, { before: readSearchCursor(cursor), limit })
    },
  )
}
