import { type HttpCall, type HttpCaller, openHttpCaller } from './http-call.ts'
import { type Measurement, measure } from './measure.ts'

/** What a bench's `operations.ts` has: the call that one turn of an operation makes. */
export interface Operations {
  callOf(name: string, members: readonly unknown[], turn: number): HttpCall
}

/** What a bench asks of the load generator, over the IPC channel. */
export interface LoadTask {
  url: string
  /** The folder of the bench, whose operations.ts says what is sent. */
  bench: 'core' | 'social'
  operation: string
  members: readonly unknown[]
  concurrency: number
  durationMs: number
  ratePerSecond?: number
}

/** The load generator: a process of its own, so that its work is not counted as the server's. */
process.on('message', async (task: LoadTask) => {
  const caller = openHttpCaller(task.url, task.concurrency)
  const measurement = await generate(task, caller)
  caller.close()
  process.send?.(measurement)
})
process.on('disconnect', () => process.exit())

// Turns continue from one measurement to the next, so that all members take part evenly.
let firstTurn = 0

async function generate(task: LoadTask, caller: HttpCaller): Promise<Measurement> {
  const { bench, operation, members, ...options } = task
  const { callOf } = (await import(`./${bench}/operations.ts`)) as Operations
  const start = firstTurn
  const measurement = await measure({
    ...options,
    operation: async turn => {
      await caller.drain(callOf(operation, members, start + turn))
    },
  })
  firstTurn += measurement.operations + measurement.errors
  return measurement
}
