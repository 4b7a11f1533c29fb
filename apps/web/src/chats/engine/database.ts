import type { Changes } from '@stoa/chat-engine'
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { StoreLock } from './store-lock.ts'

interface Schema extends DBSchema {
  /** Sealed, see sealed-store.ts; keys are ids. */
  records: { key: string; value: Uint8Array<ArrayBuffer> }
  /** What it takes to open the records. */
  meta: { key: 'lock'; value: StoreLock }
}

/** Where a browser keeps one member's chats. */
export interface ChatDatabase {
  readLock(): Promise<StoreLock | null>
  writeLock(lock: StoreLock): Promise<void>
  read(key: string): Promise<Uint8Array<ArrayBuffer> | null>
  list(prefix: string): Promise<[string, Uint8Array<ArrayBuffer>][]>
  /** Records of a prefix before a key, or the last of all; the latest first. */
  listBack(prefix: string, before: string | null, limit: number): Promise<[string, Uint8Array<ArrayBuffer>][]>
  write(changes: Changes): Promise<void>
  close(): void
}

const version = 1
const nameOf = (member: string) => `stoa-chats-${member}`
/** Behind every character that a key has. */
const afterAll = '\uffff'

/** @param onBlocked runs when the browser or a wipe in another tab asks that this connection be given up */
export async function openDatabase(member: string, onClosed: () => void): Promise<ChatDatabase> {
  const db: IDBPDatabase<Schema> = await openDB<Schema>(nameOf(member), version, {
    upgrade(db) {
      db.createObjectStore('records')
      db.createObjectStore('meta')
    },
    blocking() {
      db.close()
      onClosed()
    },
    terminated: onClosed,
  })
  return {
    readLock: async () => (await db.get('meta', 'lock')) ?? null,
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
      const found: [string, Uint8Array<ArrayBuffer>][] = []
      let cursor = await db.transaction('records').store.openCursor(range, 'prev')
      while (cursor && found.length < limit) {
        found.push([cursor.key, cursor.value])
        if (found.length < limit) cursor = await cursor.continue()
      }
      return found
    },
    async write(changes) {
      // Strict: a key that was used must not come back after the power went.
      const tx = db.transaction('records', 'readwrite', { durability: 'strict' })
      for (const [key, value] of changes) {
        void (value === null ? tx.store.delete(key) : tx.store.put(value, key))
      }
      await tx.done
    },
    close: () => db.close(),
  }
}

/** Forgets everything of a member's chats in this browser. */
export async function wipeDatabase(member: string): Promise<void> {
  await deleteDB(nameOf(member))
}
