import { requireStaff, requireStepUp } from '@stoa/identity'
import { fromWireId, PageQuery, toWireId } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import { toProblem } from '../errors.ts'
import { BlockId, MediaBlockPageSchema, NewMediaBlockSchema, WhySchema } from '../schema.ts'
import type { SafetyServices } from '../services.ts'
import { addBlock, removeBlock } from './edit-blocks.ts'
import { listBlocks } from './list-blocks.ts'

const tags = ['staff']

/** The media block list: decisions about posts add to it, and the staff by a file's hash. */
export function registerMediaBlocks(app: App, services: SafetyServices): void {
  app.get(
    '/v1/staff/media-blocks',
    {
      schema: {
        tags,
        summary: 'Files that are refused, newest first',
        querystring: PageQuery,
        response: { 200: MediaBlockPageSchema },
      },
    },
    async request =>
      listBlocks(await requireStaff(request, 'moderator'), services, {
        ...request.query,
        limit: request.query.limit ?? 20,
      }),
  )

  app.post(
    '/v1/staff/media-blocks',
    {
      schema: {
        tags,
        summary: 'Refuse a file by its hash from now on',
        description:
          'Media of a reported post are blocked by the decision `block_media`, which its author hears of.',
        body: NewMediaBlockSchema,
        response: { 201: Type.Object({ id: BlockId }) },
      },
    },
    async (request, reply) => {
      const ctx = await requireStaff(request, 'moderator')
      requireStepUp(request)
      const added = await addBlock(ctx, services, request.body)
      if (added.code !== 'added') throw toProblem(added)
      return reply.code(201).send({ id: toWireId('blk', added.blockId) })
    },
  )

  app.post(
    '/v1/staff/media-blocks/:id/removal',
    {
      schema: {
        tags,
        summary: 'Take a block back, with the reason for the log',
        params: Type.Object({ id: BlockId }),
        body: WhySchema,
        response: { 204: Type.Null({ description: 'Done' }) },
      },
    },
    async (request, reply) => {
      const ctx = await requireStaff(request, 'moderator')
      requireStepUp(request)
      const blockId = fromWireId('blk', request.params.id)!
      const removed = await removeBlock(ctx, services, { blockId, why: request.body.why })
      if (removed.code !== 'removed') throw toProblem(removed)
      return reply.code(204).send(null)
    },
  )
}
