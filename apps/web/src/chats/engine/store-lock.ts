type Bytes = Uint8Array<ArrayBuffer>

/**
 * How the key of the records is itself sealed. `browser`: by a key that the browser keeps and gives nobody, so that
 * the files of a profile do not hold it in the clear.
 */
export type StoreLock = { kind: 'browser'; key: CryptoKey; sealed: Bytes }

const keyLength = 32
const nonceLength = 12
const context = new TextEncoder().encode('stoa store key 1')

/** A new key for records, sealed for this browser. */
export async function newBrowserLock(): Promise<{ lock: StoreLock; storeKey: Bytes }> {
  const storeKey = crypto.getRandomValues(new Uint8Array(keyLength))
  return { lock: await lockForBrowser(storeKey), storeKey }
}

export async function lockForBrowser(storeKey: Bytes): Promise<StoreLock> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return { kind: 'browser', key, sealed: await sealKey(key, storeKey) }
}

/** @returns null when the key is not the lock's */
export async function openBrowserLock(lock: Extract<StoreLock, { kind: 'browser' }>): Promise<Bytes | null> {
  return openKey(lock.key, lock.sealed)
}

async function sealKey(key: CryptoKey, storeKey: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: context }, key, storeKey)
  return new Uint8Array([...iv, ...new Uint8Array(sealed)])
}

async function openKey(key: CryptoKey, sealed: Bytes): Promise<Bytes | null> {
  const iv = sealed.slice(0, nonceLength)
  try {
    const params = { name: 'AES-GCM', iv, additionalData: context }
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed.slice(nonceLength)))
  } catch {
    return null
  }
}
