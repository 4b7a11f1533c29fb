import { newUuid, systemClock, type Uuid } from '@stoa/kit'
import { isDone, type NewTransfer, openLedger, transferFlags } from '@stoa/ledger'
import type { BenchBooks } from './open-books.ts'

export interface Scenario {
  name: string
  /** How many callers wait for their answer at a time. */
  callers: number
  /** @returns how many transfers it made */
  call(): Promise<number>
}

export interface Scenarios {
  scenarios: Scenario[]
  close(): Promise<void>
}

export function openScenarios(books: BenchBooks): Scenarios {
  const { ctx, db, free, limited, recorded } = books
  const engine = openLedger(ctx)
  const unsealed = openLedger({ ...ctx, sealAfterMs: 0 })
  const pick = (ids: readonly Uuid[]) => ids[Math.floor(Math.random() * ids.length)]!
  const pair = (ids: readonly Uuid[]): [Uuid, Uuid] => {
    const debit = pick(ids)
    for (;;) {
      const credit = pick(ids)
      if (credit !== debit) return [debit, credit]
    }
  }
  const transfer = (
    debitAccountId: Uuid,
    creditAccountId: Uuid,
    more: Partial<NewTransfer> = {},
  ): NewTransfer => ({
    id: newUuid(systemClock),
    debitAccountId,
    creditAccountId,
    amount: 5n,
    ledger: 1,
    code: 1,
    ...more,
  })
  const submit = async (transfers: NewTransfer[], through = engine) => {
    const results = await through.submitTransfers(transfers)
    const refused = results.find(result => !isDone(result.status))
    if (refused) throw new Error(`a transfer of the benchmark was refused: ${refused.status}`)
    return transfers.length
  }
  const baseline = async (debit: Uuid, credit: Uuid) => {
    await db.query(
      'SELECT baseline.create_transfer($1, $2, $3, $4)',
      [newUuid(systemClock), debit, credit, 5n],
      'baseline',
    )
    return 1
  }
  /** Everybody pays one shop. */
  const hotPair = (): [Uuid, Uuid] => [free[1 + Math.floor(Math.random() * (free.length - 1))]!, free[0]!]
  /** One in four is a hold that is posted right after its answer. */
  const mixed = async () => {
    const [debit, credit] = pair(free)
    if (Math.random() >= 0.25) return submit([transfer(debit, credit)])
    const hold = transfer(debit, credit, { flags: transferFlags.pending, timeoutSeconds: 3600 })
    await submit([hold])
    await submit([{ id: newUuid(systemClock), pendingId: hold.id, flags: transferFlags.post_pending }])
    return 2
  }
  const scenarios: Scenario[] = [
    { name: 'baseline_single_64', callers: 64, call: () => baseline(...pair(free)) },
    { name: 'engine_single_64', callers: 64, call: () => submit([transfer(...pair(free))]) },
    { name: 'engine_unsealed_64', callers: 64, call: () => submit([transfer(...pair(free))], unsealed) },
    { name: 'baseline_hot_64', callers: 64, call: () => baseline(...hotPair()) },
    { name: 'engine_hot_64', callers: 64, call: () => submit([transfer(...hotPair())]) },
    { name: 'baseline_single_1', callers: 1, call: () => baseline(...pair(free)) },
    { name: 'engine_single_1', callers: 1, call: () => submit([transfer(...pair(free))]) },
    { name: 'engine_single_1024', callers: 1024, call: () => submit([transfer(...pair(free))]) },
    { name: 'engine_limited_64', callers: 64, call: () => submit([transfer(...pair(limited))]) },
    { name: 'engine_history_64', callers: 64, call: () => submit([transfer(...pair(recorded))]) },
    { name: 'engine_pending_mix_64', callers: 64, call: mixed },
    {
      name: 'engine_bulk_1000',
      callers: 4,
      call: () => submit(Array.from({ length: 1000 }, () => transfer(...pair(free)))),
    },
  ]
  return {
    scenarios,
    async close() {
      await Promise.all([engine.close(), unsealed.close()])
    },
  }
}
