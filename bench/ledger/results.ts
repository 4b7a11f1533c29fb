import { type Figures, round } from '../report.ts'

export interface Sample {
  transfersPerSecond: number
  p50Ms: number
  p99Ms: number
  clientCpuUs: number
  serverCpuUs: number
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Name of the figure, and the two scenarios whose throughput is divided, round by round. */
const ratios: readonly [string, string, string][] = [
  ['single_64_engine_to_baseline', 'engine_single_64', 'baseline_single_64'],
  ['hot_64_engine_to_baseline', 'engine_hot_64', 'baseline_hot_64'],
  ['single_1_engine_to_baseline', 'engine_single_1', 'baseline_single_1'],
  ['single_64_sealing_on_to_off', 'engine_single_64', 'engine_unsealed_64'],
]

/** Medians over the rounds, by scenario, and the ratios: of each round, so that the machine met both sides. */
export function figuresOf(samples: ReadonlyMap<string, readonly Sample[]>): Figures {
  const figures: Figures = {}
  for (const [name, list] of samples) {
    const put = (what: string, pick: (sample: Sample) => number) => {
      figures[`${name}_${what}`] = round(median(list.map(pick)))
    }
    put('throughput_per_second', one => one.transfersPerSecond)
    put('latency_p50_ms', one => one.p50Ms)
    put('latency_p99_ms', one => one.p99Ms)
    put('client_cpu_per_transfer_us', one => one.clientCpuUs)
    put('server_cpu_per_transfer_us', one => one.serverCpuUs)
  }
  for (const [name, over, under] of ratios) {
    const [above, below] = [samples.get(over), samples.get(under)]
    if (!above || !below) continue
    const throughput = above.map(
      (sample, index) => sample.transfersPerSecond / below[index]!.transfersPerSecond,
    )
    const cpu = above.map((sample, index) => cpuOf(below[index]!) / cpuOf(sample))
    figures[`${name}_throughput_ratio`] = round(median(throughput))
    figures[`${name}_cpu_saving_ratio`] = round(median(cpu))
  }
  return figures
}

function cpuOf(sample: Sample): number {
  return sample.clientCpuUs + sample.serverCpuUs
}

export function printResults(samples: ReadonlyMap<string, readonly Sample[]>, results: Figures): void {
  console.log(
    `${'scenario'.padEnd(24)}${'transfers/s'.padStart(12)}${'client µs'.padStart(11)}${'server µs'.padStart(11)}`,
  )
  for (const [name, list] of samples) {
    const cells = [
      Math.round(median(list.map(one => one.transfersPerSecond))),
      median(list.map(one => one.clientCpuUs)).toFixed(1),
      median(list.map(one => one.serverCpuUs)).toFixed(1),
    ]
    console.log(
      `${name.padEnd(24)}${String(cells[0]).padStart(12)}${String(cells[1]).padStart(11)}${String(cells[2]).padStart(11)}`,
    )
  }
  for (const [name, value] of Object.entries(results))
    if (name.endsWith('_ratio')) console.log(`${name}: ${value}`)
}
