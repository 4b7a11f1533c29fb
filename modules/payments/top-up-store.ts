import type { Db, Uuid } from '@stoa/kit'
import type { Payment } from './payment.ts'
import { type PaymentRow, toPayment } from './payment-store.ts'

/** A top-up with what passed between us and the bank. */
export interface TopUp {
  payment: Payment
  resolutionId: Uuid
  request: Uint8Array
  asks: number
}

interface TopUpRow extends PaymentRow {
  resolution_id: Uuid
  request: Buffer
  asks: number
}

export async function insertTopUp(
  db: Db,
  topUp: { paymentId: Uuid; resolutionId: Uuid; bankName: string; request: Uint8Array },
): Promise<void> {
  await db.query(
    'INSERT INTO payments.top_up (payment_id, resolution_id, bank_name, request) VALUES ($1, $2, $3, $4)',
    [topUp.paymentId, topUp.resolutionId, topUp.bankName, topUp.request],
    'payments.insert_top_up',
  )
}

export function selectTopUp(db: Db, paymentId: Uuid): Promise<TopUp | null> {
  return selectOne(db, paymentId, '')
}

/** Locks the payment until the transaction ends: of two that decide it, the second sees the first's decision. */
export function lockTopUp(db: Db, paymentId: Uuid): Promise<TopUp | null> {
  return selectOne(db, paymentId, 'FOR UPDATE OF p')
}

async function selectOne(db: Db, paymentId: Uuid, lock: '' | 'FOR UPDATE OF p'): Promise<TopUp | null> {
  const [row] = await db.query<TopUpRow>(
    `SELECT p.*, t.bank_name, t.resolution_id, t.request, t.asks
     FROM payments.payment p JOIN payments.top_up t ON t.payment_id = p.id WHERE p.id = $1 ${lock}`,
    [paymentId],
  )
  if (!row) return null
  return { payment: toPayment(row), resolutionId: row.resolution_id, request: row.request, asks: row.asks }
}

/** Counts a question to the bank that brought no decision. @returns how many there have been */
export async function countAsk(db: Db, paymentId: Uuid, askedAt: Date): Promise<number> {
  const [row] = await db.query<{ asks: number }>(
    'UPDATE payments.top_up SET asks = asks + 1, last_asked_at = $2 WHERE payment_id = $1 RETURNING asks',
    [paymentId, askedAt],
    'payments.count_ask',
  )
  return row?.asks ?? 0
}

export async function updateAnswered(
  db: Db,
  paymentId: Uuid,
  answered: { askedAt: Date; reference: string | null; answer: Uint8Array },
): Promise<void> {
  await db.query(
    `UPDATE payments.top_up SET asks = asks + 1, last_asked_at = $2, bank_reference = $3, answer = $4
     WHERE payment_id = $1`,
    [paymentId, answered.askedAt, answered.reference, answered.answer],
    'payments.update_answered',
  )
}

/** Pending top-ups about which the bank has not been asked since a time, oldest first. */
export async function selectOpenTopUps(db: Db, notAskedSince: Date, limit: number): Promise<Uuid[]> {
  const rows = await db.query<{ id: Uuid }>(
    `SELECT p.id FROM payments.payment p JOIN payments.top_up t ON t.payment_id = p.id
     WHERE p.state = 'pending' AND coalesce(t.last_asked_at, p.created_at) <= $1
     ORDER BY p.created_at LIMIT $2`,
    [notAskedSince, limit],
  )
  return rows.map(row => row.id)
}

export async function updateConfirmed(db: Db, paymentIds: readonly Uuid[], confirmedAt: Date): Promise<void> {
  if (paymentIds.length === 0) return
  await db.query(
    'UPDATE payments.top_up SET confirmed_at = $2 WHERE payment_id = ANY($1::uuid[]) AND confirmed_at IS NULL',
    [paymentIds, confirmedAt],
  )
}

/** Top-ups that count here as settled since before a time, but of which the bank's list says nothing. */
export async function selectUnconfirmed(db: Db, postedBefore: Date, limit: number): Promise<Payment[]> {
  const rows = await db.query<PaymentRow>(
    `SELECT p.*, t.bank_name, t.resolution_id FROM payments.top_up t JOIN payments.payment p ON p.id = t.payment_id
     WHERE t.confirmed_at IS NULL AND p.state = 'posted' AND p.resolved_at < $1
     ORDER BY p.created_at LIMIT $2`,
    [postedBefore, limit],
  )
  return rows.map(toPayment)
}
