import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { superviseChild } from './child.mjs'
import { ensureInstalled } from './install.mjs'
import { findRuntime, withoutLocalBins } from './runtime.mjs'
import { Stop } from './stop.mjs'

/**
 * What each word runs, relative to the root of the repository.
 * @type {Record<string, string>}
 */
const targets = {
  start: 'apps/server/start.ts',
  test: 'tools/test.ts',
  check: 'tools/check.ts',
  bench: 'bench/main.ts',
}

/**
 * Node takes its share of the machine's memory long before it needs it: on a large one 134 MB for short-lived objects,
 * and four times what is alive before the old ones are looked through. With this the server stays small and collects
 * a little more often. It needs 80 MB of the 512.
 * @type {Record<string, string[]>}
 */
const nodeFlags = { start: ['--max-semi-space-size=16', '--max-old-space-size=512'] }

/**
 * The allocator of Linux keeps memory apart for each thread of Node, eight times what is needed. Who sets it knows
 * better.
 * @type {Record<string, Record<string, string>>}
 */
const settings = { start: { MALLOC_ARENA_MAX: '1' } }

/**
 * Brings in what is missing, then runs the named program under Node 24 and ends with its exit code.
 * @param {string[]} args the word (`start`, `test`, `check` or `bench`), then the program's own arguments
 */
export async function main(args) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  try {
    const [word = '', ...rest] = args
    const target = Object.hasOwn(targets, word) ? targets[word] : undefined
    if (!target)
      throw new Stop(`Usage: node tools/bootstrap.mjs <${Object.keys(targets).join('|')}> [arguments]`)

    await ensureInstalled(root)
    const script = join(root, target)
    if (!existsSync(script)) throw new Stop(`${target} is missing from this copy of Stoa.`)

    const env = { ...settings[word], ...process.env }
    env.PATH = [join(root, 'node_modules', '.bin'), withoutLocalBins(root, env.PATH)].join(':')
    process.exitCode = await superviseChild(
      findRuntime(root),
      [...(nodeFlags[word] ?? []), script, ...rest],
      {
        cwd: root,
        env,
      },
    )
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
