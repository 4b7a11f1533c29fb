import { findMemberByHandle } from '@stoa/identity'
import { decodeCursor, encodeCursor, fromWireId, Page, PageQuery, problem, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { requirePace } from '@stoa/safety'
import { type Static, Type } from 'typebox'
import { toProblem } from './errors.ts'
import type { InboxPosition } from './inbox-store.ts'
import { markRead } from './mark-read.ts'
import type { MessageRange } from './message.ts'
import { openConversation } from './open-conversation.ts'
import { presentConversation, presentMessage } from './present.ts'
import { countUnread, readConversation, readConversations } from './read-conversations.ts'
import { readMessages } from './read-messages.ts'
import {
  ConversationParams,
  ConversationSchema,
  HandleParams,
  InboxCursor,
  MessagePageSchema,
  MessageQuery,
  MessageSchema,
  NewMessageSchema,
  ReadSchema,
  UnreadSchema,
} from './schema.ts'
import { sendMessage } from './send-message.ts'
import type { MessagingServices } from './services.ts'

const conversations = ['conversations']
const messages = ['messages']
const NoContent = Type.Null({ description: 'Done, or done before' })

export function registerRoutes(app: App, services: MessagingServices): void {
  registerConversationRoutes(app, services)
  registerMessageRoutes(app, services)
}

function registerConversationRoutes(app: App, services: MessagingServices): void {
  app.get(
    '/v1/conversations',
    {
      schema: {
        tags: conversations,
        summary: 'Own conversations, the liveliest first',
        querystring: PageQuery,
        response: { 200: Page(ConversationSchema) },
      },
    },
    async request => {
      const { cursor, limit = 20 } = request.query
      const page = await readConversations(requireMember(request), services, {
        before: readCursor(cursor),
        limit,
      })
      return { items: page.items.map(presentConversation), next_cursor: writeCursor(page.next) }
    },
  )

  app.get(
    '/v1/conversations/unread',
    {
      schema: {
        tags: conversations,
        summary: 'Unread messages in all conversations',
        response: { 200: UnreadSchema },
      },
    },
    async request => ({ total: await countUnread(requireMember(request)) }),
  )

  app.put(
    '/v1/conversations/with/:handle',
    {
      schema: {
        tags: conversations,
        summary: 'Open the conversation with a member',
        params: HandleParams,
        response: { 200: ConversationSchema },
      },
      config: { rateLimit: { max: 120, timeWindow: 60_000 } },
    },
    async request => {
      const ctx = requireMember(request)
      const member = await findMemberByHandle(ctx, request.params.handle)
      if (member === null) throw toProblem({ code: 'member_not_found' })
      await requirePace(ctx, 'invite')
      const result = await openConversation(ctx, services, member.id)
      if (result.code !== 'opened') throw toProblem(result)
      const conversation = await readConversation(ctx, services, result.conversationId)
      if (conversation === null) throw toProblem({ code: 'conversation_not_found' })
      return presentConversation(conversation)
    },
  )

  app.get(
    '/v1/conversations/:id',
    {
      schema: {
        tags: conversations,
        summary: 'One conversation',
        params: ConversationParams,
        response: { 200: ConversationSchema },
      },
    },
    async request => {
      const conversation = await readConversation(
        requireMember(request),
        services,
        conversationIdOf(request.params),
      )
      if (conversation === null) throw toProblem({ code: 'conversation_not_found' })
      return presentConversation(conversation)
    },
  )

  app.post(
    '/v1/conversations/:id/read',
    {
      schema: {
        tags: conversations,
        summary: 'Say how far one has read',
        params: ConversationParams,
        body: ReadSchema,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const result = await markRead(ctx, services, conversationIdOf(request.params), BigInt(request.body.seq))
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )
}

function registerMessageRoutes(app: App, services: MessagingServices): void {
  app.get(
    '/v1/conversations/:id/messages',
    {
      schema: {
        tags: messages,
        summary: 'Messages: the newest, those before a seq, or those after one',
        params: ConversationParams,
        querystring: MessageQuery,
        response: { 200: MessagePageSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { limit = 50 } = request.query
      const page = await readMessages(ctx, conversationIdOf(request.params), rangeOf(request.query), limit)
      if (page === null) throw toProblem({ code: 'conversation_not_found' })
      return { items: page.messages.map(presentMessage), has_more: page.hasMore }
    },
  )

  app.post(
    '/v1/conversations/:id/messages',
    {
      schema: {
        tags: messages,
        summary: 'Send a message; the same id again answers the same message',
        params: ConversationParams,
        body: NewMessageSchema,
        response: { 200: MessageSchema, 201: MessageSchema },
      },
      config: { rateLimit: { max: 240, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const { id, text } = request.body
      const result = await sendMessage(requireMember(request), services, conversationIdOf(request.params), {
        id: fromWireId('msg', id)!,
        text,
      })
      if (result.code !== 'sent' && result.code !== 'repeated') throw toProblem(result)
      return reply.code(result.code === 'sent' ? 201 : 200).send(presentMessage(result.message))
    },
  )
}

/** The schema has checked the form already. */
function conversationIdOf(params: Static<typeof ConversationParams>): Uuid {
  return fromWireId('conv', params.id)!
}

function rangeOf(query: Static<typeof MessageQuery>): MessageRange {
  const { before_seq: before, after_seq: after } = query
  if (before !== undefined && after !== undefined) {
    throw problem(400, 'invalid_request', {
      title: 'The request is not valid',
      errors: [{ field: 'after_seq', rule: 'exclusive', message: 'Give before_seq or after_seq, not both.' }],
    })
  }
  if (before !== undefined) return { from: 'before', seq: BigInt(before) }
  return after === undefined ? { from: 'newest' } : { from: 'after', seq: BigInt(after) }
}

function readCursor(cursor: string | undefined): InboxPosition | null {
  const position = decodeCursor(InboxCursor, cursor)
  return position && { lastActivityAt: new Date(position.t), conversationId: position.id as Uuid }
}

function writeCursor(position: InboxPosition | null): string | null {
  return position && encodeCursor({ t: position.lastActivityAt.getTime(), id: position.conversationId })
}
