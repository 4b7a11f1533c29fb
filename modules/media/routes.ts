import { fromWireId, notFound, WireIdSchema } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { serveAttachment } from './attachments/serve-attachment.ts'
import type { AvatarSize } from './image.ts'
import { type MediaId, parseVariant, variantKey } from './media-id.ts'
import type { MediaStorage } from './storage.ts'
import { selectContentHash } from './store.ts'

/** How many ids' content hashes one process remembers; an avatar id's content never changes. */
const rememberedMax = 10_000

/** Serves stored media: public to who knows the address, and never to be read as anything but what it says. */
export function registerMediaRoutes(app: App, storage: MediaStorage): void {
  const serveAvatar = avatarServing(storage)

  app.get(
    '/media/:id/:variant',
    {
      schema: {
        summary: 'A file of a stored picture or clip',
        description:
          'Avatars: 96 and 256 (pixels of a side), with or without .webp. Attachments: as their `url` and ' +
          '`preview_url` say; ranges of bytes are honoured.',
        tags: ['media'],
        params: Type.Object({ id: WireIdSchema('med'), variant: Type.String({ maxLength: 16 }) }),
      },
    },
    async (request, reply) => {
      const id = fromWireId('med', request.params.id)
      const { variant } = request.params
      if (id === null) throw notFound('media')
      reply
        .header('x-content-type-options', 'nosniff')
        .header('cross-origin-resource-policy', 'same-origin')
        .header('content-security-policy', "default-src 'none'; sandbox")
      const isCached = (etag: string) => matchesTag(request.headers['if-none-match'], etag)
      const size = parseVariant(variant)
      const answer =
        size === null
          ? await serveAttachment(request, reply, storage, { id, variant, isCached })
          : await serveAvatar(request, reply, { id, size, isCached })
      if (answer !== null) return answer
      // Nobody keeps the answer that there is nothing.
      reply.removeHeader('cache-control').removeHeader('etag').removeHeader('accept-ranges')
      throw notFound('media')
    },
  )
}

interface WantedAvatar {
  id: MediaId
  size: AvatarSize
  isCached(etag: string): boolean
}

function avatarServing(storage: MediaStorage) {
  const remembered = new Map<MediaId, string>()
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    { id, size, isCached }: WantedAvatar,
  ): Promise<FastifyReply | null> => {
    const contentHash = remembered.get(id) ?? (await selectContentHash(request.ctx, id))
    if (contentHash === null) return null
    if (remembered.size >= rememberedMax) remembered.clear()
    remembered.set(id, contentHash)
    const etag = `"${contentHash.slice(0, 32)}-${size}"`
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('etag', etag)
    if (isCached(etag)) return reply.code(304).send()
    const bytes = await storage.get(variantKey(contentHash, size))
    if (bytes !== null) return reply.type('image/webp').send(bytes)
    remembered.delete(id)
    return null
  }
}

function matchesTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
}
