import path from 'node:path'
import { parseArgs } from 'node:util'
import { openBench } from './ledger/open-bench.ts'
import { median, printResults, ratiosOf, type Sample } from './ledger/results.ts'
import { type Scenario, scenariosOf } from './ledger/scenarios.ts'
import { cpuSecondsOf } from './process-cpu.ts'
import { describeRun, type Figures, writeFigures } from './report.ts'

// The ledger beside its peer on one PostgreSQL, in interleaved rounds, so that both meet the same machine.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)

async function measure(scenario: Scenario, postmasterPid: number, forSeconds: number): Promise<Sample> {
  const clientBefore = process.cpuUsage()
  const serverBefore = cpuSecondsOf(postmasterPid, true)
  const start = performance.now()
  const end = start + forSeconds * 1000
  let transfers = 0
  await Promise.all(
    Array.from({ length: scenario.callers }, async () => {
      while (performance.now() < end) {
        const made = await scenario.call()
        transfers += made
      }
    }),
  )
  const tookSeconds = (performance.now() - start) / 1000
  const client = process.cpuUsage(clientBefore)
  return {
    transfersPerSecond: transfers / tookSeconds,
    clientCpuUs: (client.user + client.system) / transfers,
    serverCpuUs: ((cpuSecondsOf(postmasterPid, true) - serverBefore) * 1e6) / transfers,
  }
}

const bench = await openBench()
try {
  const scenarios = (await scenariosOf(bench)).filter(
    ({ name }) => !values.only || name.includes(values.only),
  )
  const samples = new Map<string, Sample[]>(scenarios.map(({ name }) => [name, []]))
  for (const scenario of scenarios) await measure(scenario, bench.postmasterPid, 0.5)
  for (let round = 0; round < rounds; round += 1) {
    for (const scenario of scenarios) {
      samples.get(scenario.name)!.push(await measure(scenario, bench.postmasterPid, seconds))
    }
  }
  await bench.checkBooks()
  const root = path.join(import.meta.dirname, '..')
  const results: Figures = { bench: 'ledger', ...describeRun(root), rounds, seconds_per_round: seconds }
  for (const [name, list] of samples) {
    results[`${name}_transfers_per_second_median`] = Math.round(
      median(list.map(one => one.transfersPerSecond)),
    )
    results[`${name}_client_cpu_microseconds_per_transfer_median`] = Number(
      median(list.map(one => one.clientCpuUs)).toFixed(1),
    )
    results[`${name}_server_cpu_microseconds_per_transfer_median`] = Number(
      median(list.map(one => one.serverCpuUs)).toFixed(1),
    )
  }
  Object.assign(results, ratiosOf(samples))
  writeFigures(path.join(import.meta.dirname, 'results'), 'ledger', results)
  printResults(samples, results)
} finally {
  await bench.close()
}
