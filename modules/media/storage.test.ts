import { mkdtemp, readdir, rm } from 'node:fs/promises'
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

it.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', 'a/./b', 'A', 'a\\b', '', '.', 'a/', 'a\0b'])(
  'does not take %j for a key',
  async key => {
    const storage = diskStorage(folder)
    await expect((async () => storage.get(key))()).rejects.toThrow('not a media key')
    await expect((async () => storage.put(key, Buffer.from('x')))()).rejects.toThrow('not a media key')
    await expect((async () => storage.remove(key))()).rejects.toThrow('not a media key')
  },
)
