import { createHash } from 'node:crypto'
import type { Uuid } from '@stoa/kit'

/** A number in [0, 1) that belongs to a text: the same on every machine and at every time. */
export function chanceOf(key: string): number {
  return digest(key).readUInt32BE(0) / 2 ** 32
}

/** A UUIDv7 of a time whose other bits belong to a text, so that the same thing always gets the same id. */
export function seededUuid(at: Date, key: string): Uuid {
  const bytes = digest(key).subarray(0, 16)
  bytes.writeUIntBE(at.getTime(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return parts.join('-') as Uuid
}

function digest(key: string): Buffer {
  return createHash('sha256').update(`harbour row|${key}`).digest()
}
