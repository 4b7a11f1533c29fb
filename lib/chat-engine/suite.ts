import { type CiphersuiteImpl, getCiphersuiteFromName, getCiphersuiteImpl } from 'ts-mls'

let loading: Promise<CiphersuiteImpl> | null = null

/**
 * The one cipher suite of Stoa's chats: X25519, AES-128-GCM, SHA-256 and Ed25519 (RFC 9420, section 17.1), the
 * suite that every implementation must have and that browsers compute natively.
 */
export function loadSuite(): Promise<CiphersuiteImpl> {
  loading ??= getCiphersuiteImpl(getCiphersuiteFromName('MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519'))
  return loading
}
