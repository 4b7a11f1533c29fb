import type { App } from '@stoa/kit/http'
import { TransparencySchema } from '../schema.ts'
import { selectMonths } from './count-store.ts'
import { fewerThan, publishMonth } from './publish-month.ts'

const monthsShown = 24

/** What is reported and done here, for everybody to read. */
export function registerTransparency(app: App): void {
  app.get(
    '/v1/transparency',
    {
      schema: {
        tags: ['safety'],
        summary: 'Reports, actions and appeals by month, in counts',
        description: 'Says nothing about persons: a count of a few is null, "fewer than" `fewer_than`.',
        response: { 200: TransparencySchema },
      },
    },
    async request => {
      const months = await selectMonths(request.ctx.db, monthsShown)
      return {
        fewer_than: fewerThan,
        months: months.map(({ month, counts }) => ({ month, ...publishMonth(counts) })),
      }
    },
  )
}
