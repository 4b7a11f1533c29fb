import { argon2idAsync } from '@noble/hashes/argon2.js'
import type { LockInfo, NewLock, UnlockSecret } from './device-calls.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * How the key of the records is itself sealed. `browser`: by a key that the browser keeps and gives to nobody, so
 * that the records alone say nothing. `passphrase` and `passkey`: by what the member alone has, so that nobody
 * opens a copy of the whole profile.
 */
export type StoreLock =
  | { kind: 'browser'; key: CryptoKey; sealed: Bytes }
  | { kind: 'passphrase'; salt: Bytes; cost: Cost; sealed: Bytes }
  | { kind: 'passkey'; credential: Bytes; salt: Bytes; sealed: Bytes }

/** Of Argon2id (RFC 9106): kibibytes, passes, lanes. */
interface Cost {
  m: number
  t: number
  p: number
}

/**
 * 19 MiB and three passes, one more than OWASP asks for: about a second on a phone. It is kept with the lock, so it
 * can be raised for new ones.
 */
const cost: Cost = { m: 19 * 1024, t: 3, p: 1 }
const keyLength = 32
const saltLength = 16
const nonceLength = 12
const encoder = new TextEncoder()
const context = encoder.encode('stoa store key 1')

export function newStoreKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(keyLength))
}

/** Seals the key of the records anew. */
export async function makeLock(lock: NewLock, storeKey: Bytes): Promise<StoreLock> {
  switch (lock.kind) {
    case 'browser': {
      const algorithm = { name: 'AES-GCM', length: 256 }
      const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt'])
      return { kind: 'browser', key, sealed: await sealKey(key, storeKey) }
    }
    case 'passphrase': {
      const salt = crypto.getRandomValues(new Uint8Array(saltLength))
      const key = await keyOfPassphrase(lock.passphrase, salt, cost)
      return { kind: 'passphrase', salt, cost, sealed: await sealKey(key, storeKey) }
    }
    case 'passkey': {
      const { credential, salt } = lock
      const sealed = await sealKey(await keyOfPrf(lock.prf), storeKey)
      return { kind: 'passkey', credential, salt, sealed }
    }
  }
}

/** The key of the records; null when the secret is not the lock's. */
export async function openLock(lock: StoreLock, secret: UnlockSecret | null): Promise<Bytes | null> {
  if (lock.kind === 'browser') return openKey(lock.key, lock.sealed)
  if (lock.kind === 'passphrase') {
    if (secret === null || !('passphrase' in secret)) return null
    return openKey(await keyOfPassphrase(secret.passphrase, lock.salt, lock.cost), lock.sealed)
  }
  if (secret === null || !('prf' in secret)) return null
  return openKey(await keyOfPrf(secret.prf), lock.sealed)
}

export function describeLock(lock: StoreLock): LockInfo {
  if (lock.kind !== 'passkey') return { kind: lock.kind }
  return { kind: 'passkey', credential: lock.credential, salt: lock.salt }
}

async function keyOfPassphrase(passphrase: string, salt: Bytes, { m, t, p }: Cost): Promise<CryptoKey> {
  // The same letters count as the same however a keyboard composes them.
  const hash = await argon2idAsync(encoder.encode(passphrase.normalize('NFKC')), salt, {
    m,
    t,
    p,
    dkLen: keyLength,
  })
  return importKey(new Uint8Array(hash))
}

/** What the passkey gives is uniform already; it is bound to this use. */
async function keyOfPrf(prf: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', prf, 'HKDF', false, ['deriveBits'])
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: context }
  return importKey(new Uint8Array(await crypto.subtle.deriveBits(params, base, keyLength * 8)))
}

const importKey = (bytes: Bytes) =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])

async function sealKey(key: CryptoKey, storeKey: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: context }, key, storeKey)
  return new Uint8Array([...iv, ...new Uint8Array(sealed)])
}

async function openKey(key: CryptoKey, sealed: Bytes): Promise<Bytes | null> {
  const params = { name: 'AES-GCM', iv: sealed.slice(0, nonceLength), additionalData: context }
  try {
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed.slice(nonceLength)))
  } catch {
    return null
  }
}
