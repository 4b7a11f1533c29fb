import { WireIdSchema } from '@stoa/kit'
import { Type } from 'typebox'

const Hash = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 in hex' })
const Whole = Type.String({ pattern: '^[0-9]{1,19}$', description: 'A whole number as decimal text' })

export const TransferId = WireIdSchema('trf')

/** Everything that is needed to check by hand that a transfer is sealed. */
export const TransferProofSchema = Type.Object({
  leaf_text: Type.String({
    description:
      'What was sealed; its SHA-256 is the leaf: transfer|id|nanoseconds since 1970|debit account|credit account|' +
      'amount|pending id|user data|timeout|ledger|code|flags|failure, nothing for none',
  }),
  leaf_index: Type.Integer({ minimum: 0 }),
  leaf_count: Type.Integer({ minimum: 1 }),
  siblings: Type.Array(Hash, {
    description: 'From the leaf upwards; a node is SHA-256 of byte 01, left, right',
  }),
  block: Type.Object({
    number: Whole,
    through_timestamp: Whole,
    transfer_count: Whole,
    merkle_root: Hash,
    previous_hash: Hash,
    hash: Type.Unsafe<string>({
      ...Hash,
      description:
        "SHA-256 of the text 'block|number|through_timestamp|transfer_count|', the root, and the hash before, in bytes",
    }),
    sealed_at: Type.String({
      format: 'date-time',
      description: 'Noted beside the block, not part of its hash',
    }),
  }),
})
