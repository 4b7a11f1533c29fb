import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { diskStorage } from './storage.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stoa-storage-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('keeps, gives back and removes bytes, and leaves no drafts', async () => {
  const storage = diskStorage(path.join(folder, 'made', 'when-missing'))
  const key = 'avatar/ab/abcd-96.webp'
  expect(await storage.get(key)).toBeNull()
  await Promise.all([storage.put(key, Buffer.from('one')), storage.put(key, Buffer.from('one'))])
  expect((await storage.get(key))?.toString()).toBe('one')
  expect(await readdir(path.join(folder, 'made', 'when-missing', 'avatar', 'ab'))).toEqual(['abcd-96.webp'])
  await storage.remove(key)
  await storage.remove(key)
  expect(await storage.get(key)).toBeNull()
})

it('removes what was begun and never finished, once it is old', async () => {
  const place = path.join(folder, 'killed')
  const storage = diskStorage(place)
  await storage.put('a/b', Buffer.from('kept'))
  await writeFile(path.join(place, '.drafts', 'half'), 'half of it')
  await storage.sweepDrafts(new Date(Date.now() - 60_000))
  expect(await readdir(path.join(place, '.drafts'))).toEqual(['half'])
  await storage.sweepDrafts(new Date(Date.now() + 60_000))
  expect(await readdir(path.join(place, '.drafts'))).toEqual([])
  expect(await storage.size('a/b')).toBe(4)
  expect(await storage.size('a/c')).toBeNull()
})

it.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', 'a/./b', 'A', 'a\\b', '', '.', 'a/', 'a\0b'])(
  'does not take %j for a key',
  async key => {
    const storage = diskStorage(folder)
    await expect((async () => storage.get(key))()).rejects.toThrow('not a media key')
    await expect((async () => storage.put(key, Buffer.from('x')))()).rejects.toThrow('not a media key')
    await expect((async () => storage.remove(key))()).rejects.toThrow('not a media key')
  },
)
