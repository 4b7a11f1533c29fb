import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CommandResult } from '../run/command.ts'
import type { Result } from '../run/table.ts'

/** How many tests a run executed, by its own report. */
export interface Counts {
  passed: number
  failed: number
}

/** One stage of `npm test`. `reportFolder` is empty and of this run alone. */
export interface Stage {
  name: string
  run(root: string, reportFolder: string): Promise<CommandResult & Partial<Counts>>
}

/**
 * Runs a stage. It is good when its command ended well, at least one test was executed and none failed;
 * a stage that counts nothing itself counts as one.
 */
export async function runStage(stage: Stage, root: string): Promise<Result> {
  const reportFolder = join(root, 'test-results', stage.name.replaceAll(/[^a-z]+/g, '-'))
  rmSync(reportFolder, { recursive: true, force: true })
  mkdirSync(reportFolder, { recursive: true })
  const startedAt = performance.now()
  const beat = setInterval(() => console.log(`  … ${stage.name}, ${elapsed(startedAt).toFixed(0)} s`), 30_000)
  const run = await stage.run(root, reportFolder).finally(() => clearInterval(beat))
  writeFileSync(join(reportFolder, 'output.log'), run.output)
  return { ...judge(stage.name, run), seconds: elapsed(startedAt) }
}

export function judge(name: string, run: CommandResult & Partial<Counts>): Omit<Result, 'seconds'> {
  const { code, output, passed = code === 0 ? 1 : 0, failed = 0 } = run
  if (passed + failed === 0 && code === 0) {
    return { name, ok: false, passed, failed: 1, output: `${output}\nNo test was executed.` }
  }
  const ok = code === 0 && failed === 0
  return { name, ok, passed, failed: ok ? 0 : Math.max(1, failed), output }
}

function elapsed(startedAt: number): number {
  return (performance.now() - startedAt) / 1000
}

/** Reads the JSON report that a runner wrote; undefined when it did not get that far. */
export function readReport<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return undefined
  }
}
