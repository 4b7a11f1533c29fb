import type { Changes } from '@stoa/chat-engine'
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { StoreLock } from './store-lock.ts'

type Bytes = Uint8Array<ArrayBuffer>

interface Schema extends DBSchema {
  /** Sealed, see sealed-store.ts; keys are ids. */
  records: { key: string; value: Bytes }
  /** `lock`: what it takes to open the records. `leader`: who alone may write them. */
  meta: { key: 'lock' | 'leader'; value: StoreLock | string }
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
      // Strict: a key that was used must not come back after the power went.
      const tx = db.transaction(['records', 'meta'], 'readwrite', { durability: 'strict' })
      if ((await tx.objectStore('meta').get('leader')) !== leader) {
        tx.abort()
        await tx.done.catch(() => {})
        throw new LeadershipLost()
      }
      const records = tx.objectStore('records')
      for (const [key, value] of changes) void (value === null ? records.delete(key) : records.put(value, key))
      await tx.done
    },
    close: () => db.close(),
  }
}

/** Forgets everything of a member's chats in this browser. */
export async function wipeDatabase(member: string): Promise<void> {
  await deleteDB(nameOf(member))
}
