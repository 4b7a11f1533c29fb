import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString())

interface ProcessTimes {
  parent: number
  ownTicks: number
  reapedTicks: number
}

function readTimes(pid: number | 'self'): ProcessTimes | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return { parent: fields[1]!, ownTicks: fields[11]! + fields[12]!, reapedTicks: fields[13]! + fields[14]! }
  } catch {
    return null
  }
}

/** CPU time used so far by this process and by a PostgreSQL server with all its children, in microseconds. */
export function readCpu(postmasterPid: number): { clientUs: number; serverUs: number } {
  const root = readTimes(postmasterPid)
  let serverTicks = root ? root.ownTicks + root.reapedTicks : 0
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const times = readTimes(Number(name))
    if (times?.parent === postmasterPid) serverTicks += times.ownTicks
  }
  const usage = process.cpuUsage()
  return { clientUs: usage.user + usage.system, serverUs: (serverTicks * 1e6) / ticksPerSecond }
}
