import { createECDH } from 'node:crypto'

/** The key pair by which push services know this Stoa (VAPID, RFC 8292), base64url. */
export interface PushKeys {
  publicKey: string
  privateKey: string
}

/** @throws when the text is not a private key of P-256: 32 bytes in base64url, below the order of the curve */
export function pushKeysOf(privateKey: string): PushKeys {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(privateKey, 'base64url')
  return { privateKey, publicKey: pair.getPublicKey('base64url') }
}
