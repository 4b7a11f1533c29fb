import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CacheKind, forgetSignal, openCaches } from './cache.ts'

const kind: CacheKind<number> = { name: 'sample.version', maxEntries: 3, maxAgeMs: 1_000 }

function openSample() {
  let nowMs = 0
  const caches = openCaches(() => nowMs)
  return {
    caches,
    cache: caches.of(kind),
    forget: (...keys: string[]) => caches.hear(forgetSignal(kind, keys)),
    wait: (ms: number) => {
      nowMs += ms
    },
  }
}

test('what is kept is known until it is forgotten or too old', async () => {
  const { cache, caches, forget, wait } = openSample()
  const keepAll = () =>
    cache.fill(async keep => {
      keep('a', 1)
      keep('b', 2)
    })
  await keepAll()
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, 2, undefined])
  expect(caches.of(kind)).toBe(cache)
  forget('a')
  expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 2])
  await keepAll()
  wait(1_000)
  expect(cache.get('a')).toBe(1)
  wait(1)
  expect(cache.get('a')).toBeUndefined()
})

test('the oldest goes first when there is no room', async () => {
  const { cache } = openSample()
  for (const [at, key] of ['a', 'b', 'a', 'c', 'd'].entries()) {
    await cache.fill(async keep => keep(key, at))
  }
  expect(['a', 'b', 'c', 'd'].map(key => cache.get(key))).toEqual([2, undefined, 3, 4])
})

test('where signals were lost everything is forgotten, but not where one member has to catch up', async () => {
  const { cache, caches } = openSample()
  for (const to of ['everyone', 'servers'] as const) {
    await cache.fill(async keep => keep('a', 1))
    caches.hear({ to: [], type: 'resync', body: {} })
    expect(cache.get('a')).toBe(1)
    await cache.fill(async keep => {
      caches.hear({ to, type: 'resync', body: {} })
      keep('b', 2)
    })
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, undefined])
  }
})

test('a read that fails keeps what it had handed over, and the cache goes on', async () => {
  const { cache } = openSample()
  const failing = cache.fill(async keep => {
    keep('a', 1)
    throw new Error('connection lost')
  })
  await expect(failing).rejects.toThrow('connection lost')
  expect(cache.get('a')).toBe(1)
})

test('never shows what a write has replaced, however reads and writes overlap', async () => {
  const step = fc.record({
    what: fc.constantFrom('write', 'begin', 'end', 'wait'),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async steps => {
      const { cache, forget, wait } = openSample()
      const table = new Map<string, number>()
      const reads: (() => Promise<void>)[] = []
      for (const { what, key } of steps) {
        if (what === 'write') {
          table.set(key, (table.get(key) ?? 0) + 1)
          forget(key)
        } else if (what === 'begin') {
          let end = (): void => {}
          const ended = new Promise<void>(resolve => {
            end = resolve
          })
          // Read now, handed over when the read ends.
          const found = table.get(key) ?? 0
          const read = cache.fill(async keep => {
            await ended
            keep(key, found)
          })
          reads.push(() => {
            end()
            return read
          })
        } else if (what === 'end') await reads.shift()?.()
        else wait(300)
        for (const known of ['a', 'b', 'c', 'd']) {
          expect([undefined, table.get(known) ?? 0]).toContain(cache.get(known))
        }
      }
    }),
  )
})
