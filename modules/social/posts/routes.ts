import { Page } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { slowDownProblem } from '@stoa/safety'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { publishAtPace } from '../moderation/publish-at-pace.ts'
import { deletePost } from './delete-post.ts'
import { editPost } from './edit-post.ts'
import { completePosts } from './hydrate-posts.ts'
import { editOf, newPostOf } from './parse-post.ts'
import { presentPost, presentVersion } from './present-post.ts'
import { readHistory } from './read-history.ts'
import { readPost } from './read-post.ts'
import {
  EditPostSchema,
  NewPostSchema,
  PostParams,
  PostSchema,
  PostVersionSchema,
  postIdOf,
} from './schema.ts'

const tags = ['posts']
const NoContent = Type.Null({ description: 'Done, or done before' })
const writeLimit = { rateLimit: { max: 60, timeWindow: 60_000 } }

export function registerPostRoutes(app: App): void {
  app.post(
    '/v1/posts',
    {
      schema: {
        tags,
        summary: 'Publish a post; the same id again answers the same post',
        body: NewPostSchema,
        response: { 200: PostSchema, 201: PostSchema },
      },
      config: writeLimit,
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const result = await publishAtPace(ctx, newPostOf(request.body))
      if (result.code === 'slow_down') throw slowDownProblem(result)
      if (result.code !== 'created' && result.code !== 'repeated') throw toProblem(result)
      const [post] = await completePosts(ctx, [result.post])
      if (!post) throw toProblem({ code: 'member_not_found' })
      return reply.code(result.code === 'created' ? 201 : 200).send(presentPost(post))
    },
  )

  app.get(
    '/v1/posts/:id',
    {
      schema: {
        tags,
        summary: 'One post, with the whole of its text',
        params: PostParams,
        response: { 200: PostSchema },
      },
    },
    async request => {
      const post = await readPost(request.ctx, postIdOf(request.params.id))
      if (post === null) throw toProblem({ code: 'post_not_found' })
      return presentPost(post)
    },
  )

  app.put(
    '/v1/posts/:id',
    {
      schema: {
        tags,
        summary: 'Give an own post another wording or other media; what stood before is kept in its history',
        params: PostParams,
        body: EditPostSchema,
        response: { 200: PostSchema },
      },
      config: writeLimit,
    },
    async request => {
      const ctx = requireMember(request)
      const postId = postIdOf(request.params.id)
      const result = await editPost(ctx, postId, editOf(request.body))
      if (result.code !== 'edited' && result.code !== 'unchanged') throw toProblem(result)
      const post = await readPost(ctx, postId)
      if (post === null) throw toProblem({ code: 'post_not_found' })
      return presentPost(post)
    },
  )

  app.get(
    '/v1/posts/:id/history',
    {
      schema: {
        tags,
        summary: 'Every version of a post with its media, the present one first',
        params: PostParams,
        response: { 200: Page(PostVersionSchema) },
      },
    },
    async request => {
      const versions = await readHistory(request.ctx, postIdOf(request.params.id))
      if (versions === null) throw toProblem({ code: 'post_not_found' })
      return { items: versions.map(presentVersion), next_cursor: null }
    },
  )

  app.delete(
    '/v1/posts/:id',
    { schema: { tags, summary: 'Delete an own post', params: PostParams, response: { 204: NoContent } } },
    async (request, reply) => {
      const result = await deletePost(requireMember(request), postIdOf(request.params.id))
      if (result.code !== 'deleted') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )
}
