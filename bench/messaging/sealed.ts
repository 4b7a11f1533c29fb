import { randomBytes } from 'node:crypto'

/** As long as a sealed message of a sentence or two. */
const sealedBytes = 384
const made = Array.from({ length: 256 }, () => randomBytes(sealedBytes).toString('base64'))

/** Bytes that say nothing, as sealed ones do to the server. */
export function sealedContent(turn: number): string {
  return made[turn % made.length]!
}
