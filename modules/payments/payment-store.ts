import type { CurrencyCode, Db, Uuid } from '@stoa/kit'
import type { FailureCode } from './failure.ts'
import type { Payment, PaymentKind, PaymentState } from './payment.ts'

export interface PaymentRow {
  id: Uuid
  kind: PaymentKind
  state: PaymentState
  payer_id: Uuid | null
  payee_id: Uuid
  currency: CurrencyCode
  amount_minor: bigint
  to_handle: string | null
  note: string | null
  failure_code: FailureCode | null
  opened_ledger_time: bigint
  posted_ledger_time: bigint | null
  created_at: Date
  resolved_at: Date | null
  bank_name: string | null
  resolution_id: Uuid | null
}

export function toPayment(row: PaymentRow): Payment {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    payerId: row.payer_id,
    payeeId: row.payee_id,
    amountMinor: row.amount_minor,
    currency: row.currency,
    toHandle: row.to_handle,
    note: row.note,
    failureCode: row.failure_code,
    openedLedgerTime: row.opened_ledger_time,
    postedLedgerTime: row.posted_ledger_time,
    createdAt: row.created_at,
    resolvedAt: row.resolved_at,
    bankName: row.bank_name,
    resolutionId: row.resolution_id,
  }
}

const columns = `p.id, p.kind, p.state, p.payer_id, p.payee_id, p.currency, p.amount_minor, p.to_handle, p.note,
  p.failure_code, p.opened_ledger_time, p.posted_ledger_time, p.created_at, p.resolved_at, t.bank_name, t.resolution_id`

export async function selectPayment(db: Db, id: Uuid): Promise<Payment | null> {
  const rows = await db.query<PaymentRow>(
    `SELECT ${columns} FROM payments.payment p
     LEFT JOIN payments.top_up t ON t.payment_id = p.id WHERE p.id = $1`,
    [id],
    'payments.select_payment',
  )
  return rows[0] ? toPayment(rows[0]) : null
}

export async function selectPayments(db: Db, ids: readonly Uuid[]): Promise<Payment[]> {
  const rows = await db.query<PaymentRow>(
    `SELECT ${columns} FROM payments.payment p
     LEFT JOIN payments.top_up t ON t.payment_id = p.id WHERE p.id = ANY($1::uuid[])`,
    [ids],
    'payments.select_payments',
  )
  return rows.map(toPayment)
}

/** The payment that a transfer of the ledger belongs to: as its first transfer, or as what decides a top-up. */
export async function selectPaymentOfTransfer(db: Db, transferId: Uuid): Promise<Payment | null> {
  const rows = await db.query<PaymentRow>(
    `SELECT ${columns} FROM payments.payment p
     LEFT JOIN payments.top_up t ON t.payment_id = p.id
     WHERE p.id = coalesce((SELECT payment_id FROM payments.top_up WHERE resolution_id = $1), $1)`,
    [transferId],
    'payments.select_payment_of_transfer',
  )
  return rows[0] ? toPayment(rows[0]) : null
}

/** A member's payments, in and out, newest first, before a ledger time. Each half reads one index range. */
export async function selectPaymentsOfMember(
  db: Db,
  memberId: Uuid,
  beforeLedgerTime: bigint,
  limit: number,
): Promise<Payment[]> {
  const half = (side: 'payer_id' | 'payee_id') =>
    `(SELECT * FROM payments.payment WHERE ${side} = $1 AND opened_ledger_time < $2
      ORDER BY opened_ledger_time DESC LIMIT $3)`
  const rows = await db.query<PaymentRow>(
    `SELECT ${columns} FROM (${half('payer_id')} UNION ALL ${half('payee_id')}) p
     LEFT JOIN payments.top_up t ON t.payment_id = p.id ORDER BY p.opened_ledger_time DESC LIMIT $3`,
    [memberId, beforeLedgerTime, limit],
    'payments.select_payments_of_member',
  )
  return rows.map(toPayment)
}

/** Writes payments of many callers in one statement. */
export async function insertPayments(db: Db, payments: readonly Payment[]): Promise<void> {
  await db.query(
    `INSERT INTO payments.payment (id, kind, state, payer_id, payee_id, currency, amount_minor, to_handle, note,
       opened_ledger_time, posted_ledger_time, created_at, resolved_at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::bigint[],
       $8::text[], $9::text[], $10::bigint[], $11::bigint[], $12::timestamptz[], $13::timestamptz[])`,
    [
      payments.map(payment => payment.id),
      payments.map(payment => payment.kind),
      payments.map(payment => payment.state),
      payments.map(payment => payment.payerId),
      payments.map(payment => payment.payeeId),
      payments.map(payment => payment.currency),
      payments.map(payment => payment.amountMinor),
      payments.map(payment => payment.toHandle),
      payments.map(payment => payment.note),
      payments.map(payment => payment.openedLedgerTime),
      payments.map(payment => payment.postedLedgerTime),
      payments.map(payment => payment.createdAt),
      payments.map(payment => payment.resolvedAt),
    ],
    'payments.insert_payments',
  )
}

export async function updateDecided(
  db: Db,
  id: Uuid,
  decided: Pick<Payment, 'state' | 'failureCode' | 'postedLedgerTime' | 'resolvedAt'>,
): Promise<void> {
  await db.query(
    `UPDATE payments.payment SET state = $2, failure_code = $3, posted_ledger_time = $4, resolved_at = $5
     WHERE id = $1`,
    [id, decided.state, decided.failureCode, decided.postedLedgerTime, decided.resolvedAt],
    'payments.update_decided',
  )
}
