/** How a reporter's earlier reports ended. */
export interface Accuracy {
  upheld: number
  rejected: number
}

const knownAfterReports = 3
const trustedShare = 0.6
const distrustedShare = 0.25
const newAccountMs = 24 * 60 * 60_000

/**
 * What one reporter adds to the weight of a case. 2: mostly right so far. 1: not known yet, or mixed. 0: mostly
 * wrong, or an account of less than a day, so that a handful of fresh accounts moves nothing.
 */
export function trustWeight(accuracy: Accuracy, accountAgeMs: number): 0 | 1 | 2 {
  if (accountAgeMs < newAccountMs) return 0
  const decided = accuracy.upheld + accuracy.rejected
  if (decided < knownAfterReports) return 1
  const share = accuracy.upheld / decided
  if (share >= trustedShare) return 2
  return share < distrustedShare ? 0 : 1
}
