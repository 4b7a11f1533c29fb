import { type Ctx, fromWireId, notFound, problem, type Uuid } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { presentProof } from './present-proof.ts'
import { TransferId, TransferProofSchema } from './schema.ts'
import { proveTransfer } from './seal-blocks.ts'
import { selectTransfers } from './select-transfers.ts'

/** What the ledger needs to know and cannot: who may see which transfer. */
export interface LedgerServices {
  /** True when the actor of the context took part in the transfer or may audit it. */
  canSeeTransfer(ctx: Ctx, transferId: Uuid): Promise<boolean>
}

export function registerLedgerRoutes(app: App, services: LedgerServices): void {
  app.get(
    '/v1/ledger/transfers/:id/proof',
    {
      schema: {
        summary: 'Proof that a transfer is sealed',
        description:
          'The path from the transfer to the Merkle root of its block. 409 not_sealed_yet for some seconds after it.',
        tags: ['ledger'],
        params: Type.Object({ id: TransferId }),
        response: { 200: TransferProofSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const id = fromWireId('trf', request.params.id)
      if (id === null || !(await services.canSeeTransfer(ctx, id))) throw notFound('transfer')
      const proof = await proveTransfer(ctx, id)
      if (proof) return presentProof(proof)
      if ((await selectTransfers(ctx.db, [id])).length === 0) throw notFound('transfer')
      throw problem(409, 'not_sealed_yet', {
        title: 'Not sealed yet',
        detail: 'The transfer is committed and will be sealed within seconds.',
        headers: { 'retry-after': '2' },
      })
    },
  )
}
