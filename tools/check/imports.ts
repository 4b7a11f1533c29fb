import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandResult, inNodeModules, runNode } from '../run/command.ts'
import { isScript } from '../tidy/files.ts'
import { readTree } from '../tidy/tree.ts'

interface Cruise {
  modules: { source: string }[]
  summary: { violations: { from: string; to: string; rule: { name: string } }[] }
}

const folders = ['apps', 'modules', 'lib', 'tools', 'e2e', 'bench']

/**
 * Runs dependency-cruiser over the sources of `root`. It can report "no violations" after having seen no
 * module at all, so every source file there is must be among those that it read.
 */
export async function checkImports(root: string): Promise<CommandResult> {
  const present = folders.filter(folder => existsSync(join(root, folder)))
  const cruiser = inNodeModules('dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(import.meta.dirname, '..', '..', '.dependency-cruiser.mjs')
  const run = await runNode(cruiser, ['--config', config, '--output-type', 'json', ...present], { cwd: root })
  const cruise = parseCruise(run.output)
  if (!cruise) return { code: 1, output: run.output }

  const seen = new Set(cruise.modules.map(({ source }) => source))
  const unseen = readTree(root)
    .files.filter(file => isScript(file) && present.includes(file.path.split('/')[0] ?? ''))
    .map(({ path }) => path)
    .filter(path => !seen.has(path) && !path.endsWith('.d.ts'))
  const lines = [
    ...cruise.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`),
    ...unseen.map(path => `not seen by dependency-cruiser: ${path}`),
    ...(seen.size === 0 ? ['dependency-cruiser saw no module'] : []),
  ]
  return { code: lines.length === 0 ? 0 : 1, output: [...new Set(lines)].join('\n') }
}

function parseCruise(output: string): Cruise | undefined {
  try {
    return JSON.parse(output) as Cruise
  } catch {
    return undefined
  }
}
