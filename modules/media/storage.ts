import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes of media lie. Keys are made by this module only, never from a member's text. */
export interface MediaStorage {
  /** Stores the bytes; storing the same key again is harmless because keys name their content. */
  put(key: string, bytes: Buffer): Promise<void>
  /** The bytes, or null when nothing is stored under the key. */
  get(key: string): Promise<Buffer | null>
  /** Removes the bytes; removing what is not there is no error. */
  remove(key: string): Promise<void>
}

const keyPattern = /^[0-9a-z]+(?:[/.-][0-9a-z]+)*$/

/** Media on the local disk under `folder`, which is made when missing. */
export function diskStorage(folder: string): MediaStorage {
  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error(`not a media key: ${key}`)
    return join(folder, key)
  }
  return {
    async put(key, bytes) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      // Written aside and renamed, so that a reader or a crash never meets half a file.
      const draft = `${path}.${randomUUID()}.part`
      await writeFile(draft, bytes)
      await rename(draft, path)
    },
    async get(key) {
      try {
        return await readFile(pathOf(key))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true })
    },
  }
}
