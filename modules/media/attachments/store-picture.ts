import { createHash, randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromWireId, type MemberCtx, type Uuid } from '@stoa/kit'
import type { MediaRefusal } from '../errors.ts'
import type { MediaStorage } from '../storage.ts'
import { storeUpload } from './store-upload.ts'

/** Stores a picture that is at hand, as an upload of the acting member would be; unclaimed. */
export async function storePicture(
  ctx: MemberCtx,
  storage: MediaStorage,
  picture: { bytes: Buffer; alt: string },
): Promise<{ id: Uuid } | { refusal: MediaRefusal }> {
  const path = join(tmpdir(), `stoa-picture-${randomUUID()}`)
  const handle = await open(path, 'wx+', 0o600)
  try {
    await unlink(path)
    await handle.writeFile(picture.bytes)
    const sha256 = createHash('sha256').update(picture.bytes).digest()
    const file = { handle, size: picture.bytes.length, sha256 }
    const stored = await storeUpload(ctx, storage, { file, alt: picture.alt, poster: null })
    return 'refusal' in stored ? stored : { id: fromWireId('med', stored.attachment.id)! }
  } finally {
    await handle.close()
  }
}
