import type { Static } from 'typebox'
import type { TransferProofSchema } from './schema.ts'
import type { TransferProof } from './seal-blocks.ts'

/** A proof as it goes over the wire: hashes in hex, whole numbers as decimal text. */
export function presentProof({
  leafText,
  path,
  block,
  sealedAt,
}: TransferProof): Static<typeof TransferProofSchema> {
  return {
    leaf_text: leafText,
    leaf_index: path.index,
    leaf_count: path.count,
    siblings: path.siblings.map(sibling => sibling.toString('hex')),
    block: {
      number: String(block.number),
      through_timestamp: String(block.throughTimestamp),
      transfer_count: String(block.transferCount),
      merkle_root: block.merkleRoot.toString('hex'),
      previous_hash: block.previousHash.toString('hex'),
      hash: block.hash.toString('hex'),
      sealed_at: sealedAt.toISOString(),
    },
  }
}
