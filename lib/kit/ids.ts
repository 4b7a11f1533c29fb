import { type TString, type TUnsafe, Type } from 'typebox'
import { TypeID } from 'typeid-js'
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

export function toWireId<Prefix extends string>(prefix: Prefix, id: Uuid): WireId<Prefix> {
  return TypeID.fromUUID(prefix, id).toString() as WireId<Prefix>
}

/**
 * The UUID behind a prefixed id, or null when the text is not an id of that kind. An id of the right shape that
 * nobody made gives a UUID too, whatever its version: it is unknown, not wrong.
 */
export function fromWireId(prefix: string, text: string): Uuid | null {
  if (!new RegExp(`^${prefix}_${wireSuffixPattern}$`).test(text)) return null
  const hex = Buffer.from(TypeID.fromString(text).toUUIDBytes()).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Uuid
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
