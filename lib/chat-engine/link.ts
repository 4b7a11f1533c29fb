import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, concat, own, utf8 } from './bytes.ts'
import type { Vault } from './recovery.ts'
import { decodeVault, encodeVault } from './recovery.ts'
import type { ChatServer } from './server.ts'
import { addDevice, type RecoverResult, type SetUpOptions } from './set-up.ts'
import { loadSuite } from './suite.ts'

/** Letters and digits that are not mistaken for each other (Crockford's base 32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const codeLength = 12
const encLength = 32

/** A new device waiting for one that has the vault. */
export interface OpenLink {
  /** Twelve characters that the member types or scans on the other device. */
  code: string
  /** The device set up, once the other has answered; null before that. */
  finish(): Promise<Extract<RecoverResult, { code: 'done' | 'too_many_devices' }> | null>
}

/**
 * Begins to link this device. The code is made of the key that the vault will be sealed for: the server cannot put
 * a key of its own in its place, for that would have another code.
 */
export async function startLink(options: SetUpOptions): Promise<OpenLink> {
  const { hpke } = await loadSuite()
  const keyPair = await hpke.generateKeyPair()
  const publicKey = own(await hpke.exportPublicKey(keyPair.publicKey))
  const code = codeOf(options.member, publicKey)
  await options.server.startLink(code, publicKey)
  return {
    code,
    async finish() {
      const link = await options.server.readLink(code)
      if ('refused' in link || link.answer === null) return null
      const [enc, sealed] = [link.answer.subarray(0, encLength), link.answer.subarray(encLength)]
      const plain = await hpke.open(keyPair.privateKey, enc, sealed, infoOf(options.member))
      const vault = decodeVault(own(plain))
      if (vault === null) throw new Error('the other device gave no vault')
      return addDevice(options, vault)
    },
  }
}

export type AnswerResult = { code: 'done' } | { code: 'wrong_code' }

/** Gives the vault to the new device that shows this code. Only after the member has been asked. */
export async function answerLink(
  { server, member, vault }: { server: ChatServer; member: string; vault: Vault },
  typed: string,
): Promise<AnswerResult> {
  const code = tidyCode(typed)
  const link = code.length === codeLength ? await server.readLink(code) : null
  if (link === null || 'refused' in link) return { code: 'wrong_code' }
  // Another key than the one that made the code is somebody else's.
  if (codeOf(member, link.publicKey) !== code) return { code: 'wrong_code' }
  const { hpke } = await loadSuite()
  const publicKey = await hpke.importPublicKey(link.publicKey)
  const { enc, ct } = await hpke.seal(publicKey, encodeVault(vault), infoOf(member))
  const refusal = await server.answerLink(code, concat(enc, ct))
  return { code: refusal === null ? 'done' : 'wrong_code' }
}

/** The code as it is computed with: capitals, spaces and letters mistaken for digits are no matter. */
function tidyCode(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
    .replace(/[^0-9a-z]/g, '')
}

/** Sixty bits of a hash. */
function codeOf(member: string, publicKey: Bytes): string {
  const hash = sha256(concat(utf8(`stoa link 1\n${member}\n`), publicKey))
  const bits = new DataView(hash.buffer, hash.byteOffset, 8).getBigUint64(0) >> 4n
  return Array.from(
    { length: codeLength },
    (_, index) => alphabet[Number((bits >> BigInt(5 * (codeLength - 1 - index))) & 31n)],
  ).join('')
}

function infoOf(member: string): Bytes {
  return utf8(`stoa link 1 ${member}`)
}
