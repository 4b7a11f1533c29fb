import { type Figures, round } from '../report.ts'

interface Row {
  /** How people call it. */
  label: string
  figure: string
  goal?: { atLeast: number } | { atMost: number }
  /** Begins the names of the CPU figures of this operation. */
  cpuOf?: string
}

const perSecond = (name: string) => `${name}_throughput_per_s`

/** What the table shows, with what a quiet machine of two cores should give at 100,000 members. */
const rows: readonly Row[] = [
  { label: 'plain answer at 64 /s', figure: perSecond('plain_answer_at_64'), cpuOf: 'plain_answer_at_64' },
  {
    label: 'home reads at 64 /s',
    figure: perSecond('home_read_at_64'),
    goal: { atLeast: 1200 },
    cpuOf: 'home_read_at_64',
  },
  { label: '  p50 ms', figure: 'home_read_at_64_p50_ms' },
  { label: '  p99 ms', figure: 'home_read_at_64_p99_ms' },
  { label: 'home reads at 16 /s', figure: perSecond('home_read_at_16'), cpuOf: 'home_read_at_16' },
  { label: '  p99 ms', figure: 'home_read_at_16_p99_ms', goal: { atMost: 40 } },
  // The goal says nothing of how many search at once: one alone, a few, and as many as read home where that is timed.
  { label: 'search alone p99 ms', figure: 'search_at_1_p99_ms', goal: { atMost: 50 }, cpuOf: 'search_at_1' },
  { label: 'searches at 4 p99 ms', figure: 'search_at_4_p99_ms', goal: { atMost: 50 } },
  { label: 'searches at 16 /s', figure: perSecond('search_at_16'), cpuOf: 'search_at_16' },
  { label: '  p50 ms', figure: 'search_at_16_p50_ms' },
  { label: '  p99 ms', figure: 'search_at_16_p99_ms', goal: { atMost: 50 } },
  { label: 'posts at 10 /s', figure: perSecond('post_at_10'), goal: { atLeast: 350 }, cpuOf: 'post_at_10' },
  { label: '  with their jobs /s', figure: 'post_at_10_with_its_jobs_per_s' },
  { label: '  p99 ms', figure: 'post_at_10_p99_ms' },
  { label: 'seen: open socket p50 ms', figure: 'told_one_follower_p50_ms', goal: { atMost: 15 } },
  { label: 'seen: home read p50 ms', figure: 'at_home_of_one_follower_p50_ms', goal: { atMost: 15 } },
  { label: 'seen by 1 % p99 ms', figure: 'at_home_of_1_percent_p99_ms', goal: { atMost: 2000 } },
  { label: 'told to 1 % p99 ms', figure: 'told_1_percent_p99_ms', goal: { atMost: 2000 } },
  { label: 'seen by 10,000 p99 ms', figure: 'at_home_of_10000_p99_ms', goal: { atMost: 2000 } },
  { label: 'likes of one post at 64 /s', figure: perSecond('like_storm_at_64'), cpuOf: 'like_storm_at_64' },
  { label: '  p99 ms', figure: 'like_storm_at_64_p99_ms' },
  { label: 'database bytes per member', figure: 'database_bytes_per_member' },
  { label: 'server memory peak MB', figure: 'server_memory_peak_mb', goal: { atMost: 250 } },
]

export interface MeasuredSize {
  name: string
  figures: Figures
}

/** How each figure of the last town compares with that of the first. */
export function growthOf(sizes: readonly MeasuredSize[]): Figures {
  const [first, last] = [sizes[0]!, sizes.at(-1)!]
  if (first === last) return {}
  const grown: Figures = {}
  for (const [name, value] of Object.entries(last.figures)) {
    const before = first.figures[name]
    if (name.endsWith('_errors') || typeof value !== 'number' || typeof before !== 'number' || before === 0)
      continue
    grown[`growth_${first.name}_to_${last.name}_${name}_ratio`] = round(value / before)
  }
  return grown
}

/**
 * The table that people read: each figure by size, how it grows from the first to the last, its goal, the CPU of
 * one operation in the last town, and its multiple of what a plain answer costs there.
 */
export function tableOf(sizes: readonly MeasuredSize[]): string {
  const [first, last] = [sizes[0]!.figures, sizes.at(-1)!.figures]
  const header = [
    '',
    ...sizes.map(size => size.name),
    'growth',
    'goal',
    'CPU server+database+load ms',
    'x plain',
  ]
  const lines = rows.flatMap(row => {
    const values = sizes.map(({ figures }) => figures[row.figure])
    if (values.every(value => value === undefined)) return []
    const growth = sizes.length > 1 ? ratio(last[row.figure], first[row.figure]) : ''
    const cpu = row.cpuOf ? cpuOf(last, row.cpuOf) : null
    const plain = cpuOf(last, 'plain_answer_at_64')
    return [
      [
        ...[row.label, ...values.map(value => String(value ?? '')), growth, goalText(row, values.at(-1))],
        cpu ? cpu.map(String).join(' + ') : '',
        cpu && plain ? ratio(cpu[0]! + cpu[1]!, plain[0]! + plain[1]!) : '',
      ],
    ]
  })
  const widths = header.map((_, at) => Math.max(...[header, ...lines].map(line => line[at]!.length)))
  return [header, ...lines]
    .map(
      line =>
        `  ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`,
    )
    .join('\n')
}

function cpuOf(figures: Figures, operation: string): number[] | null {
  const found = ['server', 'postgres', 'load'].map(who => figures[`${operation}_${who}_cpu_ms_per_operation`])
  return found.every(value => typeof value === 'number') ? found : null
}

function goalText({ goal }: Row, value: Figures[string] | undefined): string {
  if (!goal || typeof value !== 'number') return ''
  const [sign, bound, met] =
    'atLeast' in goal
      ? ['>=', goal.atLeast, value >= goal.atLeast]
      : ['<=', goal.atMost, value <= goal.atMost]
  return `${sign} ${bound} ${met ? 'met' : 'missed'}`
}

function ratio(value: unknown, by: unknown): string {
  return typeof value === 'number' && typeof by === 'number' && by > 0 ? String(round(value / by)) : ''
}
