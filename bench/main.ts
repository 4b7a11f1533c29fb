import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { coreBench } from './core/core-bench.ts'
import { ledgerBench } from './ledger/ledger-bench.ts'
import { messagingBench } from './messaging/messaging-bench.ts'
import { describeRun, type Figures, writeFigures } from './report.ts'
import { socialBench } from './social/social-bench.ts'

const root = join(import.meta.dirname, '..')
const benches: readonly Bench[] = [coreBench, ledgerBench, messagingBench, socialBench]
const usage = `npm run bench [-- ${benches.map(({ name }) => name).join('|')} …] [-- --seconds 5 --members 300 --sizes 10000,100000 --only home,posts --data folder --sockets 19500 --messages 100000 --group 1000]`

/** `npm run bench`: runs the named benches, by default core, and leaves figures in bench/results. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '5' },
      members: { type: 'string', default: '300' },
      sizes: { type: 'string' },
      only: { type: 'string' },
      data: { type: 'string' },
      sockets: { type: 'string' },
      messages: { type: 'string' },
      group: { type: 'string' },
    },
  })
  const names = positionals.length > 0 ? positionals : ['core']
  const seconds = Number(values.seconds)
  const members = Number(values.members)
  const sizes = values.sizes?.split(',').map(Number)
  const only = values.only?.split(',')
  const keepIn = values.data
  const sizesOfMessaging = Object.fromEntries(
    (['sockets', 'messages', 'group'] as const).flatMap(name =>
      values[name] === undefined ? [] : [[name, Number(values[name])]],
    ),
  )
  const chosen = names.map(name => benches.find(bench => bench.name === name))
  if (
    !chosen.every(bench => bench !== undefined) ||
    !(seconds > 0) ||
    !(members >= 2) ||
    sizes?.some(size => !(size >= 1000)) ||
    Object.values(sizesOfMessaging).some(size => !(size >= 10 && size <= 1_000_000))
  ) {
    console.error(`Usage: ${usage}`)
    process.exitCode = 1
    return
  }
  const stopped = stopOnSignal()
  for (const bench of chosen) {
    console.log(`${bench.name}: ${bench.about}`)
    const figures: Figures = {
      bench: bench.name,
      ...describeRun(root),
      ...(await bench.run({
        ...{ seconds, members, stopped },
        ...(sizes && { sizes }),
        ...(only && { only }),
        ...(keepIn && { keepIn }),
        ...sizesOfMessaging,
      })),
    }
    console.log(`Figures in ${writeFigures(join(root, 'bench/results'), bench.name, figures)}`)
    const wrong = Object.entries(figures).filter(([key, value]) => key.endsWith('_errors') && value !== 0)
    for (const [key, value] of wrong) console.error(`${key}: ${value}`)
    if (wrong.length > 0) process.exitCode = 1
  }
}

function stopOnSignal(): AbortSignal {
  const stop = new AbortController()
  const abort = () => stop.abort(new Error('stopped'))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, abort)
  process.on('disconnect', abort)
  process.channel?.unref()
  return stop.signal
}

await main()
