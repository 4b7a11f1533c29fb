import type { Figures } from '../report.ts'

export interface Sample {
  transfersPerSecond: number
  clientCpuUs: number
  serverCpuUs: number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Name of the figure, and the two scenarios whose throughput is divided, round by round. */
const ratios: readonly [string, string, string][] = [
  ['ratio_single_64', 'engine_single_64', 'baseline_single_64'],
  ['ratio_hot_64', 'engine_hot_64', 'baseline_hot_64'],
  ['ratio_single_1', 'engine_single_1', 'baseline_single_1'],
  ['ratio_sealing_on_to_off', 'engine_single_64', 'engine_unsealed_64'],
]

/** Medians of the ratios of each round: what the machine did meanwhile met both sides. */
export function ratiosOf(samples: ReadonlyMap<string, readonly Sample[]>): Record<string, number> {
  const found: Record<string, number> = {}
  for (const [name, over, under] of ratios) {
    const [above, below] = [samples.get(over), samples.get(under)]
    if (!above || !below) continue
    const perRound = above.map(
      (sample, round) => sample.transfersPerSecond / below[round]!.transfersPerSecond,
    )
    found[`${name}_throughput_median`] = Number(median(perRound).toFixed(2))
    const cpu = above.map((sample, round) => cpuOf(below[round]!) / cpuOf(sample))
    found[`${name}_cpu_saving_median`] = Number(median(cpu).toFixed(2))
  }
  return found
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
    if (name.startsWith('ratio')) console.log(`${name}: ${value}`)
}
