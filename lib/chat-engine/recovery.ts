import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { AccountKey } from './account.ts'
import { type Bytes, concat, own, randomBytes, utf8 } from './bytes.ts'
import { open, seal, sealingKeyLength } from './sealed.ts'

/** What a member's devices share and the server must never see. */
export interface Vault {
  account: AccountKey
  /** Seals the keys of past epochs, so that a new device can read what was said before. */
  historyKey: Bytes
}

const entropyBytes = 16
const vaultVersion = 1
const publicKeyLength = 32

/** Twelve words (BIP 39) that carry 128 random bits: nothing that could be guessed, so no slow hash is needed. */
export function newRecoveryPhrase(): string {
  return entropyToMnemonic(randomBytes(entropyBytes), wordlist)
}

export function newHistoryKey(): Bytes {
  return randomBytes(sealingKeyLength)
}

/** The phrase as it is computed with: capitals, commas and line breaks of the one who types are no matter. */
function tidyPhrase(typed: string): string {
  return typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

/** @returns null when a word is not of the list or the checksum says that one is another */
export async function keyOfPhrase(typed: string): Promise<Bytes | null> {
  try {
    return await stretch(mnemonicToEntropy(tidyPhrase(typed), wordlist))
  } catch {
    return null
  }
}

async function stretch(entropy: Uint8Array): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', own(entropy), 'HKDF', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8('stoa recovery 1') },
    key,
    sealingKeyLength * 8,
  )
  return new Uint8Array(bits)
}

/** The vault as the server keeps it. */
export function sealVault(key: Uint8Array, member: string, vault: Vault): Promise<Bytes> {
  return seal(key, vaultContext(member), encodeVault(vault))
}

export function encodeVault({ account, historyKey }: Vault): Bytes {
  return concat(Uint8Array.of(vaultVersion), historyKey, account.publicKey, account.secret)
}

/** @returns null when the key is not the vault's, or the vault was changed or is another member's */
export async function openVault(key: Uint8Array, member: string, sealed: Uint8Array): Promise<Vault | null> {
  const plain = await open(key, vaultContext(member), sealed)
  return plain && decodeVault(plain)
}

export function decodeVault(plain: Bytes): Vault | null {
  const keysFrom = 1 + sealingKeyLength
  if (plain[0] !== vaultVersion || plain.length <= keysFrom + publicKeyLength) return null
  return {
    historyKey: own(plain.subarray(1, keysFrom)),
    account: {
      publicKey: own(plain.subarray(keysFrom, keysFrom + publicKeyLength)),
      secret: own(plain.subarray(keysFrom + publicKeyLength)),
    },
  }
}

function vaultContext(member: string): string {
  return `stoa vault ${member}`
}
