import { fromWireId } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { createPost } from './create-post.ts'
import { deletePost } from './delete-post.ts'
import { findPost } from './find-post.ts'
import { completePosts } from './hydrate-posts.ts'
import { likePost, unlikePost } from './like-post.ts'
import { presentPost } from './present-post.ts'
import { NewPostSchema, PostParams, PostSchema } from './schema.ts'

const tags = ['posts']
const NoContent = Type.Null({ description: 'Done, or done before' })

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
      config: { rateLimit: { max: 60, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, text } = request.body
      const result = await createPost(ctx, id === undefined ? { text } : { id: postIdOf(id), text })
      if (result.code !== 'created' && result.code !== 'repeated') throw toProblem(result)
      const [post] = await completePosts(ctx, [result.post])
      if (!post) throw toProblem({ code: 'member_not_found' })
      return reply.code(result.code === 'created' ? 201 : 200).send(presentPost(post))
    },
  )

  app.get(
    '/v1/posts/:id',
    { schema: { tags, summary: 'One post', params: PostParams, response: { 200: PostSchema } } },
    async request => {
      const row = await findPost(request.ctx, postIdOf(request.params.id))
      const [post] = await completePosts(request.ctx, row ? [row] : [])
      if (!post) throw toProblem({ code: 'post_not_found' })
      return presentPost(post)
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

  for (const [method, summary, change] of [
    ['PUT', 'Like a post', likePost],
    ['DELETE', 'Take a like back', unlikePost],
  ] as const) {
    app.route({
      method,
      url: '/v1/posts/:id/like',
      schema: { tags, summary, params: PostParams, response: { 204: NoContent } },
      config: { rateLimit: { max: 300, timeWindow: 60_000 } },
      async handler(request, reply) {
        const result = await change(requireMember(request), postIdOf(request.params.id))
        if (result.code !== 'done') throw toProblem(result)
        return reply.code(204).send(null)
      },
    })
  }
}

/** The schema has checked the form already. */
function postIdOf(wireId: string) {
  return fromWireId('post', wireId)!
}
