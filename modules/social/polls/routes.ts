import { fromWireId } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { PollSchema, PostParams } from '../posts/schema.ts'
import { createChangeTeller } from './poll-signals.ts'
import { selectPolls } from './poll-store.ts'
import { presentPoll } from './present-poll.ts'
import { showPoll } from './read-polls.ts'
import { votePoll } from './vote-poll.ts'

export function registerPollRoutes(app: App): void {
  const tellChange = createChangeTeller()
  app.put(
    '/v1/posts/:id/poll/vote',
    {
      schema: {
        tags: ['polls'],
        summary: 'Cast my one vote; answers the poll with its result so far',
        params: PostParams,
        body: Type.Object(
          {
            choices: Type.Array(Type.Integer({ minimum: 0, maximum: 3 }), {
              minItems: 1,
              maxItems: 4,
              description: 'Places of the chosen options, from 0',
            }),
          },
          { additionalProperties: false },
        ),
        response: { 200: PollSchema },
      },
      config: { rateLimit: { max: 300, timeWindow: 60_000 } },
    },
    async request => {
      const ctx = requireMember(request)
      // The schema has checked the form already.
      const postId = fromWireId('post', request.params.id)!
      const result = await votePoll(ctx, postId, request.body.choices)
      if (result.code !== 'done') throw toProblem(result)
      if (result.isNew) tellChange(ctx, postId)
      const { memberId } = ctx.actor
      const [row] = await selectPolls(ctx.db, [{ authorId: result.authorId, postId }], memberId)
      if (!row) throw toProblem({ code: 'poll_not_found' })
      return presentPoll(showPoll(row, ctx.clock.now()))
    },
  )
}
