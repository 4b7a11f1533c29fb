import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { join } from 'node:path'

/** Figures under names that explain themselves, units last: `post_latency_p99_ms`. */
export type Figures = Record<string, string | number | boolean | null>

/** The machine, the code and the moment: figures mean nothing without them. */
export function describeRun(root: string): Figures {
  return {
    measured_at: new Date().toISOString(),
    commit: git(root, 'rev-parse', 'HEAD'),
    commit_has_local_changes: git(root, 'status', '--porcelain') !== '',
    machine_cpu_model: cpus()[0]?.model ?? 'unknown',
    machine_cpu_count: cpus().length,
    machine_memory_mb: Math.round(totalmem() / 1e6),
    machine_kernel: release(),
    // Others on the machine take their part; near 0 means that the figures are of Stoa alone.
    machine_load_before: round(loadavg()[0] ?? 0),
    node_version: process.versions.node,
  }
}

function git(root: string, ...args: string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return 'unknown'
  }
}

/** Writes `<name>.json` below `folder` and returns its path. */
export function writeFigures(folder: string, name: string, figures: Figures): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.json`)
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`)
  return path
}

/** Three significant digits, for people. */
export function round(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3))
}
