import { fromWireId, notFound, WireIdSchema } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import { Type } from 'typebox'
import { type MediaId, parseVariant, variantKey } from './media-id.ts'
import type { MediaStorage } from './storage.ts'
import { selectContentHash } from './store.ts'

/** How many ids' content hashes one process remembers; an id's content never changes. */
const rememberedMax = 10_000

/** Serves stored pictures: public, immutable, and never to be read as anything but the type they say. */
export function registerMediaRoutes(app: App, storage: MediaStorage): void {
  const remembered = new Map<MediaId, string>()

  app.get(
    '/media/:id/:variant',
    {
      schema: {
        summary: 'A variant of a stored picture',
        description: 'Variants of an avatar: 96 and 256 (pixels of a side), with or without .webp.',
        tags: ['media'],
        params: Type.Object({ id: WireIdSchema('med'), variant: Type.String({ maxLength: 16 }) }),
      },
    },
    async (request, reply) => {
      const id = fromWireId('med', request.params.id)
      const size = parseVariant(request.params.variant)
      if (id === null || size === null) throw notFound('picture')
      const contentHash = remembered.get(id) ?? (await selectContentHash(request.ctx, id))
      if (contentHash === null) throw notFound('picture')
      if (remembered.size >= rememberedMax) remembered.clear()
      remembered.set(id, contentHash)

      const etag = `"${contentHash.slice(0, 32)}-${size}"`
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('etag', etag)
        .header('x-content-type-options', 'nosniff')
        .header('cross-origin-resource-policy', 'same-origin')
        .header('content-security-policy', "default-src 'none'; sandbox")
      if (isCached(request.headers['if-none-match'], etag)) return reply.code(304).send()
      const bytes = await storage.get(variantKey(contentHash, size))
      if (bytes === null) {
        remembered.delete(id)
        reply.removeHeader('cache-control').removeHeader('etag')
        throw notFound('picture')
      }
      return reply.type('image/webp').send(bytes)
    },
  )
}

function isCached(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
}
