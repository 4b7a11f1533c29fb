import 'fake-indexeddb/auto'
import { afterEach, describe, expect, test } from 'vitest'
import { LeadershipLost, openDatabase, wipeDatabase } from './database.ts'
import { decodeRecord, encodeRecord } from './record.ts'
import { resealRecords, sealStore } from './sealed-store.ts'
import { makeLock, newStoreKey, openLock } from './store-lock.ts'

const member = 'mem_test'
afterEach(() => wipeDatabase(member))

/** Everything that lies in the database, as bytes in one text. */
async function readDisk(): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`stoa-chats-${member}`)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const texts: string[] = []
  for (const name of db.objectStoreNames) {
    const all = await new Promise<unknown[]>(resolve => {
      const asked = db.transaction(name).objectStore(name).getAll()
      asked.onsuccess = () => resolve(asked.result)
    })
    for (const value of all) texts.push(textOf(value))
  }
  db.close()
  return texts.join('\n')
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Array.from(value, byte => String.fromCharCode(byte)).join('')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join('\n')
  return String(value)
}

describe('what lies on the disk', () => {
  test('says nothing of what was written, and is read back whole', async () => {
    const database = await openDatabase(member, 'a')
    const key = newStoreKey()
    await database.writeLock(await makeLock({ kind: 'browser' }, key))
    const store = await sealStore(database, key)
    await store.write([
      ['message/chat_1/1', encodeRecord({ text: 'xyzzy plugh' })],
      ['message/chat_1/2', encodeRecord({ text: 'second' })],
    ])
    const disk = await readDisk()
    expect(disk).not.toContain('xyzzy')
    expect(disk).not.toContain(textOf(key))
    expect((await store.list('message/')).map(([, bytes]) => decodeRecord(bytes))).toEqual([
      { text: 'xyzzy plugh' },
      { text: 'second' },
    ])
    expect((await store.listBack('message/chat_1/', null, 1)).map(([name]) => name)).toEqual([
      'message/chat_1/2',
    ])
    database.close()
  })

  test('does not open where it was moved, nor with another key', async () => {
    const database = await openDatabase(member, 'a')
    const store = await sealStore(database, newStoreKey())
    await store.write([['one', encodeRecord({ is: 'one' })]])
    await database.write([['two', (await database.read('one'))!]])
    await expect(store.read('two')).rejects.toThrow()
    await expect((await sealStore(database, newStoreKey())).read('one')).rejects.toThrow()
    database.close()
  })

  test('is sealed under another key when the lock changes', async () => {
    const database = await openDatabase(member, 'a')
    const [first, second] = [newStoreKey(), newStoreKey()]
    await (await sealStore(database, first)).write([['one', encodeRecord({ is: 'one' })]])
    const lock = await makeLock({ kind: 'passphrase', passphrase: 'four herons in a row' }, second)
    await resealRecords(database, first, second, lock)
    await expect((await sealStore(database, first)).read('one')).rejects.toThrow()
    expect(decodeRecord((await (await sealStore(database, second)).read('one'))!)).toEqual({ is: 'one' })
    expect((await database.readLock())?.kind).toBe('passphrase')
    database.close()
  })
})

describe('a lock', () => {
  test('of a passphrase opens with it alone, however it is composed', async () => {
    const key = newStoreKey()
    const lock = await makeLock({ kind: 'passphrase', passphrase: 'h\u00e9rons au bord' }, key)
    expect(await openLock(lock, { passphrase: 'he\u0301rons au bord' })).toEqual(key)
    expect(await openLock(lock, { passphrase: 'herons au bord' })).toBeNull()
    expect(await openLock(lock, null)).toBeNull()
    expect(await openLock(lock, { prf: newStoreKey() })).toBeNull()
  })

  test('of a passkey opens with its secret alone', async () => {
    const [key, prf] = [newStoreKey(), newStoreKey()]
    const of = { credential: newStoreKey(), salt: newStoreKey() }
    const lock = await makeLock({ kind: 'passkey', ...of, prf }, key)
    expect(await openLock(lock, { prf })).toEqual(key)
    expect(await openLock(lock, { prf: newStoreKey() })).toBeNull()
    expect(textOf(lock)).not.toContain(textOf(prf))
  })

  test('of the browser has a key that nobody can take out', async () => {
    const key = newStoreKey()
    const lock = await makeLock({ kind: 'browser' }, key)
    if (lock.kind !== 'browser') throw new Error(lock.kind)
    expect(lock.key.extractable).toBe(false)
    expect(await openLock(lock, null)).toEqual(key)
  })
})

test('who led before writes nothing once another leads', async () => {
  const sleeper = await openDatabase(member, 'a')
  const key = newStoreKey()
  const [before, now] = [await sealStore(sleeper, key), await openDatabase(member, 'b')]
  await expect(before.write([['group/chat_1', encodeRecord({ used: 7 })]])).rejects.toThrow(LeadershipLost)
  await (await sealStore(now, key)).write([['group/chat_1', encodeRecord({ used: 8 })]])
  await expect(resealRecords(sleeper, key, key, await makeLock({ kind: 'browser' }, key))).rejects.toThrow(
    LeadershipLost,
  )
  expect(decodeRecord((await before.read('group/chat_1'))!)).toEqual({ used: 8 })
  sleeper.close()
  now.close()
})
