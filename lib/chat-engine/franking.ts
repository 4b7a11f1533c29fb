import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, concat, isEqual, own, randomBytes, utf8 } from './bytes.ts'
import { decode } from './group.ts'

/** Where a message stands, in words that the server and every device agree on. */
export interface MessagePlace {
  chat: string
  /** `env_…` */
  id: string
  /** The device that sent it. */
  device: string
}

const version = 1
const keyLength = 32
const commitmentLength = 32

/**
 * Binds what a message says to its place, so that somebody who received it can prove to the server what was said:
 * the sealed part carries a fresh key in front of the content, the open part a commitment to both (message franking).
 * Without the key the commitment says nothing.
 * @returns `plain` to be sealed, and `open` to be sent as authenticated data
 */
export function frank(place: MessagePlace, content: Uint8Array): { plain: Bytes; open: Bytes } {
  const key = randomBytes(keyLength)
  return {
    plain: concat(key, content),
    open: concat(Uint8Array.of(version), commitmentOf(place, key, content)),
  }
}

/**
 * What a message says; null when it is not what its open part commits to. Whoever receives such a message could never
 * show it to anybody, so it counts as unreadable.
 */
export function openFranked(place: MessagePlace, plain: Uint8Array, open: Uint8Array): Bytes | null {
  if (open.length !== 1 + commitmentLength || open[0] !== version || plain.length < keyLength) return null
  const [key, content] = [plain.subarray(0, keyLength), own(plain.subarray(keyLength))]
  return isEqual(commitmentOf(place, key, content), open.subarray(1)) ? content : null
}

/**
 * For the server: what the message that stands at this place says, by the opening that a receiver reveals; null when
 * the opening is not this message's.
 * @param sealed the message as it was sent
 * @param opening its `plain`
 */
export function checkOpening(place: MessagePlace, sealed: Uint8Array, opening: Uint8Array): Bytes | null {
  const message = decode(sealed)
  if (message?.wireformat !== 'mls_private_message') return null
  return openFranked(place, opening, message.privateMessage.authenticatedData)
}

function commitmentOf({ chat, id, device }: MessagePlace, key: Uint8Array, content: Uint8Array): Bytes {
  // Ids are of one length, so no two places are written alike.
  return own(hmac(sha256, key, concat(utf8(`stoa franking 1\n${chat}\n${id}\n${device}\n`), content)))
}
