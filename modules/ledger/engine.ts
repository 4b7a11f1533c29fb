import type { Clock, Ctx, Db, Logger } from '@stoa/kit'
import type { RowsWriter, SubmitOptions } from './alongside.ts'
import { isIdCollision } from './create-transfers.ts'
import { LateAccountsError, runBatch } from './run-batch.ts'
import { type NewTransfer, readNewTransfer, type TransferEvent, type TransferResult } from './transfer.ts'

export interface LedgerEngine {
  /**
   * The second door: creates transfers by group commit and answers each in order once they are committed.
   * Callers at the same time share one database transaction; each is a batch of its own as far as chains
   * and failures go. If a caller's rows or work throw, only that caller fails and nothing of it is kept.
   * @throws RangeError for values that no transfer can carry; whatever the caller's own rows or work throw
   */
  submitTransfers(transfers: readonly NewTransfer[], options?: SubmitOptions): Promise<TransferResult[]>
  /** Waits for what was submitted and takes no more. */
  close(): Promise<void>
}

export interface LedgerEngineOptions {
  /** Not inside a transaction: the engine opens its own. */
  db: Db
  clock: Clock
  log: Logger
  /** Transfers in one database transaction at most, unless one caller alone brings more. */
  maxBatch?: number
}

interface Submission {
  events: TransferEvent[]
  options: SubmitOptions
  resolve(results: TransferResult[]): void
  reject(error: unknown): void
}

/** Serialization, deadlock: nothing was kept and the same batch may simply be run again. */
const retryableCodes = new Set(['40001', '40P01'])
const maxAttempts = 20

/** Starts group commit over a database. Hold it in the composition and hand it to whoever moves money. */
export function openLedger(options: LedgerEngineOptions): LedgerEngine {
  const { db, clock, log, maxBatch = 2048 } = options
  const ctx: Ctx = { db, clock, log, actor: { kind: 'system' } }
  const queue: Submission[] = []
  let running: Promise<void> | null = null
  let isClosed = false

  function submitTransfers(transfers: readonly NewTransfer[], submitOptions: SubmitOptions = {}) {
    return new Promise<TransferResult[]>((resolve, reject) => {
      if (isClosed) throw new Error('the ledger engine is closed')
      queue.push({ events: transfers.map(readNewTransfer), options: submitOptions, resolve, reject })
      running ??= drain()
    })
  }

  async function drain(): Promise<void> {
    // Callers of the same turn of the event loop belong in the same batch.
    await new Promise(resolve => setImmediate(resolve))
    while (queue.length > 0) await commitGroup(takeGroup())
    running = null
  }

  function takeGroup(): Submission[] {
    let count = 0
    let taken = 0
    while (taken < queue.length && (taken === 0 || count + queue[taken]!.events.length <= maxBatch)) {
      count += queue[taken]!.events.length
      taken += 1
    }
    return queue.splice(0, taken)
  }

  async function commitGroup(group: Submission[]): Promise<void> {
    let results: TransferResult[][]
    try {
      results = await commit(ctx, group)
    } catch (error) {
      if (group.length === 1) return group[0]!.reject(error)
      // Somebody's rows were refused and took the batch down: each alone, so that only the culprit fails.
      log.warn(
        { err: error, submissions: group.length },
        'ledger batch failed, running its callers one by one',
      )
      for (const submission of group) await commitGroup([submission])
      return
    }
    for (const [index, submission] of group.entries()) submission.resolve(results[index]!)
  }

  return {
    submitTransfers,
    async close() {
      isClosed = true
      await running
    },
  }
}

async function commit(ctx: Ctx, group: readonly Submission[]): Promise<TransferResult[][]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ctx.db.transaction(async db => {
        const results = await runBatch(
          db,
          ctx.clock,
          group.map(submission => submission.events),
        )
        await writeAlongside({ ...ctx, db }, group, results)
        return results
      })
    } catch (error) {
      if (attempt === maxAttempts || !isRetryable(error)) throw error
      ctx.log.warn({ err: error, attempt }, 'ledger batch runs again')
    }
  }
}

function isRetryable(error: unknown): boolean {
  return (
    error instanceof LateAccountsError ||
    isIdCollision(error) ||
    retryableCodes.has((error as { code?: string }).code ?? '')
  )
}

async function writeAlongside(
  ctx: Ctx,
  group: readonly Submission[],
  results: readonly TransferResult[][],
): Promise<void> {
  const rowsByWriter = new Map<RowsWriter<never>, never[]>()
  group.forEach(({ options }, index) => {
    for (const { writer, rows } of options.rows ?? []) {
      const collected = rowsByWriter.get(writer) ?? []
      collected.push(...rows(results[index]!))
      rowsByWriter.set(writer, collected)
    }
  })
  for (const [writer, rows] of rowsByWriter) if (rows.length > 0) await writer.write(ctx, rows)
  for (const [index, { options }] of group.entries()) await options.alongside?.(ctx, results[index]!)
}
