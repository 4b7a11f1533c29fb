import { Page, PageQuery } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { HandleParams } from '../graph/schema.ts'
import { memberIdOf, pageOf } from '../parse.ts'
import { mayReadLikes } from '../policy.ts'
import { TimelineItemSchema } from '../posts/schema.ts'
import { sendPage } from '../posts/send-page.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { readLikesOf, readPostsOf } from './read-posts-of.ts'
import { readHomeTimeline, readLocalTimeline } from './read-timelines.ts'

const tags = ['timelines']
const response = { 200: Page(TimelineItemSchema) }

export function registerTimelineRoutes(app: App): void {
  app.get(
    '/v1/timelines/home',
    {
      schema: {
        tags,
        summary: 'What oneself and the members followed wrote and passed on, and posts with tags followed',
        querystring: PageQuery,
        response,
      },
    },
    async (request, reply) =>
      sendPage(reply, await readHomeTimeline(requireMember(request), pageOf(request.query))),
  )

  app.get(
    '/v1/timelines/local',
    { schema: { tags, summary: "Everybody's posts of the last weeks", querystring: PageQuery, response } },
    async (request, reply) =>
      sendPage(reply, await readLocalTimeline(requireMember(request), pageOf(request.query))),
  )

  app.get(
    '/v1/members/:handle/posts',
    {
      schema: {
        tags,
        summary: 'What one member began and passed on, or only their replies, or only their posts with media',
        params: HandleParams,
        querystring: Type.Object({
          ...PageQuery.properties,
          only: Type.Optional(Type.Union([Type.Literal('replies'), Type.Literal('media')])),
        }),
        response,
      },
    },
    async (request, reply) => {
      const { ctx, query } = request
      const authorId = await memberIdOf(ctx, request.params.handle)
      return sendPage(reply, await readPostsOf(ctx, authorId, pageOf(query), query.only))
    },
  )

  app.get(
    '/v1/members/:handle/likes',
    {
      schema: {
        tags,
        summary: 'What one member likes, if they show it',
        params: HandleParams,
        querystring: PageQuery,
        response,
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const memberId = await memberIdOf(ctx, request.params.handle)
      const settings = (await readProfileSettings(ctx, [memberId])).get(memberId)!
      if (!mayReadLikes(ctx.actor.memberId, memberId, settings)) throw toProblem({ code: 'likes_not_shown' })
      return sendPage(reply, await readLikesOf(ctx, memberId, pageOf(request.query)))
    },
  )
}
