import { ApiProblem } from '../api/problem.ts'
import type { MemberCard } from '../api/types.ts'
import type { PadText } from '../ui/money.ts'

/**
 * Money that is about to move. The id is made once and goes with every try, so a double tap, a retry or a reload moves
 * the money once. While `asked` is true a request with this id may have reached the server and nobody knows the
 * answer: its terms are fixed until it is known. `visit` names the visit of the page that it was made on.
 */
export type TopUpDraft = { id: string; asked: boolean; amount: PadText; currency: string; visit?: string }
export type SendDraft = TopUpDraft & { to: MemberCard | null; note: string }

type Terms = Omit<SendDraft, 'id' | 'asked' | 'visit'>

/** The draft with other terms; one whose outcome is unknown stays as it is. */
export const withTerms = <Draft extends TopUpDraft>(draft: Draft, change: Partial<Terms>): Draft =>
  draft.asked ? draft : { ...draft, ...change }

/**
 * What a failed request means for the money. `refused`: the server decided, this id is spent and nothing moved.
 * `not_asked`: it stopped before it looked at the payment. `unknown`: the answer was lost, or the server broke.
 */
export type FailedOutcome = 'refused' | 'not_asked' | 'unknown'

const lostStatuses = new Set([408, 409, 425])

export function outcomeOf(error: unknown): FailedOutcome {
  if (!(error instanceof ApiProblem)) return 'not_asked'
  if (error.code === 'bank_not_connected') return 'refused'
  if (error.status === 0 || error.status >= 500 || lostStatuses.has(error.status)) return 'unknown'
  const beforeTheModule = error.status === 401 || error.status === 429 || error.code === 'step_up_required'
  return beforeTheModule ? 'not_asked' : 'refused'
}

/** The draft as it stands after a failed try that began as `before`. */
export function afterFailure<Draft extends TopUpDraft>(
  before: Draft,
  outcome: FailedOutcome,
  makeId: () => string,
): Draft {
  if (outcome === 'unknown') return { ...before, asked: true }
  // A try that stopped at the door says nothing about an earlier one whose answer was lost.
  if (outcome === 'not_asked') return before
  return { ...before, id: makeId(), asked: false }
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (kind: 'send' | 'top-up', memberId: string) => `stoa.draft.${kind}.${memberId}`

/** Keeps a draft over a reload, in this tab only: another tab is another payment. */
export function keepDraft(
  storage: Kept,
  kind: 'send' | 'top-up',
  memberId: string,
  draft: TopUpDraft | null,
): void {
  try {
    if (draft) storage.setItem(keyOf(kind, memberId), JSON.stringify(draft))
    else storage.removeItem(keyOf(kind, memberId))
  } catch {
    // Without storage the draft lives as long as the page, and its id with it.
  }
}

const isDraft = (value: unknown): value is TopUpDraft => {
  const draft = value as TopUpDraft | null
  return (
    typeof draft?.id === 'string' &&
    draft.id.startsWith('pay_') &&
    typeof draft.asked === 'boolean' &&
    typeof draft.amount === 'string' &&
    /^\d*\.?\d*$/.test(draft.amount) &&
    typeof draft.currency === 'string'
  )
}

const readKept = (storage: Kept, kind: 'send' | 'top-up', memberId: string): unknown => {
  try {
    return JSON.parse(storage.getItem(keyOf(kind, memberId)) ?? 'null')
  } catch {
    return null
  }
}

export function readTopUpDraft(storage: Kept, memberId: string): TopUpDraft | null {
  const kept = readKept(storage, 'top-up', memberId)
  return isDraft(kept) ? kept : null
}

export function readSendDraft(storage: Kept, memberId: string): SendDraft | null {
  const kept = readKept(storage, 'send', memberId)
  if (!isDraft(kept)) return null
  const { to, note } = kept as SendDraft
  const isPerson = typeof to?.id === 'string' && typeof to.handle === 'string' && typeof to.name === 'string'
  return typeof note === 'string' && (to === null || isPerson) ? (kept as SendDraft) : null
}
