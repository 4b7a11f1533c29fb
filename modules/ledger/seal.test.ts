import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockHash, genesisHash, leafHash, merklePath, merkleRoot, rootOfPath } from './seal.ts'

const texts = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 })

describe('Merkle trees', () => {
  it('prove each leaf at its place, and no other leaf, place or count', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (all, pick, flip) => {
        const leaves = all.map(leafHash)
        const index = pick % leaves.length
        const root = merkleRoot(leaves)
        const path = merklePath(leaves, index)
        expect(rootOfPath(leaves[index]!, path)).toEqual(root)
        expect(rootOfPath(leafHash(`${all[index]}x`), path)).not.toEqual(root)
        expect(rootOfPath(leaves[index]!, { ...path, index: leaves.length })).toBeNull()
        if (path.siblings.length > 0) {
          expect(rootOfPath(leaves[index]!, { ...path, siblings: path.siblings.slice(1) })).not.toEqual(root)
          const bent = path.siblings.map(sibling => Buffer.from(sibling))
          bent[flip % bent.length]![flip % 32]! ^= 1
          expect(rootOfPath(leaves[index]!, { ...path, siblings: bent })).not.toEqual(root)
        }
      }),
    )
  })

  it('change with any leaf, their order and their number', () => {
    fc.assert(
      fc.property(texts, all => {
        const leaves = all.map(leafHash)
        const root = merkleRoot(leaves)
        expect(merkleRoot([...leaves, leafHash('one more')])).not.toEqual(root)
        if (leaves.length > 1) expect(merkleRoot(leaves.toReversed())).not.toEqual(root)
      }),
    )
  })

  it('bind a block to its bounds and to the block before', () => {
    const block = {
      number: 1n,
      throughTimestamp: 10n,
      transferCount: 1n,
      merkleRoot: leafHash('a'),
      previousHash: genesisHash,
    }
    const hashes = [
      block,
      { ...block, number: 2n },
      { ...block, throughTimestamp: 11n },
      { ...block, transferCount: 2n },
      { ...block, merkleRoot: leafHash('b') },
      { ...block, previousHash: leafHash('c') },
    ].map(one => blockHash(one).toString('hex'))
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
