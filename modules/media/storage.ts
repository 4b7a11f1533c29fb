import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Bytes from `start` to `end`, both included and counted from 0. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * Where the bytes of media lie: a folder, or any store of objects with whole writes and reads of ranges. Keys are
 * made by this module only, never from a member's text.
 */
export interface MediaStorage {
  /** Stores the bytes; storing the same key again is harmless because keys name their content. */
  put(key: string, bytes: Buffer): Promise<void>
  /** Stores what the stream gives, without holding it in memory; nothing appears when the stream fails. */
  putStream(key: string, source: Readable): Promise<void>
  /** The bytes, or null when nothing is stored under the key. */
  get(key: string): Promise<Buffer | null>
  /** A stream of the range, or null when nothing is stored under the key. Who opens it reads or destroys it. */
  openRange(key: string, range: ByteRange): Promise<Readable | null>
  /** How many bytes lie under the key; null for none. */
  size(key: string): Promise<number | null>
  /** Removes the bytes; removing what is not there is no error. */
  remove(key: string): Promise<void>
  /** Removes what a process that was killed had begun to store before then. */
  sweepDrafts(before: Date): Promise<void>
}

const keyPattern = /^[0-9a-z]+(?:[/.-][0-9a-z]+)*$/

/** Media on the local disk under `folder`, which is made when missing. */
export function diskStorage(folder: string): MediaStorage {
  const drafts = join(folder, '.drafts')
  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error(`not a media key: ${key}`)
    return join(folder, key)
  }
  /** Written aside and renamed, so that a reader or a crash never meets half a file. */
  const place = async (key: string, write: (draft: string) => Promise<void>): Promise<void> => {
    const path = pathOf(key)
    await mkdir(dirname(path), { recursive: true })
    await mkdir(drafts, { recursive: true })
    const draft = join(drafts, randomUUID())
    try {
      await write(draft)
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }
  return {
    put: (key, bytes) => place(key, draft => writeFile(draft, bytes)),
    putStream: (key, source) => place(key, draft => pipeline(source, createWriteStream(draft))),
    get: key => orNull(readFile(pathOf(key))),
    async openRange(key, range) {
      const file = await orNull(open(pathOf(key)))
      return file === null ? null : file.createReadStream(range)
    },
    size: async key => (await orNull(stat(pathOf(key))))?.size ?? null,
    async remove(key) {
      await rm(pathOf(key), { force: true })
    },
    async sweepDrafts(before) {
      for (const name of (await orNull(readdir(drafts))) ?? []) {
        const draft = join(drafts, name)
        const found = await orNull(stat(draft))
        if (found && found.mtime < before) await rm(draft, { force: true })
      }
    },
  }
}

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
