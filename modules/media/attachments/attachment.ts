import { randomBytes } from 'node:crypto'
import { type Clock, toWireId, type Uuid } from '@stoa/kit'
import type { Attachment } from '../schema.ts'

export type AttachmentKind = Attachment['kind']

/** An attachment as its row says. */
export interface AttachmentRow {
  id: Uuid
  owner_id: Uuid
  kind: AttachmentKind
  content_type: string
  alt: string | null
  width: number | null
  height: number | null
  duration_ms: number | null
  is_animated: boolean
  thumbhash: Buffer | null
  /** File names under the id; the first is the one for the player or the full view. */
  variants: readonly string[]
}

/**
 * A new attachment's id: a UUIDv7 whose 74 free bits are all secret chance. Whoever was not shown an attachment
 * must not be able to guess its address, so the counted ids of the rest of the system will not do.
 */
export function newAttachmentId(clock: Clock): Uuid {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(clock.now().getTime(), 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Uuid
}

/** The storage key of one of an attachment's files. The first folder is chance, so that files spread evenly. */
export function attachmentKey(id: Uuid, variant: string): string {
  return `attachment/${id.slice(-2)}/${id}/${variant}`
}

const previews: ReadonlySet<string> = new Set(['small.webp', 'poster.webp'])

/** The row in its wire shape. */
export function presentAttachment(row: AttachmentRow): Attachment {
  const id = toWireId('med', row.id)
  const preview = row.variants.find(variant => previews.has(variant))
  return {
    id,
    kind: row.kind,
    alt: row.alt,
    width: row.width,
    height: row.height,
    duration_ms: row.duration_ms,
    animated: row.is_animated,
    thumbhash: row.thumbhash?.toString('base64') ?? null,
    url: `/media/${id}/${row.variants[0]}`,
    preview_url: preview === undefined ? null : `/media/${id}/${preview}`,
    content_type: row.content_type,
  }
}
