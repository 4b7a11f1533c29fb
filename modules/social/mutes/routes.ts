import { fromWireId, Page, PageQuery, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { presentPerson } from '../graph/present-person.ts'
import { HandleParams, PersonSchema } from '../graph/schema.ts'
import { anyMemberIdOf, memberIdOf, pageOf } from '../parse.ts'
import { mutedPhrasesMax, phraseLimits } from '../policy.ts'
import { presentPage } from '../present-page.ts'
import { muteMember, muteThread, muteWords, unmuteMember, unmuteWords } from './mute.ts'
import { deleteMutedThread } from './mute-store.ts'
import { presentWords } from './present-words.ts'
import { readMutedMembers, readPhrases } from './read-mutes.ts'

const tags = ['mutes']
const NoContent = Type.Null({ description: 'Done, or done before' })
const config = { rateLimit: { max: 120, timeWindow: 60_000 } }

const Instant = Type.String({ format: 'date-time' })
const Until = Type.Union([Instant, Type.Null()], { description: 'null: until it is taken back' })
const Seconds = Type.Union([Type.Integer({ minimum: 60, maximum: 366 * 86_400 }), Type.Null()], {
  description: 'How long; null or left out: until it is taken back',
})

const MutedPersonSchema = Type.Object({ ...PersonSchema.properties, muted_until: Until })
const MutedWordsSchema = Type.Object({
  id: WireIdSchema('mute'),
  text: Type.String(),
  created_at: Instant,
  muted_until: Until,
})
const ThreadParams = Type.Object({ id: WireIdSchema('post') })

export function registerMuteRoutes(app: App): void {
  registerMemberMutes(app)
  registerWordMutes(app)
  registerThreadMutes(app)
}

function registerMemberMutes(app: App): void {
  app.put(
    '/v1/members/:handle/mute',
    {
      schema: {
        tags,
        summary: "Keep a member's posts out of timelines, notifications and searches; nobody is told",
        params: HandleParams,
        body: Type.Object({ seconds: Type.Optional(Seconds) }, { additionalProperties: false }),
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const mutedId = await memberIdOf(ctx, request.params.handle)
      const result = await muteMember(ctx, mutedId, request.body.seconds ?? null)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/members/:handle/mute',
    {
      schema: { tags, summary: 'Mute no longer', params: HandleParams, response: { 204: NoContent } },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      await unmuteMember(ctx, await anyMemberIdOf(ctx, request.params.handle))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/v1/me/muted-members',
    {
      schema: {
        tags,
        summary: 'Whom I mute, latest first',
        querystring: PageQuery,
        response: { 200: Page(MutedPersonSchema) },
      },
    },
    async request =>
      presentPage(await readMutedMembers(requireMember(request), pageOf(request.query)), person => ({
        ...presentPerson(person),
        muted_until: person.mutedUntil?.toISOString() ?? null,
      })),
  )
}

function registerWordMutes(app: App): void {
  app.get(
    '/v1/me/muted-words',
    {
      schema: {
        tags,
        summary: `The words, phrases and tags that I mute, latest first; ${mutedPhrasesMax} at most`,
        response: { 200: Page(MutedWordsSchema) },
      },
    },
    async request => {
      const items = (await readPhrases(requireMember(request))).map(presentWords)
      return { items, next_cursor: null }
    },
  )

  app.post(
    '/v1/me/muted-words',
    {
      schema: {
        tags,
        summary: 'Mute a word, a phrase or a #tag; the same again changes until when',
        body: Type.Object(
          {
            text: Type.String({
              maxLength: phraseLimits.maxGraphemes * 32,
              description: `1 to ${phraseLimits.maxGraphemes} characters; case and accents do not matter`,
            }),
            seconds: Type.Optional(Seconds),
          },
          { additionalProperties: false },
        ),
        response: { 201: MutedWordsSchema },
      },
      config,
    },
    async (request, reply) => {
      const { text, seconds = null } = request.body
      const result = await muteWords(requireMember(request), { text, seconds })
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(201).send(presentWords(result.phrase))
    },
  )

  app.delete(
    '/v1/me/muted-words/:id',
    {
      schema: {
        tags,
        summary: 'Mute these words no longer',
        params: Type.Object({ id: WireIdSchema('mute') }),
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const result = await unmuteWords(requireMember(request), fromWireId('mute', request.params.id)!)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )
}

function registerThreadMutes(app: App): void {
  app.put(
    '/v1/threads/:id/mute',
    {
      schema: {
        tags,
        summary: 'Keep a conversation away; `thread_id` of any of its posts names it',
        params: ThreadParams,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const result = await muteThread(requireMember(request), fromWireId('post', request.params.id)!)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/threads/:id/mute',
    {
      schema: {
        tags,
        summary: 'Mute a conversation no longer',
        params: ThreadParams,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const { db, actor } = requireMember(request)
      await deleteMutedThread(db, actor.memberId, fromWireId('post', request.params.id)!)
      return reply.code(204).send(null)
    },
  )
}
