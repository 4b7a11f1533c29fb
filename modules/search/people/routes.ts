import { Page } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { PersonSchema } from '@stoa/social'
import { Type } from 'typebox'
import { suggest } from '../suggest/suggest.ts'
import { searchPeople } from './search-people.ts'

const StartQuery = Type.String({ minLength: 1, maxLength: 64 })
const tags = ['search']

export function registerPeopleSearch(app: App): void {
  app.get(
    '/v1/search/people',
    {
      schema: {
        tags,
        summary:
          'Members whose handle or a word of whose name begins so, those followed first, then by words of the bio',
        querystring: Type.Object({
          q: StartQuery,
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
        }),
        response: { 200: Page(PersonSchema) },
      },
    },
    async request => {
      const { q, limit = 20 } = request.query
      return { items: await searchPeople(requireMember(request), q, limit), next_cursor: null }
    },
  )

  app.get(
    '/v1/search/suggest',
    {
      schema: {
        tags,
        summary: 'A few people and tags that begin with what is being typed',
        querystring: Type.Object({ q: StartQuery }),
        response: {
          200: Type.Object({
            people: Type.Array(PersonSchema),
            tags: Type.Array(Type.Object({ tag: Type.String(), posts: Type.Integer() })),
          }),
        },
      },
      config: { rateLimit: { max: 300, timeWindow: 60_000 } },
    },
    request => suggest(requireMember(request), request.query.q),
  )
}
