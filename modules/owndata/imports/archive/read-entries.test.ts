import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskStorage, type MediaStorage } from '@stoa/media'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archiveOf, create, tarGz, zipped } from '../../tests/archives.ts'
import { readEntries } from './read-entries.ts'
import { ArchiveRefusal } from './refusal.ts'

let folder: string
let storage: MediaStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoa-archives-'))
  storage = diskStorage(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const wide = { unpackedMaxBytes: 100 * 1024 * 1024, maxEntries: 100 }

/** The paths and lengths of what is in it, or the rule that it breaks. */
async function read(file: Buffer, limits = wide): Promise<string[] | string> {
  await storage.put('archive', file)
  const found: string[] = []
  try {
    for await (const { path, bytes } of readEntries(
      { storage, key: 'archive', bytes: file.length },
      limits,
    )) {
      let length = 0
      // One is left unread: the next comes all the same.
      if (path !== 'actor.json') for await (const chunk of bytes) length += chunk.length
      found.push(`${path} ${length}`)
    }
  } catch (error) {
    if (error instanceof ArchiveRefusal) return error.rule
    throw error
  }
  return found
}

const whole = archiveOf([create(1)], ['media_attachments/a.png', 'four'])
const zeros = Buffer.alloc(36 * 1024 * 1024)

describe('an archive', () => {
  it('is read from .tar.gz and .zip alike', async () => {
    const paths = [
      expect.stringMatching(/^actor.json/),
      expect.stringMatching(/^outbox.json/),
      'media_attachments/a.png 4',
    ]
    expect(await read(await tarGz(whole))).toEqual(paths)
    expect(await read(await zipped(whole))).toEqual(paths)
    expect(await read(await tarGz(whole, { name: 'folder', type: 'directory' }))).toEqual(paths)
  })

  it('is refused where it is none, or damaged', async () => {
    expect(await read(Buffer.from('not an archive at all'))).toBe('archive_unknown')
    expect(await read(Buffer.from('x'))).toBe('archive_unknown')
    const damaged = await tarGz(whole)
    expect(await read(damaged.subarray(0, damaged.length - 40))).toBe('archive_unreadable')
    expect(await read(Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(200)]))).toBe(
      'archive_unreadable',
    )
    const zip = await zipped(whole)
    expect(await read(zip.subarray(0, zip.length - 30))).toBe('archive_unreadable')
  })

  it('is refused where a path leads out of it', async () => {
    for (const path of ['../evil.txt', '/etc/evil.txt', 'a/../../evil.txt', 'a\\..\\evil.txt', 'C:/evil.txt'])
      expect(await read(await tarGz([[path, 'x']]))).toBe('archive_path')
    expect(await read(await tarGz([[`${'long/'.repeat(300)}name`, 'x']]))).toBe('archive_path')
    const climbing = await zipped([['aa/evil.txt', 'x']])
    for (let at = climbing.indexOf('aa/evil'); at >= 0; at = climbing.indexOf('aa/evil'))
      climbing.write('../', at)
    expect(await read(climbing)).toBe('archive_path')
  })

  it('is refused where something in it is no plain file', async () => {
    const link = { name: 'outbox.json', linkname: '/etc/passwd' }
    expect(await read(await tarGz([], { ...link, type: 'symlink' }))).toBe('archive_link')
    expect(await read(await tarGz([], { ...link, type: 'link' }))).toBe('archive_link')
    expect(await read(await zipped(whole, 0o120777))).toBe('archive_link')
    expect(await read(await tarGz([], { name: 'pipe', type: 'fifo' }))).toBe('archive_entry_type')
    const locked = await zipped(whole)
    // The flag of an entry that a password locks, in its header and in the directory.
    for (const [mark, flags] of [
      ['504b0304', 6],
      ['504b0102', 8],
    ] as const)
      locked[locked.indexOf(Buffer.from(mark, 'hex')) + flags]! |= 1
    expect(await read(locked)).toBe('archive_encrypted')
  })

  it('is refused where it would fill the disk', async () => {
    expect(await read(await tarGz([['zeros', zeros]]))).toBe('archive_ratio')
    expect(await read(await zipped([['zeros', zeros]]))).toBe('archive_ratio')
    const small = { ...wide, unpackedMaxBytes: 1_000 }
    const large: [string, Buffer][] = [['large', Buffer.alloc(4_000, 'x')]]
    expect(await read(await tarGz(large), small)).toBe('archive_too_large')
    expect(await read(await zipped(large), small)).toBe('archive_too_large')
    const few = { ...wide, maxEntries: 2 }
    expect(await read(await tarGz(whole), few)).toBe('archive_entries')
    expect(await read(await zipped(whole), few)).toBe('archive_entries')
  })
})
