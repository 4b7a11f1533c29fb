import { newId } from '../api/ids.ts'
import { onSignOut } from '../identity/session.ts'

/**
 * A payment on its way out of this device. Its id is made before the first try and kept until the outcome is known, so
 * that a double tap, a retry or a reload can only ever be the same payment.
 */
export type PaymentDraft = {
  id: string
  handle: string
  amount: string
  currency: string
  note: string
}

const prefix = 'stoa.sending.'

const isDraft = (value: unknown): value is PaymentDraft => {
  if (typeof value !== 'object' || value === null) return false
  const draft = value as Record<string, unknown>
  return (
    ['id', 'handle', 'amount', 'currency', 'note'].every(key => typeof draft[key] === 'string') &&
    /^[1-9]\d*$/.test(String(draft['amount'])) &&
    String(draft['id']).startsWith('pay_')
  )
}

/** Reads what the device kept; anything that is no draft gives null. */
export function parseDraft(text: string | null): PaymentDraft | null {
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    return isDraft(value) ? value : null
  } catch {
    return null
  }
}

export const newDraft = (details: Omit<PaymentDraft, 'id'>): PaymentDraft => ({
  id: newId('pay'),
  ...details,
})

/** The same payment when nothing about it has changed, else a new one with an id of its own. */
export function draftFor(known: PaymentDraft | null, details: Omit<PaymentDraft, 'id'>): PaymentDraft {
  const same =
    known !== null &&
    known.handle === details.handle &&
    known.amount === details.amount &&
    known.currency === details.currency &&
    known.note === details.note
  return same ? known : newDraft(details)
}

/** The payment whose outcome this device does not know yet. */
export const readSending = (memberId: string): PaymentDraft | null =>
  parseDraft(localStorage.getItem(prefix + memberId))

/** Kept before the request leaves. If it cannot be kept the payment must not leave either, so a failure throws. */
export const keepSending = (memberId: string, draft: PaymentDraft): void =>
  localStorage.setItem(prefix + memberId, JSON.stringify(draft))

export const forgetSending = (memberId: string): void => localStorage.removeItem(prefix + memberId)

onSignOut(() => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
})
