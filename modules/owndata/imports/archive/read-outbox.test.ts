import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readOutbox } from './read-outbox.ts'
import { ArchiveRefusal } from './refusal.ts'

async function read(json: string, chunkBytes = 65_536): Promise<unknown[] | string> {
  const bytes = Buffer.from(json)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, at) =>
    bytes.subarray(at * chunkBytes, (at + 1) * chunkBytes),
  )
  const found: unknown[] = []
  try {
    for await (const activity of readOutbox(Readable.from(chunks))) found.push(activity)
  } catch (error) {
    if (error instanceof ArchiveRefusal) return error.rule
    throw error
  }
  return found
}

it('gives the activities as they stand, however the bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 50 }),
      async (orderedItems, chunkBytes) => {
        const json = JSON.stringify({ '@context': ['x', { a: 1 }], totalItems: 1, orderedItems, last: 'y' })
        expect(await read(`${json}\n`, chunkBytes)).toEqual(JSON.parse(json).orderedItems)
      },
    ),
    { numRuns: 50 },
  )
})

it('refuses what is no JSON, is cut off, or goes on without end', async () => {
  for (const json of [
    '',
    'posts',
    '{"orderedItems":[{"type":',
    '{"orderedItems":[}]',
    '{}{}',
    '{"orderedItems":[]',
  ])
    expect(await read(json)).toBe('outbox_unreadable')
  expect(await read(`{"orderedItems":["${'x'.repeat(1_200_000)}"]}`)).toBe('outbox_item_too_large')
  expect(await read(`{"orderedItems":[${'['.repeat(1_100_000)}`)).toBe('outbox_item_too_large')
  expect(await read(`{"${'x'.repeat(1_100_000)}`)).toBe('outbox_item_too_large')
})
