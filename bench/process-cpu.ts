import { readdirSync, readFileSync } from 'node:fs'

// The kernel counts in ticks of USER_HZ, which is 100 on every Linux that we run on.
const ticksPerSecond = 100

interface ProcessTimes {
  parent: number
  /** Of the process itself, in user and kernel mode. */
  ownTicks: number
  /** Of its children that have ended and were waited for. */
  endedChildrenTicks: number
}

/**
 * The CPU time that a process has used since it began, from /proc.
 * @param withChildren count its living and ended children too, as for PostgreSQL with a process per connection
 * @throws when there is no such process
 */
export function cpuSecondsOf(pid: number, withChildren = false): number {
  const times = readTimes(pid)
  if (!times) throw new Error(`There is no process ${pid}.`)
  if (!withChildren) return times.ownTicks / ticksPerSecond
  return ticksBelow(pid, readAllTimes()) / ticksPerSecond
}

function ticksBelow(pid: number, all: ReadonlyMap<number, ProcessTimes>): number {
  const times = all.get(pid)
  if (!times) return 0
  let ticks = times.ownTicks + times.endedChildrenTicks
  for (const [child, { parent }] of all) if (parent === pid) ticks += ticksBelow(child, all)
  return ticks
}

function readAllTimes(): Map<number, ProcessTimes> {
  const pids = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
  return new Map(
    pids.flatMap(pid => {
      const times = readTimes(pid)
      return times ? [[pid, times] as const] : []
    }),
  )
}

function readTimes(pid: number): ProcessTimes | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the name in parentheses and may hold spaces; what follows is counted from 3.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const field = (number: number) => fields[number - 3] ?? 0
    return { parent: field(4), ownTicks: field(14) + field(15), endedChildrenTicks: field(16) + field(17) }
  } catch {
    return undefined
  }
}
