import type { Uuid } from '@stoa/kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { MediaStorage } from '../storage.ts'
import { attachmentKey } from './attachment.ts'
import { selectFiles } from './attachment-store.ts'
import { readByteRange } from './byte-range.ts'

/**
 * Answers with one of an attachment's files; null when there is none. Of the first file a range is honoured, so
 * that players can seek; the few kilobytes of the others come whole.
 */
export async function serveAttachment(
  request: FastifyRequest,
  reply: FastifyReply,
  storage: MediaStorage,
  wanted: { id: Uuid; variant: string; isCached(etag: string): boolean },
): Promise<FastifyReply | null> {
  const files = await selectFiles(request.ctx, wanted.id)
  const at = files?.variants.indexOf(wanted.variant) ?? -1
  if (files === null || at === -1) return null
  const key = attachmentKey(wanted.id, wanted.variant)
  const etag = `"${wanted.id}-${wanted.variant}"`
  reply
    // Caches on the way forget within a day what was deleted here; a browser that has seen it may keep it.
    .header('cache-control', 'public, max-age=31536000, s-maxage=86400, immutable')
    .header('etag', etag)
  if (wanted.isCached(etag)) return reply.code(304).send()
  if (at > 0) {
    const bytes = await storage.get(key)
    return bytes && reply.type('image/webp').send(bytes)
  }
  const size = Number(files.stored_bytes)
  const ifRange = request.headers['if-range']
  const range = ifRange === undefined || ifRange === etag ? readByteRange(request.headers.range, size) : null
  reply.header('accept-ranges', 'bytes')
  if (range === 'unsatisfiable') {
    return reply.code(416).header('content-range', `bytes */${size}`).removeHeader('cache-control').send()
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  const stream = await storage.openRange(key, { start, end })
  if (stream === null) return null
  if (range !== null) reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`)
  return reply
    .type(files.content_type)
    .header('content-length', end - start + 1)
    .send(stream)
}
