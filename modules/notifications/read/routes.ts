import { decodeCursor, encodeCursor, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { categories } from '../kinds.ts'
import {
  NoticeCursor,
  NoticePageSchema,
  NoticeQuery,
  ReadNoticesSchema,
  UnreadNoticesSchema,
} from '../schema.ts'
import { markRead } from './mark-read.ts'
import { presentNotice } from './present-notice.ts'
import { readNotices } from './read-notices.ts'
import { countUnreadByCategory, type NoticePosition } from './reading-store.ts'

const tags = ['notifications']

/** The bell: what a member is told, how much of it is new, and that it was seen. */
export function registerReadRoutes(app: App): void {
  app.get(
    '/v1/notifications',
    {
      schema: {
        tags,
        summary: 'What I am told, the latest first',
        description: 'A page may hold less than asked for, also nothing, and yet have a next one.',
        querystring: NoticeQuery,
        response: { 200: NoticePageSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { filter = 'all', cursor, limit = 20 } = request.query
      const asOf = ctx.clock.now()
      const page = await readNotices(ctx, filter === 'all' ? null : filter, {
        before: readCursor(cursor),
        limit,
      })
      return {
        items: page.items.map(presentNotice),
        next_cursor: writeCursor(page.next),
        as_of: asOf.toISOString(),
      }
    },
  )

  app.get(
    '/v1/notifications/unread',
    {
      schema: { tags, summary: 'How many notices are new', response: { 200: UnreadNoticesSchema } },
    },
    async request => {
      const ctx = requireMember(request)
      const counts = await countUnreadByCategory(ctx.db, ctx.actor.memberId)
      return {
        total: [...counts.values()].reduce((sum, count) => sum + count, 0),
        by_filter: Object.fromEntries(
          categories.map(category => [category, counts.get(category) ?? 0]),
        ) as Record<(typeof categories)[number], number>,
      }
    },
  )

  app.put(
    '/v1/notifications/read',
    {
      schema: {
        tags,
        summary: 'Say up to when I have seen the list',
        body: ReadNoticesSchema,
        response: { 204: Type.Null({ description: 'Done, or done before' }) },
      },
    },
    async (request, reply) => {
      await markRead(requireMember(request), new Date(request.body.up_to))
      return reply.code(204).send(null)
    },
  )
}

function readCursor(cursor: string | undefined): NoticePosition | null {
  const position = decodeCursor(NoticeCursor, cursor)
  return position && { latestAt: new Date(position.t), noticeId: position.id as Uuid }
}

function writeCursor(position: NoticePosition | null): string | null {
  return position && encodeCursor({ t: position.latestAt.getTime(), id: position.noticeId })
}
