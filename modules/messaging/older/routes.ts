import { decodeCursor, encodeCursor, fromWireId, notFound, Page, PageQuery, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { forgetOlderChat } from './forget-older.ts'
import { presentOlderChat, presentOlderMessage } from './present.ts'
import { readOlderChats, readOlderMessages } from './read-older.ts'
import {
  OlderChatParams,
  OlderChatSchema,
  OlderCursor,
  OlderMessagePageSchema,
  OlderMessageQuery,
} from './schema.ts'

const tags = ['older chats']

/** Conversations from before chats were encrypted. Nothing is added to them. */
export function registerOlderChatRoutes(app: App): void {
  app.get(
    '/v1/older-chats',
    {
      schema: {
        tags,
        summary: 'Own conversations from before chats were encrypted, the latest first',
        querystring: PageQuery,
        response: { 200: Page(OlderChatSchema) },
      },
    },
    async request => {
      const { cursor, limit = 20 } = request.query
      const at = decodeCursor(OlderCursor, cursor)
      const before = at && { lastActivityAt: new Date(at.t), conversationId: at.id as Uuid }
      const page = await readOlderChats(requireMember(request), { before, limit })
      const { next } = page
      return {
        items: page.items.map(presentOlderChat),
        next_cursor: next && encodeCursor({ t: next.lastActivityAt.getTime(), id: next.conversationId }),
      }
    },
  )

  app.get(
    '/v1/older-chats/:id/messages',
    {
      schema: {
        tags,
        summary: 'What was said in one of them, the latest page first',
        params: OlderChatParams,
        querystring: OlderMessageQuery,
        response: { 200: OlderMessagePageSchema },
      },
    },
    async request => {
      const { before_seq: before = Number.MAX_SAFE_INTEGER, limit = 50 } = request.query
      const id = fromWireId('conv', request.params.id)!
      const page = await readOlderMessages(requireMember(request), id, BigInt(before), limit)
      if (page === null) throw notFound('conversation')
      return { items: page.messages.map(presentOlderMessage), has_more: page.hasMore }
    },
  )

  app.delete(
    '/v1/older-chats/:id',
    {
      schema: {
        tags,
        summary: 'Let go of one; with the other, everything that was said is deleted',
        params: OlderChatParams,
        response: { 204: Type.Null({ description: 'Done' }) },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const isGone = await forgetOlderChat(ctx, ctx.actor.memberId, fromWireId('conv', request.params.id)!)
      if (!isGone) throw notFound('conversation')
      return reply.code(204).send(null)
    },
  )
}
