import { decodeCursor, encodeCursor, PageQuery, toWireId, type Uuid } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { presentPost } from '../posts/present-post.ts'
import { PostParams, postIdOf } from '../posts/schema.ts'
import { type ReadPlace, type ReadThread, readThread } from './read-thread.ts'
import { type Thread, ThreadSchema } from './schema.ts'
import type { ThreadPosition } from './thread-store.ts'

const defaultLimit = 20
const limitMax = 50

export function registerThreadRoutes(app: App): void {
  app.get(
    '/v1/posts/:id/thread',
    {
      schema: {
        tags: ['posts'],
        summary: 'A post in its conversation: what it answers, and a page of what answers it',
        params: PostParams,
        querystring: PageQuery,
        response: { 200: ThreadSchema },
      },
    },
    async request => {
      const { cursor, limit = defaultLimit } = request.query
      const page = { after: readThreadCursor(cursor), limit: Math.min(limit, limitMax) }
      const thread = await readThread(request.ctx, postIdOf(request.params.id), page)
      if (thread === null) throw toProblem({ code: 'post_not_found' })
      return presentThread(thread)
    },
  )
}

function presentThread(thread: ReadThread): Thread {
  return {
    ancestors: thread.ancestors.map(presentPlace),
    has_more_ancestors: thread.hasMoreAncestors,
    post: presentPost(thread.post),
    replies: {
      items: thread.replies.map(reply => ({
        post: presentPlace(reply),
        parent_id: toWireId('post', reply.parentId),
        depth: reply.depth,
        hidden_replies: reply.hiddenReplies,
        is_limited_author: reply.isLimitedAuthor,
      })),
      next_cursor: thread.next && writeThreadCursor(thread.next),
    },
  }
}

function presentPlace({ postId, post }: ReadPlace): Thread['ancestors'][number] {
  return post ? presentPost(post) : { id: toWireId('post', postId), gone: true }
}

const ThreadCursor = Type.Object(
  {
    r: Type.Integer({ minimum: 0, maximum: 1 }),
    t: Type.Integer({ minimum: 0, maximum: 253_402_300_799_999 }),
    id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  },
  { additionalProperties: false },
)

function readThreadCursor(cursor: string | undefined): ThreadPosition | null {
  const position = decodeCursor(ThreadCursor, cursor)
  return position && { rank: position.r, createdAt: new Date(position.t), id: position.id as Uuid }
}

function writeThreadCursor({ rank, createdAt, id }: ThreadPosition): string {
  return encodeCursor({ r: rank, t: createdAt.getTime(), id })
}
