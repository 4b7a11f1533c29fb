import type { Bench, BenchOptions } from '../bench.ts'
import { measure } from '../measure.ts'
import { cpuSecondsOf } from '../process-cpu.ts'
import type { Figures } from '../report.ts'
import { openBooks } from './open-books.ts'
import { figuresOf, printResults, type Sample } from './results.ts'
import { openScenarios, type Scenario } from './scenarios.ts'

/** Each measurement is cut into rounds of all scenarios in turn, so that all meet the same machine. */
const rounds = 5

/** The ledger beside its peer on one PostgreSQL with Stoa's own settings: commits wait for the disk. */
export const ledgerBench: Bench = {
  name: 'ledger',
  about:
    'single payments, a hot account, bulk, limits, holds, history, sealing; beside one SQL function per transfer',
  run: runLedgerBench,
}

async function runLedgerBench({ seconds, stopped }: BenchOptions): Promise<Figures> {
  const books = await openBooks()
  try {
    const { scenarios, close } = openScenarios(books)
    const samples = new Map<string, Sample[]>(scenarios.map(({ name }) => [name, []]))
    const roundMs = (seconds * 1000) / rounds
    for (const scenario of scenarios) await runScenario(scenario, books.postmasterPid, roundMs / 2)
    for (let round = 0; round < rounds; round += 1) {
      for (const scenario of scenarios) {
        stopped.throwIfAborted()
        samples.get(scenario.name)!.push(await runScenario(scenario, books.postmasterPid, roundMs))
      }
    }
    await close()
    const figures = {
      rounds,
      ...figuresOf(samples),
      books_differences_errors: await books.countDifferences(),
    }
    printResults(samples, figures)
    return figures
  } finally {
    await books.close()
  }
}

async function runScenario(scenario: Scenario, postmasterPid: number, durationMs: number): Promise<Sample> {
  const clientBefore = process.cpuUsage()
  const serverBefore = cpuSecondsOf(postmasterPid, true)
  let transfers = 0
  const run = await measure({
    concurrency: scenario.callers,
    durationMs,
    async operation() {
      const made = await scenario.call()
      transfers += made
    },
  })
  if (run.errors > 0) throw new Error(`${scenario.name}: ${run.errors} errors, the first: ${run.firstError}`)
  const client = process.cpuUsage(clientBefore)
  return {
    transfersPerSecond: transfers / run.seconds,
    p50Ms: run.p50Ms,
    p99Ms: run.p99Ms,
    clientCpuUs: (client.user + client.system) / transfers,
    serverCpuUs: ((cpuSecondsOf(postmasterPid, true) - serverBefore) * 1e6) / transfers,
  }
}
