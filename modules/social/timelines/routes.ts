import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { HandleParams } from '../graph/schema.ts'
import { memberIdOf, pageOf } from '../parse.ts'
import { presentItem } from '../posts/present-post.ts'
import { TimelineItemSchema } from '../posts/schema.ts'
import { presentPage } from '../present-page.ts'
import { readHomeTimeline, readLocalTimeline, readPostsOf } from './read-timelines.ts'

const tags = ['timelines']
const response = { 200: Page(TimelineItemSchema) }

export function registerTimelineRoutes(app: App): void {
  app.get(
    '/v1/timelines/home',
    {
      schema: { tags, summary: 'Own posts and those of members followed', querystring: PageQuery, response },
    },
    async request => {
      const ctx = requireMember(request)
      return presentPage(await readHomeTimeline(ctx, pageOf(request.query)), presentItem)
    },
  )

  app.get(
    '/v1/timelines/local',
    { schema: { tags, summary: "Everybody's posts of the last weeks", querystring: PageQuery, response } },
    async request => {
      const ctx = requireMember(request)
      return presentPage(await readLocalTimeline(ctx, pageOf(request.query)), presentItem)
    },
  )

  app.get(
    '/v1/members/:handle/posts',
    {
      schema: { tags, summary: "One member's posts", params: HandleParams, querystring: PageQuery, response },
    },
    async request => {
      const authorId = await memberIdOf(request.ctx, request.params.handle)
      return presentPage(await readPostsOf(request.ctx, authorId, pageOf(request.query)), presentItem)
    },
  )
}
