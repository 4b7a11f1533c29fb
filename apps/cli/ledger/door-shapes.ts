import type { Uuid } from '@stoa/kit'
import {
  type Account,
  accountFlagNames,
  accountFlags,
  flagBits,
  type NewAccount,
  type NewTransfer,
  type Transfer,
  transferFlagNames,
  transferFlags,
} from '@stoa/ledger'

/** A field of a request that cannot be read: 400, and nothing is done. */
export class FieldRefusal extends Error {
  readonly field: string

  constructor(field: string, rule: string) {
    super(rule)
    this.field = field
  }
}

type Body = Record<string, unknown>

const accountFields = ['id', 'ledger', 'code', 'flags', 'user_data']
const transferFields = [
  ...['id', 'debit_account_id', 'credit_account_id', 'amount', 'pending_id', 'timeout', 'ledger', 'code'],
  ...['user_data', 'flags'],
]

export function readAccounts(body: unknown): NewAccount[] {
  return readArray(body).map((item, index) => {
    const at = `[${index}].`
    const fields = readObject(item, at, accountFields)
    return {
      id: readId(fields['id'] ?? 0, `${at}id`)!,
      ledger: readNumber(fields['ledger'], `${at}ledger`, 2 ** 32 - 1),
      code: readNumber(fields['code'], `${at}code`, 2 ** 16 - 1),
      flags: readFlags(fields['flags'], `${at}flags`, accountFlags),
      userData: readId(fields['user_data'], `${at}user_data`),
    }
  })
}

export function readTransfers(body: unknown): NewTransfer[] {
  return readArray(body).map((item, index) => {
    const at = `[${index}].`
    const fields = readObject(item, at, transferFields)
    const amount = fields['amount']
    return {
      id: readId(fields['id'] ?? 0, `${at}id`)!,
      debitAccountId: readId(fields['debit_account_id'], `${at}debit_account_id`),
      creditAccountId: readId(fields['credit_account_id'], `${at}credit_account_id`),
      ...(amount === undefined || amount === null ? {} : { amount: readWhole(amount, `${at}amount`) }),
      pendingId: readId(fields['pending_id'], `${at}pending_id`),
      timeoutSeconds: readNumber(fields['timeout'], `${at}timeout`, 2 ** 32 - 1),
      ledger: readNumber(fields['ledger'], `${at}ledger`, 2 ** 32 - 1),
      code: readNumber(fields['code'], `${at}code`, 2 ** 16 - 1),
      userData: readId(fields['user_data'], `${at}user_data`),
      flags: readFlags(fields['flags'], `${at}flags`, transferFlags),
    }
  })
}

function readArray(body: unknown): unknown[] {
  if (!Array.isArray(body)) throw new FieldRefusal('', 'the body is an array of events')
  if (body.length > 8190) throw new FieldRefusal('', 'a batch has 8,190 events at most')
  return body
}

function readObject(item: unknown, at: string, known: readonly string[]): Body {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    throw new FieldRefusal(at, 'an event is an object')
  const strange = Object.keys(item).find(key => !known.includes(key))
  if (strange !== undefined)
    throw new FieldRefusal(`${at}${strange}`, `unknown; the fields are ${known.join(', ')}`)
  return item as Body
}

/** A UUID in text, or the same 128 bits as a decimal number; null, zero and absence mean none. */
export function readId(value: unknown, field: string): Uuid | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
    return value.toLowerCase() as Uuid
  }
  const hex = readWhole(value, field).toString(16).padStart(32, '0')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Uuid
}

function readWhole(value: unknown, field: string): bigint {
  const isText = typeof value === 'string' && /^[0-9]{1,39}$/.test(value)
  if (!isText && !(Number.isSafeInteger(value) && (value as number) >= 0)) {
    throw new FieldRefusal(field, 'a whole number of 0 and more, as decimal text when beyond 2^53')
  }
  const whole = BigInt(value as string | number)
  if (whole >= 2n ** 128n) throw new FieldRefusal(field, 'at most 2^128 - 1')
  return whole
}

function readNumber(value: unknown, field: string, max: number): number {
  if (value === undefined || value === null) return 0
  const whole = readWhole(value, field)
  if (whole > BigInt(max)) throw new FieldRefusal(field, `at most ${max}`)
  return Number(whole)
}

function readFlags(value: unknown, field: string, bits: Readonly<Record<string, number>>): number {
  if (!Array.isArray(value)) return readNumber(value, field, 2 ** 16 - 1)
  try {
    return flagBits(bits, value as string[])
  } catch {
    throw new FieldRefusal(field, `a number, or names of ${Object.keys(bits).join(', ')}`)
  }
}

export function presentAccount(account: Account): Body {
  return {
    id: account.id,
    ledger: account.ledger,
    code: account.code,
    flags: accountFlagNames(account.flags),
    user_data: account.userData,
    debits_pending: String(account.debitsPending),
    debits_posted: String(account.debitsPosted),
    credits_pending: String(account.creditsPending),
    credits_posted: String(account.creditsPosted),
    timestamp: String(account.timestamp),
  }
}

export function presentTransfer(transfer: Transfer): Body {
  return {
    id: transfer.id,
    debit_account_id: transfer.debitAccountId,
    credit_account_id: transfer.creditAccountId,
    amount: String(transfer.amount),
    pending_id: transfer.pendingId,
    timeout: transfer.timeoutSeconds,
    ledger: transfer.ledger,
    code: transfer.code,
    user_data: transfer.userData,
    flags: transferFlagNames(transfer.flags),
    timestamp: String(transfer.timestamp),
  }
}
