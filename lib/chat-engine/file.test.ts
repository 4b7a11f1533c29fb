import fc from 'fast-check'
import { expect, it } from 'vitest'
import { concat } from './bytes.ts'
import { type FileKey, newFileKey, openFile, paddedSize, sealedSize, sealFile } from './file.ts'

const piece = 64 * 1024
const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) % 251)
const newFile = (size: number): FileKey => ({ id: 'file_a', key: newFileKey(), size })
const readerOf = (bytes: Uint8Array) => async (start: number, end: number) => bytes.subarray(start, end)

async function sealed(file: FileKey, plain: Uint8Array): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const one of sealFile(file, readerOf(plain))) pieces.push(one)
  return concat(...pieces)
}

it('opens whole and in any part, with no more fetched than the pieces around it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.nat(500), fc.integer({ min: piece - 2, max: piece + 2 }), fc.nat(3 * piece)),
      fc.nat(3 * piece),
      fc.nat(3 * piece),
      async (size, a, b) => {
        const file = newFile(size)
        const plain = bytesOf(size)
        const stored = await sealed(file, plain)
        expect(stored.length).toBe(sealedSize(size))
        expect(await openFile(file, readerOf(stored))).toEqual(plain)
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        let fetched = 0
        const part = await openFile(
          file,
          async (from, to) => {
            fetched += to - from
            return stored.subarray(from, to)
          },
          start,
          end,
        )
        expect(part).toEqual(plain.slice(start, end))
        expect(fetched).toBeLessThanOrEqual(end - start + 2 * (piece + 16))
      },
    ),
    { numRuns: 40 },
  )
})

it('refuses bytes that were changed, moved, cut off, or are of another file', async () => {
  const file = newFile(3 * piece)
  const plain = bytesOf(file.size)
  const stored = await sealed(file, plain)
  const changed = stored.slice()
  changed[100] = changed[100]! ^ 1
  expect(await openFile(file, readerOf(changed))).toBeNull()
  const moved = concat(
    stored.subarray(piece + 16, 2 * (piece + 16)),
    stored.subarray(0, piece + 16),
    stored.subarray(2 * (piece + 16)),
  )
  expect(await openFile(file, readerOf(moved))).toBeNull()
  expect(await openFile(file, readerOf(stored.subarray(0, 2 * (piece + 16))))).toBeNull()
  expect(await openFile({ ...file, id: 'file_b' }, readerOf(stored))).toBeNull()
  expect(await openFile({ ...file, key: newFileKey() }, readerOf(stored))).toBeNull()
  // As a server would that says the file ends here.
  expect(await openFile({ ...file, size: 2 * piece }, readerOf(stored))).toBeNull()
})

it('seals the same file in another way each time', async () => {
  const plain = bytesOf(1000)
  const [one, other] = [await sealed(newFile(1000), plain), await sealed(newFile(1000), plain)]
  expect(one).not.toEqual(other)
})

it('tells lengths apart in coarse steps only', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2 ** 31 }), size => {
      const padded = paddedSize(size)
      expect(padded).toBeGreaterThanOrEqual(size)
      expect(padded).toBeLessThanOrEqual(size * 1.125 + 1)
      expect(paddedSize(padded)).toBe(padded)
    }),
  )
  const lengths = new Set(Array.from({ length: 100_000 }, (_, at) => paddedSize(1_000_000 + at)))
  expect(lengths.size).toBeLessThan(10)
})
