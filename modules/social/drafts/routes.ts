import { type MemberCtx, Page } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { slowDownProblem } from '@stoa/safety'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { publishAtPace } from '../moderation/publish-at-pace.ts'
import { completePosts } from '../posts/hydrate-posts.ts'
import { presentPost } from '../posts/present-post.ts'
import { PostParams, PostSchema, postIdOf } from '../posts/schema.ts'
import { type DraftRow, findDraft, listDrafts } from './draft-store.ts'
import { draftsMax } from './policy.ts'
import { presentDrafts } from './present-draft.ts'
import { publishDraft } from './publish-draft.ts'
import { changeDraft, createDraft, deleteDraft } from './save-draft.ts'
import { ChangedDraftSchema, DraftSchema, NewDraftSchema, PublishDraftSchema } from './schema.ts'

const tags = ['drafts']
const params = PostParams
const config = { rateLimit: { max: 120, timeWindow: 60_000 } }

export function registerDraftRoutes(app: App): void {
  registerReading(app)
  registerWriting(app)
}

function registerReading(app: App): void {
  app.get(
    '/v1/drafts',
    {
      schema: {
        tags,
        summary: `My drafts, the latest change first, or what is scheduled, the next first; ${draftsMax} at most`,
        querystring: Type.Object({
          scheduled: Type.Optional(
            Type.Union([Type.Literal('true'), Type.Literal('false')], { description: 'Without it, both' }),
          ),
        }),
        response: { 200: Page(DraftSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const drafts = await listDrafts(ctx.db, ctx.actor.memberId)
      const { scheduled } = request.query
      const wanted = drafts.filter(
        draft => scheduled === undefined || (draft.publishAt !== null) === (scheduled === 'true'),
      )
      if (scheduled === 'true') wanted.sort((a, b) => a.publishAt!.getTime() - b.publishAt!.getTime())
      return { items: await presentDrafts(ctx, wanted), next_cursor: null }
    },
  )

  app.get(
    '/v1/drafts/:id',
    { schema: { tags, summary: 'A draft of mine', params, response: { 200: DraftSchema } } },
    async request => {
      const ctx = requireMember(request)
      const draft = await findDraft(ctx.db, ctx.actor.memberId, postIdOf(request.params.id))
      if (draft === null) throw toProblem({ code: 'draft_not_found' })
      return presentOne(ctx, draft)
    },
  )
}

function registerWriting(app: App): void {
  app.post(
    '/v1/drafts',
    {
      schema: {
        tags,
        summary: 'Keep a post for later, or have it published at a time; the same again is the first one',
        body: NewDraftSchema,
        response: { 200: DraftSchema, 201: DraftSchema },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, post, publish_at } = request.body
      const result = await createDraft(ctx, {
        ...(id !== undefined && { id: postIdOf(id) }),
        body: post,
        publishAt: publish_at ? new Date(publish_at) : null,
      })
      if (result.code !== 'created' && result.code !== 'repeated') throw toProblem(result)
      return reply.code(result.code === 'created' ? 201 : 200).send(await presentOne(ctx, result.draft))
    },
  )

  app.put(
    '/v1/drafts/:id',
    {
      schema: {
        tags,
        summary: 'Change a draft, and whether and when it is published',
        params,
        body: ChangedDraftSchema,
        response: { 200: DraftSchema },
      },
      config,
    },
    async request => {
      const ctx = requireMember(request)
      const { version, post, publish_at } = request.body
      const publishAt = publish_at === null ? null : new Date(publish_at)
      const result = await changeDraft(ctx, postIdOf(request.params.id), { version, body: post, publishAt })
      if (result.code !== 'changed') throw toProblem(result)
      return presentOne(ctx, result.draft)
    },
  )

  app.delete(
    '/v1/drafts/:id',
    {
      schema: {
        tags,
        summary: 'Throw a draft away; a scheduled post is then not published',
        params,
        response: { 204: Type.Null() },
      },
      config,
    },
    async (request, reply) => {
      const result = await deleteDraft(requireMember(request), postIdOf(request.params.id))
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/drafts/:id/publish',
    {
      schema: {
        tags,
        summary: 'Publish a draft now; the post has its id',
        params,
        body: PublishDraftSchema,
        response: { 201: PostSchema },
      },
      config,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { version } = request.body
      const isMeant = (now: DraftRow) => now.version === version
      const result = await publishDraft(ctx, postIdOf(request.params.id), isMeant, publishAtPace)
      if (result.code === 'slow_down') throw slowDownProblem(result)
      if (result.code !== 'published') throw toProblem(result)
      const [post] = await completePosts(ctx, [result.post])
      if (!post) throw toProblem({ code: 'draft_not_found' })
      return reply.code(201).send(presentPost(post))
    },
  )
}

async function presentOne(ctx: MemberCtx, draft: DraftRow) {
  const [presented] = await presentDrafts(ctx, [draft])
  return presented!
}
