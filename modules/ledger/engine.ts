import type { Clock, Ctx, Db, Logger, Uuid } from '@stoa/kit'
import { AccountCopies } from './account-copies.ts'
import { type SubmitOptions, writeAlongside } from './alongside.ts'
import { applyDeltas } from './apply-deltas.ts'
import { toLedgerTime } from './bounds.ts'
import { isIdCollision } from './create-transfers.ts'
import { DeltaBatch } from './delta-batch.ts'
import { LateAccountsError, runBatch } from './run-batch.ts'
import { scheduleSealing } from './schedule-sealing.ts'
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
  /** Database transactions at a time at most: a second one begins beside one that stands still. 2 when left out. */
  lanes?: number
  /** How long a batch has the database to itself, in milliseconds. 50 when left out. */
  patienceMs?: number
  /** How soon after a commit history is sealed, in milliseconds; 0 leaves it to the jobs. 1,000 when left out. */
  sealAfterMs?: number
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
const mostCopies = 50_000

/** Starts group commit over a database. Hold it in the composition and hand it to whoever moves money. */
export function openLedger(options: LedgerEngineOptions): LedgerEngine {
  const { db, clock, log, maxBatch = 2048, lanes = 2, patienceMs = 50, sealAfterMs = 1000 } = options
  const ctx: Ctx = { db, clock, log, actor: { kind: 'system' } }
  const copies = new AccountCopies(mostCopies)
  let queue: Submission[] = []
  let running = 0
  /** The batch that everybody waits for. */
  let current: Submission[] | null = null
  let isScheduled = false
  let isClosed = false
  let onIdle: (() => void) | null = null
  const sealing = scheduleSealing(ctx, sealAfterMs)

  function submitTransfers(transfers: readonly NewTransfer[], submitOptions: SubmitOptions = {}) {
    return new Promise<TransferResult[]>((resolve, reject) => {
      if (isClosed) throw new Error('the ledger engine is closed')
      queue.push({ events: transfers.map(readNewTransfer), options: submitOptions, resolve, reject })
      schedule()
    })
  }

  /** Callers of the same turn of the event loop belong in the same batch. */
  function schedule(): void {
    if (isScheduled || current !== null || running === lanes || queue.length === 0) return
    isScheduled = true
    setImmediate(() => {
      isScheduled = false
      startBatch()
    })
  }

  /**
   * One batch at a time, while the next one gathers: the cost that a batch has beyond its rows, and waiting for
   * the same accounts, eat up what a second one beside it would gain. Only one that stands still (somebody holds
   * a lock, work alongside is slow or itself moves money) does not hold up the rest.
   */
  function startBatch(): void {
    const group = takeGroup()
    running += 1
    current = group
    const makeWay = () => {
      if (current === group) current = null
    }
    const patience = setTimeout(() => {
      makeWay()
      schedule()
    }, patienceMs)
    void commitGroup(group).then(() => {
      clearTimeout(patience)
      makeWay()
      running -= 1
      sealing.schedule()
      if (running === 0 && queue.length === 0) onIdle?.()
      schedule()
    })
  }

  function takeGroup(): Submission[] {
    let count = 0
    let taken = 0
    while (taken < queue.length && (taken === 0 || count + queue[taken]!.events.length <= maxBatch)) {
      count += queue[taken]!.events.length
      taken += 1
    }
    const group = queue.slice(0, taken)
    queue = queue.slice(taken)
    return group
  }

  /** Never rejects: every submission hears its own answer. */
  async function commitGroup(group: Submission[]): Promise<void> {
    let careful = group
    try {
      careful = await commitPlain(ctx, copies, group)
    } catch (error) {
      log.debug({ err: error, submissions: group.length }, 'ledger batch is decided again under locks')
    }
    if (careful.length > 0) await commitCarefully(careful)
  }

  async function commitCarefully(group: Submission[]): Promise<void> {
    let results: TransferResult[][]
    try {
      results = await commitLocked(ctx, copies, group)
    } catch (error) {
      if (group.length === 1) return group[0]!.reject(error)
      // Somebody's rows were refused and took the batch down: each alone, so that only the culprit fails.
      log.warn(
        { err: error, submissions: group.length },
        'ledger batch failed, running its callers one by one',
      )
      for (const submission of group) await commitCarefully([submission])
      return
    }
    for (const [index, submission] of group.entries()) submission.resolve(results[index]!)
  }

  return {
    submitTransfers,
    async close() {
      isClosed = true
      if (running > 0 || queue.length > 0) {
        await new Promise<void>(resolve => {
          onIdle = resolve
        })
      }
      await sealing.stop()
    },
  }
}

/**
 * Commits the submissions that will plainly succeed by adding deltas, without locks beforehand.
 * @returns the others, which nothing has happened to
 */
async function commitPlain(ctx: Ctx, copies: AccountCopies, group: Submission[]): Promise<Submission[]> {
  await copies.loadMissing(ctx.db, accountIdsOf(group))
  const batch = new DeltaBatch(copies.known)
  const plain: Submission[] = []
  const careful: Submission[] = []
  for (const submission of group) (batch.add(submission.events) ? plain : careful).push(submission)
  if (plain.length === 0) return careful
  const now = toLedgerTime(ctx.clock.now())
  let results: TransferResult[][] = []
  try {
    if (plain.some(hasOwnWork)) {
      await ctx.db.transaction(async db => {
        results = answersOf(plain, await applyDeltas(db, now, batch))
        await writeAlongside({ ...ctx, db }, plain, results)
      })
    } else {
      results = answersOf(plain, await applyDeltas(ctx.db, now, batch))
    }
  } catch (error) {
    copies.forget(batch.deltas().map(delta => delta.account.id))
    throw error
  }
  copies.keep(batch.accounts())
  for (const [index, submission] of plain.entries()) submission.resolve(results[index]!)
  return careful
}

function accountIdsOf(group: readonly Submission[]): Set<Uuid> {
  const ids = new Set<Uuid>()
  for (const { events } of group) {
    for (const { debitAccountId, creditAccountId } of events) {
      if (debitAccountId !== null) ids.add(debitAccountId)
      if (creditAccountId !== null) ids.add(creditAccountId)
    }
  }
  return ids
}

function hasOwnWork({ options }: Submission): boolean {
  return options.alongside !== undefined || (options.rows?.length ?? 0) > 0
}

function answersOf(group: readonly Submission[], first: bigint): TransferResult[][] {
  let timestamp = first - 1n
  return group.map(({ events }) =>
    events.map(() => {
      timestamp += 1n
      return { status: 'created' as const, timestamp }
    }),
  )
}

async function commitLocked(
  ctx: Ctx,
  copies: AccountCopies,
  group: readonly Submission[],
): Promise<TransferResult[][]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const batch = await ctx.db.transaction(async db => {
        const decided = await runBatch(
          db,
          ctx.clock,
          group.map(submission => submission.events),
        )
        await writeAlongside({ ...ctx, db }, group, decided.results)
        return decided
      })
      copies.keep(batch.accounts)
      return batch.results
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
