import type { Signal } from './signals.ts'

/** What a cache holds; defined once, at the top of a module. */
export interface CacheKind<Value> {
  /** Its name in signals: the module and what it holds, as `identity.session`. */
  name: string
  maxEntries: number
  /** How old an entry may get when the signal that would have dropped it is lost. */
  maxAgeMs: number
  /** Never set: it ties the kind to the type of its values. */
  readonly value?: Value
}

/**
 * What one process remembers of the database. Whoever changes what is remembered calls `db.forget` in the same
 * transaction: the entry is gone in this process once the commit returns, and in the others when they hear of it.
 */
export interface Cache<Value> {
  /** Undefined when it is not known, or too old. */
  get(key: string): Value | undefined
  /**
   * Runs `read`, which hands over what it finds. What is forgotten while it runs is not kept: it may have been read as
   * it stood before.
   */
  fill<Result>(read: (keep: (key: string, value: Value) => void) => Promise<Result>): Promise<Result>
}

/**
 * What belongs to these keys: what is remembered, and the rest by one call of `read`, none where nothing is missing.
 * Keys without a value are absent from the answer, and asked for again the next time.
 * @param caches null reads everything
 */
export async function recall<Key extends string, Value>(
  caches: Caches | null,
  kind: CacheKind<Value>,
  keys: readonly Key[],
  read: (missing: Key[]) => Promise<ReadonlyMap<Key, Value>>,
): Promise<Map<Key, Value>> {
  const found = new Map<Key, Value>()
  const missing: Key[] = []
  const cache = caches?.of(kind)
  for (const key of new Set(keys)) {
    const value = cache?.get(key)
    if (value === undefined) missing.push(key)
    else found.set(key, value)
  }
  if (missing.length === 0) return found
  const readMissing = async (keep: (key: string, value: Value) => void): Promise<void> => {
    for (const [key, value] of await read(missing)) {
      keep(key, value)
      found.set(key, value)
    }
  }
  await (cache ? cache.fill(readMissing) : readMissing(() => {}))
  return found
}

/** The caches of one process over one database. */
export interface Caches {
  of<Value>(kind: CacheKind<Value>): Cache<Value>
  /** Drops what a signal says is no longer so. */
  hear(signal: Signal): void
}

const forgetType = 'cache.forget'

/** The signal that drops these keys from a cache in every server process. */
export function forgetSignal<Value>(kind: CacheKind<Value>, keys: readonly string[]): Signal {
  return { to: 'servers', type: forgetType, body: { cache: kind.name, keys } }
}

/** @param nowMs a clock that never goes back; entries age by it and not by business time */
export function openCaches(nowMs: () => number = () => performance.now()): Caches {
  const caches = new Map<string, Forgets>()
  return {
    of<Value>(kind: CacheKind<Value>) {
      const known = caches.get(kind.name) as OpenCache<Value> | undefined
      if (known) return known
      const opened = openCache(kind, nowMs)
      caches.set(kind.name, opened)
      return opened
    },
    hear(signal) {
      if (signal.type === forgetType) {
        const { cache, keys } = signal.body as { cache: string; keys: string[] }
        caches.get(cache)?.forget(keys)
      } else if (signal.type === 'resync' && (signal.to === 'everyone' || signal.to === 'servers')) {
        // Signals were lost, or one was too long to be sent.
        for (const cache of caches.values()) cache.forget('all')
      }
    },
  }
}

interface Forgets {
  forget(keys: readonly string[] | 'all'): void
}

type OpenCache<Value> = Cache<Value> & Forgets

interface Entry<Value> {
  value: Value
  keptAtMs: number
}

function openCache<Value>(kind: CacheKind<Value>, nowMs: () => number): OpenCache<Value> {
  // In the order in which they were kept, so that the first is the oldest.
  const entries = new Map<string, Entry<Value>>()
  /** What was forgotten since each of the reads that run now began. */
  const fillings = new Set<{ forgotten: Set<string>; isAll: boolean }>()

  const isOld = (entry: Entry<Value>): boolean => nowMs() - entry.keptAtMs > kind.maxAgeMs
  const keep = (key: string, value: Value): void => {
    entries.delete(key)
    entries.set(key, { value, keptAtMs: nowMs() })
    for (const [oldest, entry] of entries) {
      if (entries.size <= kind.maxEntries && !isOld(entry)) return
      entries.delete(oldest)
    }
  }
  return {
    get(key) {
      const entry = entries.get(key)
      return entry === undefined || isOld(entry) ? undefined : entry.value
    },
    async fill(read) {
      const filling = { forgotten: new Set<string>(), isAll: false }
      fillings.add(filling)
      try {
        return await read((key, value) => {
          if (!filling.isAll && !filling.forgotten.has(key)) keep(key, value)
        })
      } finally {
        fillings.delete(filling)
      }
    },
    forget(keys) {
      if (keys === 'all') {
        entries.clear()
        for (const filling of fillings) filling.isAll = true
        return
      }
      for (const key of keys) {
        entries.delete(key)
        for (const filling of fillings) filling.forgotten.add(key)
      }
    },
  }
}
