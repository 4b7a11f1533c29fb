import { type Bytes, concat, own, randomBytes, utf8 } from './bytes.ts'

const nonceLength = 12

export const sealingKeyLength = 32

/**
 * Seals bytes with AES-256-GCM under a random nonce, which stands in front of them.
 * @param key 32 bytes
 * @param context what the bytes are and where they belong: sealed bytes that were moved elsewhere do not open
 */
export async function seal(key: Uint8Array, context: string, plain: Uint8Array): Promise<Bytes> {
  const nonce = randomBytes(nonceLength)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: utf8(context) },
    await importKey(key, 'encrypt'),
    own(plain),
  )
  return concat(nonce, new Uint8Array(sealed))
}

/** What `seal` was given, or null when the key or the context is another or a bit was changed. */
export async function open(key: Uint8Array, context: string, sealed: Uint8Array): Promise<Bytes | null> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: own(sealed.subarray(0, nonceLength)), additionalData: utf8(context) },
      await importKey(key, 'decrypt'),
      own(sealed.subarray(nonceLength)),
    )
    return new Uint8Array(plain)
  } catch {
    return null
  }
}

function importKey(key: Uint8Array, use: 'encrypt' | 'decrypt') {
  return crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, [use])
}
