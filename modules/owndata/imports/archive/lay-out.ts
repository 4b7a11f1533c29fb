import { Readable } from 'node:stream'
import type { MemberCtx } from '@stoa/kit'
import type { OwnDataServices } from '../../services.ts'
import type { ImportKey } from '../import-store.ts'
import { wantedPath } from './archive-path.ts'
import { insertFile, laidKey, reserveFiles, uploadKey } from './file-store.ts'
import { archiveMaxEntries, unpackedFactor } from './limits.ts'
import { readEntries } from './read-entries.ts'
import { ArchiveRefusal } from './refusal.ts'

/** Numbers that are noted before their files are written, so that whatever happens all can be found again. */
const reservedAtOnce = 50

/**
 * Lays out what is needed of an archive under numbers, so that it can be read in any order and in steps. No name out
 * of the archive becomes the name of a file.
 * @returns false when the import was cancelled meanwhile
 */
export async function layOut(ctx: MemberCtx, services: OwnDataServices, key: ImportKey): Promise<boolean> {
  const { files: storage, importMaxBytes } = services
  const upload = uploadKey(key.importId)
  const stored = { storage, key: upload, bytes: (await storage.size(upload)) ?? 0 }
  let number = 0
  const limits = { unpackedMaxBytes: importMaxBytes * unpackedFactor, maxEntries: archiveMaxEntries }
  for await (const file of readEntries(stored, limits)) {
    const path = wantedPath(file.path)
    if (path === null) continue
    if (number % reservedAtOnce === 0 && !(await reserveFiles(ctx.db, key, number + reservedAtOnce)))
      return false
    let bytes = 0
    const counted = async function* () {
      for await (const chunk of file.bytes) {
        bytes += chunk.length
        yield chunk
      }
    }
    await storage.putStream(laidKey(key.importId, number), Readable.from(counted(), { objectMode: false }))
    if (!(await insertFile(ctx.db, key, { path, number, bytes })))
      throw new ArchiveRefusal('archive_duplicate')
    number += 1
  }
  return true
}
