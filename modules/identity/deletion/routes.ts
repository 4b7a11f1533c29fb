import { problem } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { clientOf } from '../client.ts'
import { requireStepUp } from '../policy.ts'
import { Empty, Nullable } from '../schema.ts'
import type { IdentityServices } from '../services.ts'
import { askForDeletion, takeDeletionBack } from './delete-member.ts'
import { type DeletionRow, selectDeletion, updateMovedTo } from './deletion-store.ts'

const tags = ['identity']
const Time = Type.String({ format: 'date-time' })
const DeletionSchema = Type.Object({ asked_at: Time, due_at: Time })
const MovedToBody = Type.Object(
  {
    url: Nullable(
      Type.String({
        maxLength: 500,
        pattern: '^https?://[^\\s<>"\\\\^`{|}]+$',
        description: 'The address of the profile where I live now; null takes it back',
      }),
    ),
  },
  { additionalProperties: false },
)

/** Leaving, and saying where one has gone. */
export function registerDeletion(app: App, services: IdentityServices): void {
  app.get(
    '/v1/me/deletion',
    {
      schema: {
        tags,
        summary: 'Whether and when my account is deleted',
        response: { 200: Type.Object({ deletion: Nullable(DeletionSchema) }) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const found = await selectDeletion(ctx, ctx.actor.memberId)
      return { deletion: found && present(found) }
    },
  )

  app.post(
    '/v1/me/deletion',
    {
      schema: {
        tags,
        summary: 'Delete my account in 14 days (step-up)',
        description: 'Answers 409 `deletion_obstacles` while money is left or on its way.',
        response: { 202: DeletionSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireStepUp(request)
      const result = await askForDeletion(ctx, services.deletionObstacles, clientOf(request).locale)
      if (result.code === 'obstacles') {
        throw problem(409, 'deletion_obstacles', {
          title: 'Your account cannot be deleted yet',
          detail: `First to be settled: ${result.obstacles.join(', ')}.`,
          extra: { obstacles: result.obstacles },
        })
      }
      return reply.code(202).send(present(result.deletion))
    },
  )

  app.delete(
    '/v1/me/deletion',
    { schema: { tags, summary: 'Stay after all', response: { 204: Empty } } },
    async (request, reply) => {
      await takeDeletionBack(requireMember(request))
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/v1/me/moved-to',
    {
      schema: {
        tags,
        summary: 'Say on my profile where I live now (step-up)',
        body: MovedToBody,
        response: { 204: Empty },
      },
    },
    async (request, reply) => {
      const ctx = requireStepUp(request)
      await updateMovedTo(ctx, ctx.actor.memberId, request.body.url)
      return reply.code(204).send(null)
    },
  )
}

function present(deletion: DeletionRow) {
  return { asked_at: deletion.askedAt.toISOString(), due_at: deletion.dueAt.toISOString() }
}
