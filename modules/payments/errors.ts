import { type FieldError, type ProblemError, problem, toDecimal, toWireMoney } from '@stoa/kit'
import { noteMaxGraphemes } from './note.ts'
import type { SendRefusal } from './send-payment.ts'
import type { TopUpRefusal } from './top-up-wallet.ts'

export type PaymentsRefusal = SendRefusal | TopUpRefusal

type RefusalOf<Code extends PaymentsRefusal['code']> = Extract<PaymentsRefusal, { code: Code }>

interface Described {
  status: number
  title: string
  detail?: string
  field?: string
  message: string
  extra?: Record<string, unknown>
}

const noteMessages = {
  length: `at most ${noteMaxGraphemes} characters`,
  characters: 'one line of plain text, without control characters',
} as const

/** Every refusal of the module's use cases, as the wire says it. */
const descriptions: { [Code in PaymentsRefusal['code']]: (refusal: RefusalOf<Code>) => Described } = {
  amount_invalid: () => ({
    status: 422,
    title: 'This amount cannot be paid',
    field: 'amount.amount',
    message: 'must be above zero',
  }),
  amount_too_large: ({ max }) => ({
    status: 422,
    title: 'This amount is above the limit',
    field: 'amount.amount',
    message: `at most ${toDecimal(max)} ${max.currency}`,
    extra: { max: toWireMoney(max) },
  }),
  currency_not_supported: ({ supported }) => ({
    status: 422,
    title: 'This currency is not used here',
    field: 'amount.currency',
    message: `one of ${supported.join(', ')}`,
  }),
  note_invalid: ({ rule }) => ({
    status: 422,
    title: 'This note cannot be kept',
    field: 'note',
    message: noteMessages[rule],
  }),
  payment_id_invalid: () => ({
    status: 422,
    title: 'This id cannot be used',
    field: 'id',
    message: 'make a new random id',
  }),
  payment_id_reused: () => ({
    status: 422,
    title: 'This id belongs to another payment',
    detail: 'A repeated request must be the same in every field. A new payment needs a new id.',
    field: 'id',
    message: 'make a new id for a new payment',
  }),
  payment_refused_before: () => ({
    status: 422,
    title: 'This payment was refused before',
    detail: 'A refused payment stays refused, so that it cannot succeed later by surprise. Start a new one.',
    field: 'id',
    message: 'make a new id for a new try',
  }),
  payee_not_found: () => ({
    status: 404,
    title: 'There is nobody with this handle',
    field: 'to_handle',
    message: 'nobody has this handle',
  }),
  payee_is_self: () => ({
    status: 422,
    title: 'You cannot pay yourself',
    field: 'to_handle',
    message: 'must be another member',
  }),
  you_block_payee: () => ({
    status: 422,
    title: 'You block this member',
    detail: 'Unblock them first.',
    field: 'to_handle',
    message: 'must not be a member whom you block',
  }),
  payee_unavailable: () => ({
    status: 422,
    title: 'This member cannot be paid now',
    field: 'to_handle',
    message: 'must be a member who can be reached',
  }),
  insufficient_funds: ({ available }) => ({
    status: 422,
    title: 'There is not enough in your wallet',
    detail: `You can spend ${toDecimal(available)} ${available.currency}. Add money and make a new payment.`,
    field: 'amount.amount',
    message: `at most ${toDecimal(available)} ${available.currency} now`,
    extra: { available: toWireMoney(available) },
  }),
  bank_not_connected: () => ({
    status: 503,
    title: 'No bank is connected',
    detail: 'The operator has not connected a bank yet, so money cannot be added.',
    field: 'id',
    message: 'try again when a bank is connected',
  }),
}

/** The problem to throw for a refusal; it names the field, and the refusal's code is also the broken rule. */
export function toProblem(refusal: PaymentsRefusal): ProblemError {
  const describe = descriptions[refusal.code] as (refusal: PaymentsRefusal) => Described
  const { status, title, detail, field, message, extra } = describe(refusal)
  const errors: FieldError[] = field ? [{ field, rule: refusal.code, message }] : []
  return problem(status, refusal.code, {
    title,
    detail: detail ?? `${title}: ${message}.`,
    errors,
    ...(extra && { extra }),
  })
}
