import { type Bytes, own } from './bytes.ts'

/** RFC 4648, section 4, with padding: how bytes travel and how they stand in records. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  // In parts, since a call takes a bounded number of arguments.
  for (let at = 0; at < bytes.length; at += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  }
  return btoa(binary)
}

export function fromBase64(text: string): Bytes {
  return own(Uint8Array.from(atob(text), char => char.charCodeAt(0)))
}
