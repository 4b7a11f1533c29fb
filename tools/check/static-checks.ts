import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type CommandResult, inNodeModules, runNode } from '../run/command.ts'
import type { Result } from '../run/table.ts'
import { checkImports } from './imports.ts'

export interface StaticCheck {
  name: string
  /** Whether there is something to check in `root`; without it the check always runs. */
  applies?(root: string): boolean
  run(root: string): Promise<CommandResult>
}

/** What holds without running Stoa. The longest come first, so that two at a time end early. */
export const staticChecks: readonly StaticCheck[] = [
  { name: 'types', run: root => checkTypes(root, 'tsconfig.json') },
  { name: 'types of the web app', run: root => checkTypes(root, 'apps/web/tsconfig.json') },
  {
    name: 'unused code',
    run: root => runNode(inNodeModules('knip/bin/knip.js'), ['--no-progress'], { cwd: root }),
  },
  { name: 'imports', run: checkImports },
  {
    name: 'generated files',
    applies: root => existsSync(join(root, 'tools/openapi.ts')),
    run: root => runNode('tools/openapi.ts', ['--check'], { cwd: root }),
  },
  {
    name: 'lint and format',
    run: root =>
      runNode(inNodeModules('@biomejs/biome/bin/biome'), ['ci', '--colors=off', '--error-on-warnings'], {
        cwd: root,
      }),
  },
  { name: 'house rules', run: root => runNode('tools/tidy.ts', [], { cwd: root }) },
]

function checkTypes(root: string, project: string): Promise<CommandResult> {
  return runNode(inNodeModules('typescript-7/bin/tsc'), ['--project', project], { cwd: root })
}

/** Runs the checks, as many at a time as there are cores, and reports them in their order. */
export async function runStaticChecks(root: string): Promise<Result[]> {
  const queue = staticChecks.filter(check => check.applies?.(root) ?? true)
  const results = new Map<StaticCheck, Result>()
  const waiting = [...queue]
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const startedAt = performance.now()
      const { code, output } = await check.run(root)
      const ok = code === 0
      const seconds = (performance.now() - startedAt) / 1000
      results.set(check, { name: check.name, ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds, output })
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return queue.flatMap(check => results.get(check) ?? [])
}
