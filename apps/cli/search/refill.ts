import { parseArgs } from 'node:util'
import { uuidTimeMs } from '@stoa/kit'
import type { Command } from '../command.ts'
import { openBooks } from '../open-books.ts'

/** Lines of progress: one for so many steps of 500 posts. */
const stepsPerLine = 20

export const refillCommand: Command = {
  name: ['search', 'refill'],
  usage: '[--from-start] [--database <url>]',
  summary: 'fills the index of search again from the posts',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { database: { type: 'string' }, 'from-start': { type: 'boolean', default: false } },
    })
    // search is loaded by its own command alone: it takes seconds, which the others need not wait.
    const { fillStep, isIndexFilled, refillIndex } = await import('@stoa/search')
    const books = await openBooks(values.database)
    try {
      const goesOn = !values['from-start'] && !(await isIndexFilled(books.ctx))
      if (!goesOn) await refillIndex(books.ctx)
      console.log(
        goesOn ? 'Going on with the filling that was begun.' : 'Filling the index from the first post.',
      )
      let posts = 0
      for (let steps = 1; ; steps += 1) {
        const step = await fillStep(books.ctx)
        posts += step.posts
        if (step.finished) break
        if (steps % stepsPerLine === 0 && step.lastPostId)
          console.log(`Posts looked at: ${posts}, up to ${dayOf(step.lastPostId)}`)
      }
      console.log(`Done. Posts looked at: ${posts}`)
      return 0
    } finally {
      await books.close()
    }
  },
}

/** The day on which a post was made stands in its id. */
function dayOf(postId: Parameters<typeof uuidTimeMs>[0]): string {
  return new Date(uuidTimeMs(postId)).toISOString().slice(0, 10)
}
