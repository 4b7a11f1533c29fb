import { decodeCursor, encodeCursor, Page, PageQuery, problem } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { presentItem } from '../posts/present-post.ts'
import { TimelineItemSchema } from '../posts/schema.ts'
import { readProfileSettings } from '../settings/profile-settings.ts'
import { type RankedPosition, readForYou } from './read-for-you.ts'

const defaultLimit = 20

const RankedCursor = Type.Object(
  {
    /** Milliseconds since 1970; the bound is the last instant of the year 9999. */
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    n: Type.Integer({ minimum: 0, maximum: 10_000 }),
  },
  { additionalProperties: false },
)

export function registerRankingRoutes(app: App): void {
  app.get(
    '/v1/timelines/for-you',
    {
      schema: {
        tags: ['timelines'],
        summary: 'Posts ranked for me, each with the reasons for its place',
        description:
          'Answers 409 `for_you_off` to members who have switched it off in their profile settings.',
        querystring: PageQuery,
        response: { 200: Page(TimelineItemSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { memberId } = ctx.actor
      const settings = (await readProfileSettings(ctx, [memberId])).get(memberId)!
      if (!settings.forYou)
        throw problem(409, 'for_you_off', { title: 'You have switched this timeline off' })
      const page = await readForYou(
        ctx,
        readPosition(request.query.cursor),
        request.query.limit ?? defaultLimit,
      )
      return {
        items: page.items.map(({ item, reasons }) => ({ ...presentItem(item), why: reasons })),
        next_cursor: page.next && encodeCursor({ t: page.next.asOf.getTime(), n: page.next.after }),
      }
    },
  )
}

function readPosition(cursor: string | undefined): RankedPosition | null {
  const found = decodeCursor(RankedCursor, cursor)
  return found && { asOf: new Date(found.t), after: found.n }
}
