import type { Ctx } from '@stoa/kit'
import type { TransferResult } from './transfer.ts'

/**
 * Writes rows of one kind for many callers at once, in the database transaction of their transfers: one
 * bulk statement (`unnest`) for 64 payments instead of 64. Make one writer per kind and keep it: rows are
 * grouped by the writer object.
 */
export interface RowsWriter<Row> {
  /** For logs and errors. */
  name: string
  write(ctx: Ctx, rows: readonly Row[]): Promise<void>
}

/** A caller's rows for one writer, made once the results are known; none is fine. */
export interface RowsAlongside {
  writer: RowsWriter<never>
  rows: (results: readonly TransferResult[]) => readonly never[]
}

/** Types a caller's rows against its writer. */
export function rowsFor<Row>(
  writer: RowsWriter<Row>,
  rows: (results: readonly TransferResult[]) => readonly Row[],
): RowsAlongside {
  return { writer: writer as RowsWriter<never>, rows: rows as RowsAlongside['rows'] }
}

export interface SubmitOptions {
  /** Rows that commit with the transfers, written in bulk with those of other callers: the fast way. */
  rows?: readonly RowsAlongside[]
  /**
   * Any other work in the same database transaction, one caller after the other. Keep it short: everybody
   * in the batch waits for it.
   */
  alongside?: (ctx: Ctx, results: readonly TransferResult[]) => Promise<void>
}

/** Writes what the callers brought: rows in bulk, kind by kind, then other work caller by caller. */
export async function writeAlongside(
  ctx: Ctx,
  group: readonly { options: SubmitOptions }[],
  results: readonly (readonly TransferResult[])[],
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
