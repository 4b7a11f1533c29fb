import type { Figures } from './report.ts'

export interface BenchOptions {
  /** How long each measurement lasts; short ones are for trying the bench itself. */
  seconds: number
  /** How many members take part; with few of them the limits on each member answer instead. */
  members: number
  /** Members of the seeded graphs, one run each; the bench's own sizes when left out. */
  sizes?: readonly number[]
  /** Which parts to measure; all when left out. */
  only?: readonly string[]
  /** Where what was seeded is kept for the next run; thrown away when left out. */
  keepIn?: string
  /** Of the bench of messaging: open sockets, messages of a run, members of the group; its own sizes when left out. */
  sockets?: number
  messages?: number
  group?: number
  /** Ends when the run is to stop early. */
  stopped: AbortSignal
}

/** One bench of `npm run bench <name>`. A figure ending in `_errors` that is not 0 fails the run. */
export interface Bench {
  name: string
  about: string
  run(options: BenchOptions): Promise<Figures>
}
