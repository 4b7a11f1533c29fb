import type { Changes } from '@stoa/chat-engine'
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import type { StoreLock } from './store-lock.ts'

type Bytes = Uint8Array<ArrayBuffer>

interface Schema extends DBSchema {
  /** Sealed, see sealed-store.ts; keys are ids. */
  records: { key: string; value: Bytes }
  /** `lock`: what it takes to open the records. `leader`: who alone may write them. */
  meta: { key: 'lock' | 'leader'; value: StoreLock | string }
}

type Both = ('records' | 'meta')[]
interface Stores {
  records: IDBPObjectStore<Schema, Both, 'records', 'readwrite'>
  meta: IDBPObjectStore<Schema, Both, 'meta', 'readwrite'>
}

/** Where a browser keeps one member's chats. */
export interface ChatDatabase {
  readLock(): Promise<StoreLock | null>
  writeLock(lock: StoreLock): Promise<void>
  read(key: string): Promise<Bytes | null>
  list(prefix: string): Promise<[string, Bytes][]>
  /** Records of a prefix before a key, or the last of all; the latest first. */
  listBack(prefix: string, before: string | null, limit: number): Promise<[string, Bytes][]>
  /** @throws LeadershipLost when another has opened the database since: nothing was written then */
  write(changes: Changes): Promise<void>
  /** Takes a lock and every record sealed for it, or nothing. @throws LeadershipLost like `write` */
  replaceAll(lock: StoreLock, records: readonly (readonly [string, Bytes])[]): Promise<void>
  close(): void
}

/** Another worker writes these chats now: whoever hears this stops at once. */
export class LeadershipLost extends Error {}

const version = 1
const nameOf = (member: string) => `stoa-chats-${member}`
/** Behind every character that a key has. */
const afterAll = '\uffff'

/**
 * Opens the database as the one who may write it. A key of a group may be used once only, so that a leader who
 * slept and was followed by another must not write any more: each write asks in its own transaction.
 * @param leader unlike every other
 */
export async function openDatabase(member: string, leader: string): Promise<ChatDatabase> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(nameOf(member), version, {
    upgrade(db) {
      db.createObjectStore('records')
      db.createObjectStore('meta')
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  })
  await db.put('meta', leader, 'leader')

  /** Strict: a key that was used must not come back after the power went. */
  async function inOwnTerm(change: (stores: Stores) => void): Promise<void> {
    const tx = db.transaction(['records', 'meta'], 'readwrite', { durability: 'strict' })
    const stores = { records: tx.objectStore('records'), meta: tx.objectStore('meta') }
    if ((await stores.meta.get('leader')) === leader) {
      change(stores)
      return tx.done
    }
    tx.abort()
    await tx.done.catch(() => {})
    throw new LeadershipLost()
  }

  return {
    readLock: async () => ((await db.get('meta', 'lock')) as StoreLock | undefined) ?? null,
    async writeLock(lock) {
      await db.put('meta', lock, 'lock')
    },
    read: async key => (await db.get('records', key)) ?? null,
    async list(prefix) {
      const range = IDBKeyRange.bound(prefix, prefix + afterAll)
      const tx = db.transaction('records')
      const [keys, values] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)])
      return keys.map((key, index) => [key, values[index]!])
    },
    async listBack(prefix, before, limit) {
      const range = IDBKeyRange.bound(prefix, before ?? prefix + afterAll, false, true)
      const found: [string, Bytes][] = []
      let cursor = await db.transaction('records').store.openCursor(range, 'prev')
      while (cursor && found.length < limit) {
        found.push([cursor.key, cursor.value])
        if (found.length < limit) cursor = await cursor.continue()
      }
      return found
    },
    async write(changes) {
      if (changes.length === 0) return
      await inOwnTerm(({ records }) => {
        for (const [key, value] of changes)
          void (value === null ? records.delete(key) : records.put(value, key))
      })
    },
    async replaceAll(lock, all) {
      await inOwnTerm(({ records, meta }) => {
        void meta.put(lock, 'lock')
        void records.clear()
        for (const [key, value] of all) void records.put(value, key)
      })
    },
    close: () => db.close(),
  }
}

/** Forgets everything of a member's chats in this browser. */
export async function wipeDatabase(member: string): Promise<void> {
  await deleteDB(nameOf(member))
}
