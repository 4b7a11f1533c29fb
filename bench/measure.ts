import { createHistogram } from 'node:perf_hooks'

/** What a run of one operation showed. */
export interface Measurement {
  operations: number
  /** Answers that were not the expected ones; they are not in the latencies. */
  errors: number
  /** The first error, to show. */
  firstError: string | null
  seconds: number
  p50Ms: number
  p99Ms: number
  maxMs: number
}

export interface LoadOptions {
  /** Performs the operation once; rejects when the answer is not the expected one. */
  operation: (turn: number) => Promise<void>
  /** How many run at a time, at most. */
  concurrency: number
  durationMs: number
  /**
   * Operations a second, begun on schedule whether or not earlier ones have ended; latency counts from the
   * scheduled time, so that a stall shows in every operation that it held up. Without it each of the
   * concurrent workers begins the next when the last has ended, which finds the throughput.
   */
  ratePerSecond?: number
}

/** Repeats an operation for a while. */
export async function measure(options: LoadOptions): Promise<Measurement> {
  const latency = createHistogram({ figures: 3 })
  let turn = 0
  let errors = 0
  let firstError: string | null = null
  const startedAt = performance.now()
  const endsAt = startedAt + options.durationMs

  const worker = async () => {
    while (true) {
      const mine = turn
      const scheduledAt = options.ratePerSecond
        ? startedAt + (mine / options.ratePerSecond) * 1000
        : performance.now()
      if (scheduledAt >= endsAt) return
      turn += 1
      await until(scheduledAt)
      try {
        await options.operation(mine)
        latency.record(Math.max(1, Math.round((performance.now() - scheduledAt) * 1e6)))
      } catch (error) {
        errors += 1
        firstError ??= error instanceof Error ? error.message : String(error)
      }
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, worker))

  return {
    operations: latency.count,
    errors,
    firstError,
    seconds: (performance.now() - startedAt) / 1000,
    p50Ms: latency.percentile(50) / 1e6,
    p99Ms: latency.percentile(99) / 1e6,
    maxMs: latency.count === 0 ? 0 : latency.max / 1e6,
  }
}

async function until(timeMs: number): Promise<void> {
  const wait = timeMs - performance.now()
  if (wait > 0.5) await new Promise(resolve => setTimeout(resolve, wait))
}
