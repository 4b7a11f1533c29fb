import { Page } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { followedTagsMax } from '../policy.ts'
import { followTag, readFollowedTags, unfollowTag } from './follow-tag.ts'
import { presentFollowedTag } from './present-followed-tag.ts'

const tags = ['tags']
const NoContent = Type.Null({ description: 'Done, or done before' })
const params = Type.Object({ tag: Type.String({ minLength: 1, maxLength: 100 }) })
const config = { rateLimit: { max: 300, timeWindow: 60_000 } }

export function registerTagRoutes(app: App): void {
  app.get(
    '/v1/me/followed-tags',
    {
      schema: {
        tags,
        summary: `The tags that I follow, by name; ${followedTagsMax} at most`,
        response: {
          200: Page(Type.Object({ tag: Type.String(), followed_at: Type.String({ format: 'date-time' }) })),
        },
      },
    },
    async request => {
      const rows = await readFollowedTags(requireMember(request))
      return { items: rows.map(presentFollowedTag), next_cursor: null }
    },
  )

  app.put(
    '/v1/tags/:tag/follow',
    {
      schema: {
        tags,
        summary: 'Follow a tag: public posts with it come to my home timeline',
        params,
        response: { 204: NoContent },
      },
      config,
    },
    async (request, reply) => {
      const result = await followTag(requireMember(request), request.params.tag)
      if (result.code !== 'done') throw toProblem(result)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/v1/tags/:tag/follow',
    { schema: { tags, summary: 'Follow a tag no longer', params, response: { 204: NoContent } }, config },
    async (request, reply) => {
      await unfollowTag(requireMember(request), request.params.tag)
      return reply.code(204).send(null)
    },
  )
}
