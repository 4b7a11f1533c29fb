import type { Store } from '@stoa/chat-engine'
import type { ChatDatabase } from './database.ts'
import type { StoreLock } from './store-lock.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The engine's store, and a way to read a chat from its end. */
export interface SealedStore extends Store {
  /** Records of a prefix before a key, or the last of all; the latest first. */
  listBack(prefix: string, before: string | null, limit: number): Promise<[string, Bytes][]>
}

const nonceLength = 12
const encoder = new TextEncoder()

/** Seals every record anew under another key, with the lock that opens it: what an old lock opened is gone. */
export async function resealRecords(
  database: ChatDatabase,
  from: Bytes,
  to: Bytes,
  lock: StoreLock,
): Promise<void> {
  const [old, now] = [await recordSealer(from), await recordSealer(to)]
  const records = await Promise.all(
    (await database.list('')).map(
      async ([name, sealed]) => [name, await now.seal(name, await old.open(name, sealed))] as const,
    ),
  )
  await database.replaceAll(lock, records)
}

/**
 * Every record is sealed by AES-256-GCM under a nonce of its own, bound to its key: one that was moved or changed
 * does not open. What others see of the disk is how many records there are and how long.
 */
export async function sealStore(database: ChatDatabase, storeKey: Bytes): Promise<SealedStore> {
  const { seal, open } = await recordSealer(storeKey)

  const openAll = (records: [string, Bytes][]): Promise<[string, Bytes][]> =>
    Promise.all(records.map(async ([name, sealed]) => [name, await open(name, sealed)] as [string, Bytes]))

  return {
    async read(name) {
      const sealed = await database.read(name)
      return sealed && open(name, sealed)
    },
    list: async prefix => openAll(await database.list(prefix)),
    listBack: async (prefix, before, limit) => openAll(await database.listBack(prefix, before, limit)),
    async write(changes) {
      const sealed = await Promise.all(
        changes.map(async ([name, value]) => [name, value && (await seal(name, value))] as const),
      )
      await database.write(sealed)
    },
  }
}

async function recordSealer(storeKey: Bytes) {
  const key = await crypto.subtle.importKey('raw', storeKey, 'AES-GCM', false, ['encrypt', 'decrypt'])

  async function seal(name: string, plain: Bytes): Promise<Bytes> {
    const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
    const params = { name: 'AES-GCM', iv, additionalData: encoder.encode(name) }
    const sealed = new Uint8Array(await crypto.subtle.encrypt(params, key, plain))
    const whole = new Uint8Array(nonceLength + sealed.length)
    whole.set(iv)
    whole.set(sealed, nonceLength)
    return whole
  }

  async function open(name: string, sealed: Bytes): Promise<Bytes> {
    const iv = sealed.slice(0, nonceLength)
    const params = { name: 'AES-GCM', iv, additionalData: encoder.encode(name) }
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed.slice(nonceLength)))
  }

  return { seal, open }
}
