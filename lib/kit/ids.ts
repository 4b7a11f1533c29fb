import { type TString, type TUnsafe, Type } from 'typebox'
import { v7 } from 'uuid'
import type { Clock } from './clock.ts'

declare const uuidBrand: unique symbol

/** A UUID in its lower-case text form: what the database and the modules use. */
export type Uuid = string & { readonly [uuidBrand]: true }

/** An id as the outside sees it: a prefix for its kind, `_`, and 26 characters (TypeID 0.3). */
export type WireId<Prefix extends string> = `${Prefix}_${string}`

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const wireSuffixPattern = '[0-7][0-9a-hjkmnp-tv-z]{25}'

// Per clock, so that ids of a test's or the demo's clock keep their order beside those of the system's.
const lastIds = new WeakMap<Clock, { ms: number; sequence: number }>()

/** A UUIDv7 (RFC 9562) of the clock's time; ids made of one clock in one millisecond keep their order. */
export function newUuid(clock: Clock): Uuid {
  const ms = clock.now().getTime()
  const last = lastIds.get(clock)
  // The sequence starts in the lower half so that a burst in one millisecond has room to count up.
  const sequence = last?.ms === ms ? last.sequence + 1 : Math.floor(Math.random() * 0x40000000)
  lastIds.set(clock, { ms, sequence })
  return v7({ msecs: ms, seq: sequence, random: takeRandom() }) as Uuid
}

// Random bytes for 256 ids at a time: asking the system for each id costs several times what the rest of it does.
const random = new Uint8Array(4096)
let randomUsed = random.length

function takeRandom(): Uint8Array {
  if (randomUsed === random.length) {
    crypto.getRandomValues(random)
    randomUsed = 0
  }
  randomUsed += 16
  return random.subarray(randomUsed - 16, randomUsed)
}

export function isUuid(text: string): text is Uuid {
  return uuidPattern.test(text)
}

/** The creation time, in milliseconds since 1970, that a UUIDv7 carries. */
export function uuidTimeMs(id: Uuid): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
/** Two characters for each 10 bits. */
const pairs = Array.from({ length: 1024 }, (_, bits) => alphabet[bits >> 5]! + alphabet[bits & 31]!)
/** The 5 bits of a character by its code; -1 for those outside the alphabet. */
const bitsOf = new Int8Array(128).fill(-1)
for (let bits = 0; bits < 32; bits++) bitsOf[alphabet.charCodeAt(bits)] = bits
const suffixLength = 26

// Written out, and by 20 bits at a time: a message on its way turns a handful of ids.
export function toWireId<Prefix extends string>(prefix: Prefix, id: Uuid): WireId<Prefix> {
  const hex = id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24)
  let suffix = pairs[Number.parseInt(hex.slice(0, 2), 16)]!
  for (let at = 2; at < 32; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16)
    suffix += pairs[bits >> 10]! + pairs[bits & 1023]!
  }
  return `${prefix}_${suffix}`
}

/**
 * The UUID behind a prefixed id, or null when the text is not an id of that kind. An id of the right shape that
 * nobody made gives a UUID too, whatever its version: it is unknown, not wrong.
 */
export function fromWireId(prefix: string, text: string): Uuid | null {
  const start = prefix.length + 1
  if (text.length !== start + suffixLength || text[start - 1] !== '_' || !text.startsWith(prefix)) return null
  let hex = ''
  for (let at = -2; at < suffixLength; at += 4) {
    let bits = 0
    for (let one = Math.max(0, at); one < at + 4; one++) {
      const five = bitsOf[text.charCodeAt(start + one)] ?? -1
      if (five < 0) return null
      bits = (bits << 5) | five
    }
    // The first two characters carry 8 bits, all the others 20 by four.
    if (at >= 0) hex += (bits | 0x100000).toString(16).slice(1)
    else if (bits > 0xff) return null
    else hex = (bits | 0x100).toString(16).slice(1)
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid
}

/** The wire schema of an id with this prefix, for routes. */
export function WireIdSchema<Prefix extends string>(prefix: Prefix): TUnsafe<WireId<Prefix>> {
  return Type.Unsafe<WireId<Prefix>>(
    Type.String({
      pattern: `^${prefix}_${wireSuffixPattern}$`,
      examples: [`${prefix}_01h455vb4pex5vsknk084sn02q`],
    }) as TString,
  )
}
