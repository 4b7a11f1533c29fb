import { useQuery } from '@tanstack/react-query'
import { walletCalls } from '../api/calls.ts'
import { hasCode } from '../api/problem.ts'
import { keys } from '../api/query-client.ts'
import type { TransferProof } from '../api/types.ts'
import { type ProofVerdict, type ReceiptFacts, verifyProof } from './transfer-proof.ts'

/** How often an unsealed payment is asked about; sealing takes seconds. */
const unsealedPollMs = 2000

export interface CheckedProof {
  proof: TransferProof
  verdict: ProofVerdict
}

/** Browsers do arithmetic of this kind on secure addresses only. */
export const canVerify = (): boolean => globalThis.crypto?.subtle !== undefined

/** Fetches the proof of a receipt and checks it here; null while it is not sealed, which is asked about again. */
export const useProof = (transferId: string, facts: ReceiptFacts) =>
  useQuery({
    queryKey: keys.proof(transferId),
    queryFn: async (): Promise<CheckedProof | null> => {
      const proof = await readProof(transferId)
      return proof && { proof, verdict: await verifyProof(facts, proof) }
    },
    enabled: canVerify(),
    refetchInterval: query => (query.state.data === null ? unsealedPollMs : false),
    staleTime: 0,
    gcTime: 0,
  })

async function readProof(transferId: string): Promise<TransferProof | null> {
  try {
    return await walletCalls.proof(transferId)
  } catch (error) {
    if (hasCode(error, 'not_sealed_yet')) return null
    throw error
  }
}
