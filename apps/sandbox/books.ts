import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/** A request for payment as the bank keeps it. */
export type Instruction = {
  endToEndId: string
  messageId: string
  paymentInformationId: string
  debtorAccount: string
  creditorAccount: string
  currency: string
  amountMinor: bigint
}

/** The bank's final word on an instruction, numbered in the order of the decisions. */
export type Outcome = {
  seq: bigint
  status: 'ACSC' | 'RJCT'
  reason: string | undefined
  additional: string | undefined
  reference: string
  decidedAt: Date
}

export type DecidedInstruction = Instruction & Outcome

type Row = Record<string, string | bigint | null>

/** The account on the other side of opening balances, so that these books too sum to zero. */
const openingAccount = 'OPENING'

const schema = `
CREATE TABLE IF NOT EXISTS account (
  number TEXT NOT NULL, currency TEXT NOT NULL, balance_minor INTEGER NOT NULL,
  PRIMARY KEY (number, currency)
) STRICT;
CREATE TABLE IF NOT EXISTS posting (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  debit_account TEXT NOT NULL, credit_account TEXT NOT NULL, currency TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  end_to_end_id TEXT UNIQUE, booked_at TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS instruction (
  end_to_end_id TEXT PRIMARY KEY, message_id TEXT NOT NULL UNIQUE, payment_information_id TEXT NOT NULL,
  debtor_account TEXT NOT NULL, creditor_account TEXT NOT NULL, currency TEXT NOT NULL,
  amount_minor INTEGER NOT NULL, presentations INTEGER NOT NULL, received_at TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS outcome (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  end_to_end_id TEXT NOT NULL UNIQUE REFERENCES instruction,
  status TEXT NOT NULL CHECK (status IN ('ACSC', 'RJCT')),
  reason TEXT, additional TEXT, decided_at TEXT NOT NULL
) STRICT;
`

/**
 * The bank's double-entry books in a SQLite file of their own. Every method is synchronous, so that what one
 * request does inside `atomically` is seen by no other in part. A balance is credits minus debits.
 */
export class Books {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  /** Opens the file `tidewater.sqlite` in the folder, or books in memory for `:memory:`. */
  constructor(folder: string) {
    if (folder !== ':memory:') mkdirSync(folder, { recursive: true })
    this.#db = new DatabaseSync(folder === ':memory:' ? folder : join(folder, 'tidewater.sqlite'))
    this.#db.exec('PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON')
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    this.#db.exec(schema)
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close()
  }

  atomically<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.#db.exec('COMMIT')
      return result
    } catch (error) {
      this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** The balance of an account; opens it with an opening balance when it is not there yet. */
  openAccount(number: string, currency: string, openingMinor: bigint, now: Date): bigint {
    const known = this.#one(
      'SELECT balance_minor FROM account WHERE number = ? AND currency = ?',
      number,
      currency,
    )
    if (known) return known.balance_minor as bigint
    this.#post(openingAccount, number, currency, openingMinor, null, now)
    return openingMinor
  }

  /** Moves money between two accounts for an instruction, once: the end-to-end id is unique among postings. */
  postInstruction(instruction: Instruction, now: Date): void {
    const { debtorAccount, creditorAccount, currency, amountMinor, endToEndId } = instruction
    this.#post(debtorAccount, creditorAccount, currency, amountMinor, endToEndId, now)
  }

  /** The instruction with this end-to-end id or this message id. */
  findInstruction(endToEndId: string, messageId: string): Instruction | undefined {
    const row = this.#one(
      'SELECT * FROM instruction WHERE end_to_end_id = ? OR message_id = ?',
      endToEndId,
      messageId,
    )
    return row && toInstruction(row)
  }

  insertInstruction(instruction: Instruction, now: Date): void {
    this.#run(
      'INSERT INTO instruction VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)',
      instruction.endToEndId,
      instruction.messageId,
      instruction.paymentInformationId,
      instruction.debtorAccount,
      instruction.creditorAccount,
      instruction.currency,
      instruction.amountMinor,
      now.toISOString(),
    )
  }

  /** Counts one presentation of the instruction and returns how many there have been. */
  countPresentation(endToEndId: string): number {
    const row = this.#one(
      'UPDATE instruction SET presentations = presentations + 1 WHERE end_to_end_id = ? RETURNING presentations',
      endToEndId,
    )
    return Number(row?.presentations)
  }

  findOutcome(endToEndId: string): Outcome | undefined {
    const row = this.#one('SELECT * FROM outcome WHERE end_to_end_id = ?', endToEndId)
    return row && toOutcome(row)
  }

  insertOutcome(
    endToEndId: string,
    outcome: Pick<Outcome, 'status' | 'reason' | 'additional' | 'decidedAt'>,
  ): Outcome {
    const row = this.#one(
      'INSERT INTO outcome (end_to_end_id, status, reason, additional, decided_at) VALUES (?, ?, ?, ?, ?) RETURNING *',
      endToEndId,
      outcome.status,
      outcome.reason ?? null,
      outcome.additional ?? null,
      outcome.decidedAt.toISOString(),
    )
    return toOutcome(row as Row)
  }

  /** Decisions after a number, in order. */
  listOutcomes(afterSeq: bigint, limit: number): DecidedInstruction[] {
    const rows = this.#statement(
      'SELECT * FROM outcome JOIN instruction USING (end_to_end_id) WHERE seq > ? ORDER BY seq LIMIT ?',
    ).all(afterSeq, limit) as Row[]
    return rows.map(row => ({ ...toInstruction(row), ...toOutcome(row) }))
  }

  /** Balances by account number in one currency; they sum to zero. */
  listBalances(currency: string): Map<string, bigint> {
    const rows = this.#statement('SELECT number, balance_minor FROM account WHERE currency = ?').all(
      currency,
    ) as Row[]
    return new Map(rows.map(row => [row.number as string, row.balance_minor as bigint]))
  }

  #post(
    debit: string,
    credit: string,
    currency: string,
    amountMinor: bigint,
    endToEndId: string | null,
    now: Date,
  ): void {
    this.#run(
      'INSERT INTO posting (debit_account, credit_account, currency, amount_minor, end_to_end_id, booked_at) VALUES (?, ?, ?, ?, ?, ?)',
      debit,
      credit,
      currency,
      amountMinor,
      endToEndId,
      now.toISOString(),
    )
    this.#addToBalance(debit, currency, -amountMinor)
    this.#addToBalance(credit, currency, amountMinor)
  }

  #addToBalance(number: string, currency: string, changeMinor: bigint): void {
    this.#run(
      'INSERT INTO account VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET balance_minor = balance_minor + excluded.balance_minor',
      number,
      currency,
      changeMinor,
    )
  }

  #one(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#statement(sql).run(...values)
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    statement.setReadBigInts(true)
    this.#statements.set(sql, statement)
    return statement
  }
}

function toInstruction(row: Row): Instruction {
  return {
    endToEndId: row.end_to_end_id as string,
    messageId: row.message_id as string,
    paymentInformationId: row.payment_information_id as string,
    debtorAccount: row.debtor_account as string,
    creditorAccount: row.creditor_account as string,
    currency: row.currency as string,
    amountMinor: row.amount_minor as bigint,
  }
}

function toOutcome(row: Row): Outcome {
  return {
    seq: row.seq as bigint,
    status: row.status as 'ACSC' | 'RJCT',
    reason: (row.reason as string | null) ?? undefined,
    additional: (row.additional as string | null) ?? undefined,
    reference: `TW-${row.seq}`,
    decidedAt: new Date(row.decided_at as string),
  }
}
