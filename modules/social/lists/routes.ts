import { HandleParam } from '@stoa/identity'
import { fromWireId, type MemberCtx, Page, PageQuery, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { presentPerson } from '../graph/present-person.ts'
import { HandleParams, PersonSchema } from '../graph/schema.ts'
import { anyMemberIdOf, memberIdOf, pageOf } from '../parse.ts'
import { listsMax } from '../policy.ts'
import { TimelineItemSchema } from '../posts/schema.ts'
import { sendPage } from '../posts/send-page.ts'
import { presentPage } from '../present-page.ts'
import { addToList, createList, deleteList, editList, removeFromList } from './edit-list.ts'
import {
  type ReadList,
  readList,
  readListMembers,
  readListTimeline,
  readOwnLists,
  readPublicLists,
} from './read-lists.ts'
import { ListParams, ListSchema, ListTitle, presentList } from './schema.ts'

const tags = ['lists']
const NoContent = Type.Null({ description: 'Done, or done before' })
const config = { rateLimit: { max: 300, timeWindow: 60_000 } }

export function registerListRoutes(app: App): void {
  registerReading(app)
  registerEditing(app)
}

function registerReading(app: App): void {
  app.get(
    '/v1/lists',
    {
      schema: {
        tags,
        summary: `My lists, by title; ${listsMax} at most`,
        querystring: Type.Object({
          member: Type.Optional({ ...HandleParam, description: 'Says of each list whether they are on it' }),
        }),
        response: { 200: Page(ListSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { member } = request.query
      const lists = await readOwnLists(ctx, member === undefined ? null : await anyMemberIdOf(ctx, member))
      return { items: lists.map(presentList), next_cursor: null }
    },
  )

  app.get(
    '/v1/members/:handle/lists',
    {
      schema: {
        tags,
        summary: 'The lists of a member that everybody may read',
        params: HandleParams,
        response: { 200: Page(ListSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const lists = await readPublicLists(ctx, await memberIdOf(ctx, request.params.handle))
      return { items: lists.map(presentList), next_cursor: null }
    },
  )

  app.get(
    '/v1/lists/:id',
    { schema: { tags, summary: 'A list', params: ListParams, response: { 200: ListSchema } } },
    async request => presentList(await listOf(requireMember(request), request.params.id)),
  )

  app.get(
    '/v1/lists/:id/members',
    {
      schema: {
        tags,
        summary: 'Who is on a list, latest first',
        params: ListParams,
        querystring: PageQuery,
        response: { 200: Page(PersonSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const list = await listOf(ctx, request.params.id)
      return presentPage(await readListMembers(ctx, list, pageOf(request.query)), presentPerson)
    },
  )

  app.get(
    '/v1/lists/:id/timeline',
    {
      schema: {
        tags,
        summary: 'What the members of a list write, newest first',
        params: ListParams,
        querystring: PageQuery,
        response: { 200: Page(TimelineItemSchema) },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const list = await listOf(ctx, request.params.id)
      return sendPage(reply, await readListTimeline(ctx, list, pageOf(request.query)))
    },
  )
}

function registerEditing(app: App): void {
  app.post(
    '/v1/lists',
    {
      schema: {
        tags,
        summary: 'Make a list',
        body: Type.Object(
          { title: ListTitle, is_private: Type.Optional(Type.Boolean({ default: true })) },
          { additionalProperties: false },
        ),
        response: { 201: ListSchema },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { title, is_private: isPrivate = true } = request.body
      const result = await createList(ctx, { title, isPrivate })
      if (result.code !== 'created') throw toProblem(result)
      const list = await readList(ctx, result.list.listId)
      if (list === null) throw toProblem({ code: 'list_not_found' })
      return reply.code(201).send(presentList(list))
    },
  )

  app.patch(
    '/v1/lists/:id',
    {
      schema: {
        tags,
        summary: 'Change the title of a list, or who sees it',
        params: ListParams,
        body: Type.Object(
          { title: Type.Optional(ListTitle), is_private: Type.Optional(Type.Boolean()) },
          { additionalProperties: false },
        ),
        response: { 200: ListSchema },
      },
      config,
    },
    async request => {
      const ctx = requireMember(request)
      const { title, is_private: isPrivate } = request.body
      const result = await editList(ctx, listIdOf(request.params.id), {
        ...(title !== undefined && { title }),
        ...(isPrivate !== undefined && { isPrivate }),
      })
      if (result.code !== 'done') throw toProblem(result)
      return presentList(await listOf(ctx, request.params.id))
    },
  )

  app.delete(
    '/v1/lists/:id',
    { schema: { tags, summary: 'Delete a list', params: ListParams, response: { 204: NoContent } }, config },
    async (request, reply) => {
      const result = await deleteList(requireMember(request), listIdOf(request.params.id))
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  for (const [method, summary, change] of [
    ['PUT', 'Put a member on a list; nobody is told', addToList],
    ['DELETE', 'Take a member off a list', removeFromList],
  ] as const) {
    app.route({
      method,
      url: '/v1/lists/:id/members/:handle',
      schema: {
        tags,
        summary,
        params: Type.Object({ ...ListParams.properties, handle: HandleParam }),
        response: { 204: NoContent },
      },
      config,
      async handler(request, reply) {
        const ctx = requireMember(request)
        const listedId = await anyMemberIdOf(ctx, request.params.handle)
        const result = await change(ctx, listIdOf(request.params.id), listedId)
        if (result.code !== 'done') throw toProblem(result)
        return reply.code(204).send(null)
      },
    })
  }
}

async function listOf(ctx: MemberCtx, wireId: string): Promise<ReadList> {
  const list = await readList(ctx, listIdOf(wireId))
  if (list === null) throw toProblem({ code: 'list_not_found' })
  return list
}

/** The schema has checked the form already. */
function listIdOf(wireId: string): Uuid {
  return fromWireId('list', wireId)!
}
