import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { makeDataDir, removeDataDir, type StoaProcess, startStoa } from '@stoa/testing/stoa-process'
import type { Bench, BenchOptions } from '../bench.ts'
import type { LoadTask } from '../load-process.ts'
import type { Measurement } from '../measure.ts'
import { cpuSecondsOf } from '../process-cpu.ts'
import { type Figures, round } from '../report.ts'
import { operationNames } from './operations.ts'
import { buildTown } from './town.ts'

const concurrency = 16

/** The daily bread of members against a whole Stoa as `npm start` runs it, on this machine alone. */
export const coreBench: Bench = {
  name: 'core',
  about: 'sign-in, timeline read, post, message and payment, through HTTP with real sessions',
  async run(options) {
    const dataDir = await makeDataDir()
    try {
      // The load generator stands in for a proxy in front of many members, each with an address of its own.
      const stoa = await startStoa({ dataDir, env: { TRUST_PROXY: '127.0.0.1' } })
      try {
        return await measureAll(stoa, options)
      } finally {
        await stoa.stop()
      }
    } finally {
      await removeDataDir(dataDir)
    }
  },
}

async function measureAll(stoa: StoaProcess, options: BenchOptions): Promise<Figures> {
  const url = stoa.url.replace('localhost', '127.0.0.1')
  const members = await buildTown(url, options.members, options.stopped)
  console.log(`  ${members.length} members are in town`)
  const pids = await stoa.pids()
  const load = fork(join(import.meta.dirname, '../load-process.ts'))
  const run = async (task: Omit<LoadTask, 'url' | 'bench' | 'members'>): Promise<Measurement> => {
    options.stopped.throwIfAborted()
    load.send({ url, bench: 'core', members, ...task } satisfies LoadTask)
    const [measurement] = await once(load, 'message', { signal: options.stopped })
    return measurement as Measurement
  }

  const figures: Figures = { members: members.length, concurrency }
  try {
    for (const operation of operationNames) {
      const durationMs = options.seconds * 1000
      await run({ operation, concurrency, durationMs: durationMs / 4 })

      const before = readCpu(pids)
      const busy = await run({ operation, concurrency, durationMs })
      const after = readCpu(pids)
      const perSecond = busy.operations / busy.seconds
      // At half of what it can do, begun on schedule: what a member waits on an ordinary day.
      const calm = await run({ operation, concurrency: 256, durationMs, ratePerSecond: perSecond / 2 })

      const perOperationMs = (from: number, to: number) =>
        round(((to - from) * 1000) / Math.max(1, busy.operations))
      Object.assign(figures, {
        [`${operation}_operations`]: busy.operations + calm.operations,
        [`${operation}_errors`]: busy.errors + calm.errors,
        [`${operation}_throughput_per_s`]: round(perSecond),
        [`${operation}_server_cpu_ms_per_operation`]: perOperationMs(before.server, after.server),
        [`${operation}_postgres_cpu_ms_per_operation`]: perOperationMs(before.postgres, after.postgres),
        [`${operation}_latency_load_per_s`]: round(perSecond / 2),
        [`${operation}_latency_p50_ms`]: round(calm.p50Ms),
        [`${operation}_latency_p99_ms`]: round(calm.p99Ms),
        [`${operation}_latency_max_ms`]: round(calm.maxMs),
      })
      console.log(describe(operation, busy, calm))
    }
  } finally {
    load.disconnect()
  }
  return figures
}

function readCpu(pids: { server: number; postgres: number }): { server: number; postgres: number } {
  return { server: cpuSecondsOf(pids.server), postgres: cpuSecondsOf(pids.postgres, true) }
}

function describe(operation: string, busy: Measurement, calm: Measurement): string {
  const error = busy.firstError ?? calm.firstError
  return [
    `  ${operation.padEnd(14)} ${round(busy.operations / busy.seconds)}/s at most;`,
    `at half of that p50 ${round(calm.p50Ms)} ms, p99 ${round(calm.p99Ms)} ms`,
    error ? `(${busy.errors + calm.errors} errors: ${error})` : '',
  ].join(' ')
}
