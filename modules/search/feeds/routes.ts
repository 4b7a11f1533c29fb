import { decodeCursor, encodeCursor, fromWireId, Page, PageQuery, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { TimelineItemSchema } from '@stoa/social'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { readSearchCursor } from '../posts/cursor.ts'
import {
  createFeed,
  deleteFeed,
  dropFeed,
  editFeed,
  findVisibleFeed,
  keepFeed,
  readRules,
} from './edit-feed.ts'
import { listPublicFeeds } from './feed-store.ts'
import { presentFeeds, readByRules, readKeptFeeds } from './read-feeds.ts'
import { FeedBody, FeedParams, FeedSchema, RulesBody } from './schema.ts'

const tags = ['feeds']
const NoContent = Type.Null({ description: 'Done, or done before' })
const timeline = { 200: Page(TimelineItemSchema) }
const limited = { rateLimit: { max: 60, timeWindow: 60_000 } }

/** Where a page of public feeds ended. */
const FeedCursor = Type.Object(
  {
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  },
  { additionalProperties: false },
)

export function registerFeeds(app: App): void {
  registerFeedEditing(app)

  app.get(
    '/v1/feeds',
    {
      schema: {
        tags,
        summary: 'The feeds that the member keeps at hand',
        response: { 200: Type.Object({ items: Type.Array(FeedSchema) }) },
      },
    },
    async request => ({ items: await readKeptFeeds(requireMember(request)) }),
  )

  app.get(
    '/v1/feeds/public',
    {
      schema: {
        tags,
        summary: 'Feeds that members offer to all, newest first',
        querystring: PageQuery,
        response: { 200: Page(FeedSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { cursor, limit = 20 } = request.query
      const at = decodeCursor(FeedCursor, cursor)
      const rows = await listPublicFeeds(
        ctx.db,
        at && { createdAt: new Date(at.t), feedId: at.id as Uuid },
        limit + 1,
      )
      const last = rows.length > limit ? rows[limit - 1] : undefined
      return {
        items: await presentFeeds(ctx, rows.slice(0, limit)),
        next_cursor: last ? encodeCursor({ t: last.createdAt.getTime(), id: last.feedId }) : null,
      }
    },
  )

  app.get(
    '/v1/feeds/:id',
    { schema: { tags, summary: 'One feed', params: FeedParams, response: { 200: FeedSchema } } },
    async request => {
      const ctx = requireMember(request)
      const row = await findVisibleFeed(ctx, feedIdOf(request.params.id))
      const [feed] = await presentFeeds(ctx, row ? [row] : [])
      if (!feed) throw toProblem({ code: 'feed_not_found' })
      return feed
    },
  )

  app.get(
    '/v1/feeds/:id/timeline',
    {
      schema: {
        tags,
        summary: 'The posts of a feed, newest first',
        params: FeedParams,
        querystring: PageQuery,
        response: timeline,
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { cursor, limit = 20 } = request.query
      const feed = await findVisibleFeed(ctx, feedIdOf(request.params.id))
      if (!feed) throw toProblem({ code: 'feed_not_found' })
      return readByRules(ctx, feed.ownerId, feed.rules, { before: readSearchCursor(cursor), limit })
    },
  )

  app.post(
    '/v1/feeds/preview',
    {
      schema: {
        tags,
        summary: 'The newest posts that rules would show',
        body: RulesBody,
        response: timeline,
      },
      config: { rateLimit: { max: 120, timeWindow: 60_000 } },
    },
    async request => {
      const ctx = requireMember(request)
      const rules = await readRules(ctx, request.body)
      if ('code' in rules) throw toProblem(rules)
      return readByRules(ctx, ctx.actor.memberId, rules, { before: null, limit: 10 })
    },
  )
}

function registerFeedEditing(app: App): void {
  app.post(
    '/v1/feeds',
    {
      schema: { tags, summary: 'Make a feed', body: FeedBody, response: { 201: FeedSchema } },
      config: limited,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const result = await createFeed(ctx, request.body)
      if (result.code !== 'created') throw toProblem(result)
      const [feed] = await presentFeeds(ctx, [result.feed])
      return reply.code(201).send(feed!)
    },
  )

  app.put(
    '/v1/feeds/:id',
    {
      schema: {
        tags,
        summary: 'Change an own feed',
        params: FeedParams,
        body: FeedBody,
        response: { 200: FeedSchema },
      },
      config: limited,
    },
    async request => {
      const ctx = requireMember(request)
      const result = await editFeed(ctx, feedIdOf(request.params.id), request.body)
      if (result.code !== 'edited') throw toProblem(result)
      const [feed] = await presentFeeds(ctx, [result.feed])
      return feed!
    },
  )

  app.delete(
    '/v1/feeds/:id',
    { schema: { tags, summary: 'Delete an own feed', params: FeedParams, response: { 204: NoContent } } },
    async (request, reply) => {
      const result = await deleteFeed(requireMember(request), feedIdOf(request.params.id))
      if (result.code !== 'deleted') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/v1/feeds/:id/subscription',
    {
      schema: { tags, summary: 'Keep a feed at hand', params: FeedParams, response: { 204: NoContent } },
      config: limited,
    },
    async (request, reply) => {
      const result = await keepFeed(requireMember(request), feedIdOf(request.params.id))
      if (result.code !== 'kept') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/feeds/:id/subscription',
    { schema: { tags, summary: 'Keep a feed no longer', params: FeedParams, response: { 204: NoContent } } },
    async (request, reply) => {
      await dropFeed(requireMember(request), feedIdOf(request.params.id))
      return reply.code(204).send(null)
    },
  )
}

/** The schema has checked the form already. */
function feedIdOf(wireId: string): Uuid {
  return fromWireId('feed', wireId)!
}
