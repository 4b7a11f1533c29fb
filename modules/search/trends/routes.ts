import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { readTrends } from './read-trends.ts'

export function registerTrends(app: App): void {
  app.get(
    '/v1/trends',
    {
      schema: {
        tags: ['search'],
        summary: 'Tags and pages that are talked about more than usual, the most unusual first',
        description: 'Without those in which words or tags stand that the member mutes.',
        response: {
          200: Type.Object({
            items: Type.Array(
              Type.Object({
                kind: Type.Union([Type.Literal('tag'), Type.Literal('link')]),
                /** The tag without its mark, or the address. */
                label: Type.String(),
                /** How many spoke of it in the last hours. */
                members: Type.Integer(),
              }),
            ),
          }),
        },
      },
    },
    async request => {
      const trends = await readTrends(requireMember(request))
      return { items: trends.map(({ kind, label, members }) => ({ kind, label, members })) }
    },
  )
}
