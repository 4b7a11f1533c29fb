import type { Readable } from 'node:stream'
import type { MemberCtx } from '@stoa/kit'
import { checkAlt } from './alt-text.ts'
import type { AttachmentServices } from './routes.ts'
import { type StoredUpload, storeUpload } from './store-upload.ts'
import { receiveFile, uploadMaxBytes } from './upload-form.ts'

/**
 * Stores a file that a job has got for the acting member, as if it had been uploaded: unclaimed, under the same rules.
 * @param file.bytes how many there are; a file that is larger than an upload may be is not read
 * @param file.alt what it shows; a text that breaks the rules for such texts is left away
 */
export async function storeFile(
  ctx: MemberCtx,
  services: AttachmentServices,
  file: { bytes: number; alt: string | null; open(): Promise<Readable> },
): Promise<StoredUpload> {
  if (file.bytes > uploadMaxBytes) return { refusal: 'media_too_large' }
  const received = await receiveFile(await file.open(), services.incomingFolder)
  try {
    const checked = checkAlt(file.alt)
    const alt = 'alt' in checked ? checked.alt : null
    return await storeUpload(ctx, services.storage, { file: received, alt, poster: null })
  } finally {
    await received.handle.close()
  }
}
