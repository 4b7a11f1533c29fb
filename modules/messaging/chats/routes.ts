import type { ReadBarriers } from '@stoa/identity'
import { decodeCursor, encodeCursor, Page, PageQuery, problem, toWireId, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { requirePace } from '@stoa/safety'
import { type Static, Type } from 'typebox'
import { fromWireBytes, toWireBytes } from '../bytes.ts'
import { toProblem } from '../errors.ts'
import { chatLimits } from '../policy.ts'
import { findChatMember, findEpoch } from './chat-store.ts'
import { commitChange, type Welcome } from './commit-change.ts'
import { listEpochKeys, putEpochKeys } from './epoch-key-store.ts'
import { toChatProblem } from './errors.ts'
import { leaveChat } from './leave-chat.ts'
import { markChatRead } from './mark-chat-read.ts'
import { openChat } from './open-chat.ts'
import { presentChat, presentEnvelope } from './present.ts'
import { type LogRange, readChat, readChats, readLog } from './read-chats.ts'
import {
  ChatCursor,
  ChatParams,
  ChatReadSchema,
  ChatSchema,
  EnvelopeSchema,
  EpochKeyPageSchema,
  EpochKeyQuery,
  EpochKeysSchema,
  EpochParams,
  EpochSchema,
  LogQuery,
  LogSchema,
  NewChatSchema,
  NewCommitSchema,
  NewEnvelopeSchema,
  OpenedSchema,
  type WireWelcome,
} from './schema.ts'
import type { SendEnvelope } from './send-queue.ts'
import { chatOf, deviceOf, envelopeOf, memberOf } from './wire-ids.ts'

const tags = ['chats']
const NoContent = Type.Null({ description: 'Done' })
/** Base64 of the largest commit with its welcome and description. */
const groupBodyLimit = chatLimits.groupBytes * 5

export function registerChatRoutes(
  app: App,
  services: { readBarriers: ReadBarriers; sendEnvelope: SendEnvelope; messagesPerMinute: number },
): void {
  registerListRoutes(app, services)
  registerGroupRoutes(app, services)
  registerLogRoutes(app, services)
  registerKeyRoutes(app)
}

function registerListRoutes(app: App, services: { readBarriers: ReadBarriers }): void {
  app.get(
    '/v1/chats',
    {
      schema: {
        tags,
        summary: 'Own chats, in the order of their ids',
        querystring: PageQuery,
        response: { 200: Page(ChatSchema) },
      },
    },
    async request => {
      const { cursor, limit = 50 } = request.query
      const after = (decodeCursor(ChatCursor, cursor)?.id ?? null) as Uuid | null
      const page = await readChats(requireMember(request), { after, limit })
      return {
        items: page.items.map(presentChat),
        next_cursor: page.next && encodeCursor({ id: page.next }),
      }
    },
  )

  app.get(
    '/v1/chats/:id',
    { schema: { tags, summary: 'One chat', params: ChatParams, response: { 200: ChatSchema } } },
    async request => {
      const chat = await readChat(requireMember(request), chatOf(request.params.id))
      if (chat === null) throw toChatProblem({ code: 'chat_not_found' })
      return presentChat(chat)
    },
  )

  app.post(
    '/v1/chats/:id/read',
    {
      schema: {
        tags,
        summary: 'Say how far one has read',
        params: ChatParams,
        body: ChatReadSchema,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const result = await markChatRead(requireMember(request), services, chatOf(params.id), BigInt(body.seq))
      if (result.code !== 'done') throw toChatProblem(result)
      return reply.code(204).send(null)
    },
  )
}

function registerGroupRoutes(app: App, services: { readBarriers: ReadBarriers }): void {
  app.post(
    '/v1/chats',
    {
      bodyLimit: groupBodyLimit,
      schema: {
        tags,
        summary: 'Open a chat with a group that this device has founded',
        body: NewChatSchema,
        response: { 200: OpenedSchema, 201: OpenedSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, kind, member_ids, device_id, commit } = request.body
      await requirePace(ctx, 'invite')
      const result = await openChat(ctx, services, {
        id: chatOf(id),
        kind,
        memberIds: member_ids.map(memberOf),
        deviceId: deviceOf(device_id),
        commit: toCommit(commit),
      })
      switch (result.code) {
        case 'opened':
          return reply.code(201).send({ chat_id: id, is_new: true })
        case 'repeated':
          return reply.code(200).send({ chat_id: id, is_new: true })
        case 'you_block_member':
        case 'member_unavailable':
          throw toProblem(result)
        case 'pair_has_chat':
          return reply.code(200).send({ chat_id: toWireId('chat', result.chatId), is_new: false })
        default:
          throw toChatProblem(result)
      }
    },
  )

  app.post(
    '/v1/chats/:id/commits',
    {
      bodyLimit: groupBodyLimit,
      schema: {
        tags,
        summary: "Change the chat's group; exactly one change is taken in an epoch",
        params: ChatParams,
        body: NewCommitSchema,
        response: { 200: EnvelopeSchema, 201: EnvelopeSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { device_id, epoch, add_member_ids = [], remove_member_ids = [], ...commit } = request.body
      if (add_member_ids.length > 0) await requirePace(ctx, 'invite')
      const result = await commitChange(ctx, chatOf(request.params.id), {
        ...toCommit(commit),
        deviceId: deviceOf(device_id),
        epoch: BigInt(epoch),
        addMemberIds: add_member_ids.map(memberOf),
        removeMemberIds: remove_member_ids.map(memberOf),
      })
      if (result.code !== 'committed' && result.code !== 'repeated') throw toChatProblem(result)
      return reply.code(result.code === 'committed' ? 201 : 200).send(presentEnvelope(result.envelope))
    },
  )

  app.post(
    '/v1/chats/:id/leave',
    { schema: { tags, summary: 'Leave a group', params: ChatParams, response: { 204: NoContent } } },
    async (request, reply) => {
      const result = await leaveChat(requireMember(request), chatOf(request.params.id))
      if (result.code !== 'left') throw toChatProblem(result)
      return reply.code(204).send(null)
    },
  )
}

function registerLogRoutes(
  app: App,
  { sendEnvelope, messagesPerMinute }: { sendEnvelope: SendEnvelope; messagesPerMinute: number },
): void {
  app.post(
    '/v1/chats/:id/envelopes',
    {
      schema: {
        tags,
        summary: 'Send a sealed message; the same again answers the same entry',
        params: ChatParams,
        body: NewEnvelopeSchema,
        response: { 200: EnvelopeSchema, 201: EnvelopeSchema },
      },
      config: { rateLimit: { max: messagesPerMinute, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, device_id, epoch, content, silent = false } = request.body
      const result = await sendEnvelope(ctx, {
        chatId: chatOf(request.params.id),
        envelopeId: envelopeOf(id),
        senderId: ctx.actor.memberId,
        deviceId: deviceOf(device_id),
        epoch: BigInt(epoch),
        content: fromWireBytes(content),
        counts: !silent,
      })
      if (result.code === 'you_block_member' || result.code === 'member_unavailable') throw toProblem(result)
      if (result.code !== 'sent' && result.code !== 'repeated') throw toChatProblem(result)
      return reply.code(result.code === 'sent' ? 201 : 200).send(presentEnvelope(result.envelope))
    },
  )

  app.get(
    '/v1/chats/:id/log',
    {
      schema: {
        tags,
        summary: 'Commits and messages after a seq, or before one, in their order',
        params: ChatParams,
        querystring: LogQuery,
        response: { 200: LogSchema },
      },
    },
    async request => {
      const { limit = 100 } = request.query
      const ctx = requireMember(request)
      const page = await readLog(ctx, chatOf(request.params.id), rangeOf(request.query), limit)
      if (page === null) throw toChatProblem({ code: 'chat_not_found' })
      return { items: page.envelopes.map(presentEnvelope), has_more: page.hasMore }
    },
  )
}

function registerKeyRoutes(app: App): void {
  app.get(
    '/v1/chats/:id/epochs/:epoch',
    {
      schema: {
        tags,
        summary: "The group's public description in an epoch",
        params: EpochParams,
        response: { 200: EpochSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const chatId = chatOf(request.params.id)
      const own = await findChatMember(ctx.db, chatId, ctx.actor.memberId)
      if (own === null) throw toChatProblem({ code: 'chat_not_found' })
      const epoch = await findEpoch(ctx.db, chatId, BigInt(request.params.epoch))
      const isOpen = epoch && epoch.seq >= own.joinedSeq && (own.leftSeq === null || epoch.seq <= own.leftSeq)
      if (!isOpen) throw toChatProblem({ code: 'epoch_not_found' })
      return {
        epoch: Number(epoch.epoch),
        seq: Number(epoch.seq),
        group_info: toWireBytes(epoch.groupInfo),
      }
    },
  )

  app.put(
    '/v1/chats/:id/epoch-keys',
    {
      bodyLimit: groupBodyLimit,
      schema: {
        tags,
        summary: "Keep keys of epochs for one's other devices, sealed",
        params: ChatParams,
        body: EpochKeysSchema,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { memberId } = ctx.actor
      const chatId = chatOf(request.params.id)
      if ((await findChatMember(ctx.db, chatId, memberId)) === null) {
        throw toChatProblem({ code: 'chat_not_found' })
      }
      const keys = request.body.keys.map(key => ({
        epoch: BigInt(key.epoch),
        sealed: fromWireBytes(key.sealed),
      }))
      await putEpochKeys(ctx.db, memberId, chatId, keys)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/v1/chats/:id/epoch-keys',
    {
      schema: {
        tags,
        summary: 'Own sealed keys of epochs, the latest first',
        params: ChatParams,
        querystring: EpochKeyQuery,
        response: { 200: EpochKeyPageSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { before_epoch: before = Number.MAX_SAFE_INTEGER, limit = 10 } = request.query
      const chatId = chatOf(request.params.id)
      const keys = await listEpochKeys(ctx.db, ctx.actor.memberId, chatId, BigInt(before), limit)
      return { items: keys.map(key => ({ epoch: Number(key.epoch), sealed: toWireBytes(key.sealed) })) }
    },
  )
}

interface WireCommit {
  id: string
  content: string
  group_info: string
  welcome?: WireWelcome
}

function toCommit(commit: WireCommit) {
  return {
    id: envelopeOf(commit.id),
    content: fromWireBytes(commit.content),
    groupInfo: fromWireBytes(commit.group_info),
    welcome: commit.welcome ? toWelcome(commit.welcome) : null,
  }
}

function toWelcome(welcome: WireWelcome): Welcome {
  return {
    content: fromWireBytes(welcome.content),
    devices: welcome.devices.map(device => ({
      memberId: memberOf(device.member_id),
      deviceId: deviceOf(device.device_id),
    })),
  }
}

function rangeOf(query: Static<typeof LogQuery>): LogRange {
  const { before_seq: before, after_seq: after } = query
  if (before !== undefined && after !== undefined) {
    throw problem(400, 'invalid_request', {
      title: 'The request is not valid',
      errors: [{ field: 'after_seq', rule: 'exclusive', message: 'Give before_seq or after_seq, not both.' }],
    })
  }
  return before === undefined
    ? { from: 'after', seq: BigInt(after ?? 0) }
    : { from: 'before', seq: BigInt(before) }
}
