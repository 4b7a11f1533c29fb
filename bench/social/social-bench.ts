import type { Bench } from '../bench.ts'
import type { Figures } from '../report.ts'
import { measureTown, parts } from './measure-town.ts'
import { growthOf, type MeasuredSize, tableOf } from './summary.ts'
import { inTown } from './town.ts'

const defaultSizes = [10_000, 100_000]

/** The public square over a seeded graph: how fast, and how each figure grows with ten times the members. */
export const socialBench: Bench = {
  name: 'social',
  about:
    'home reads, posts, how soon they are seen, search, likes on one post; over 10,000 and 100,000 members',
  async run(options) {
    const unknown = options.only?.filter(name => !parts.some(part => part === name)) ?? []
    if (unknown.length > 0) throw new Error(`--only knows ${parts.join(', ')}, not ${unknown.join(', ')}`)
    const sizes: MeasuredSize[] = []
    for (const size of options.sizes ?? defaultSizes) {
      const { keepIn, stopped } = options
      const figures = await inTown(size, { keepIn, stopped }, town => measureTown(town, size, options))
      sizes.push({ name: sizeName(size), figures })
    }
    console.log(tableOf(sizes))
    const figures: Figures = {}
    for (const { name, figures: found } of sizes)
      for (const [figure, value] of Object.entries(found)) figures[`${name}_${figure}`] = value
    return { ...figures, ...growthOf(sizes) }
  },
}

function sizeName(size: number): string {
  return size % 1_000_000 === 0 ? `m${size / 1_000_000}m` : `m${size / 1000}k`
}
