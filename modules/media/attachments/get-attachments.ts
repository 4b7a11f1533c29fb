import type { Ctx, Uuid } from '@stoa/kit'
import type { Attachment } from '../schema.ts'
import { presentAttachment } from './attachment.ts'
import { selectAttachments } from './attachment-store.ts'

/** The attachments that are there, by id: one statement for any number, none for none. */
export async function getAttachments(ctx: Ctx, ids: readonly Uuid[]): Promise<Map<Uuid, Attachment>> {
  if (ids.length === 0) return new Map()
  return new Map((await selectAttachments(ctx, ids)).map(row => [row.id, presentAttachment(row)]))
}
