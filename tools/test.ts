import { join } from 'node:path'
import { runStaticChecks } from './check/static-checks.ts'
import { endWithParent, runNode } from './run/command.ts'
import { closingLine, type Result, renderTable } from './run/table.ts'
import { toolsPresent } from './stages/browser.ts'
import { endToEnd, vitestStage } from './stages/runners.ts'
import { runStage, type Stage } from './stages/stage.ts'

const root = join(import.meta.dirname, '..')

const webBuild: Stage = {
  name: 'web build',
  run: () => runNode('tools/build-web.ts', [], { cwd: root, timeoutMs: 600_000 }),
}

/** What `npm test` does, in order. A stage of checks reports each of them. */
const stages: Readonly<Record<string, () => Promise<Result[]>>> = {
  tools: async () => [await runStage(toolsPresent, root)],
  checks: () => runStaticChecks(root),
  web: async () => [await runStage(webBuild, root)],
  unit: async () => [await runStage(vitestStage('unit', 900_000), root)],
  integration: async () => [await runStage(vitestStage('integration', 1_800_000), root)],
  e2e: async () => [await runStage(endToEnd, root)],
  crash: async () => [await runStage(vitestStage('crash', 1_200_000), root)],
}

/**
 * `npm test`: every stage runs whatever the others say; what failed is shown as it happens.
 * `npm test -- unit crash` runs only the stages named.
 */
async function main(names: readonly string[]): Promise<void> {
  endWithParent()
  const unknown = names.filter(name => !(name in stages))
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`)
    process.exitCode = 1
    return
  }
  const results: Result[] = []
  for (const [name, run] of Object.entries(stages)) {
    if (names.length > 0 && !names.includes(name)) continue
    const done = await run()
    for (const { name, ok, output } of done) if (!ok) console.log(`\n── ${name}\n${output.trimEnd()}\n`)
    console.log(renderTable(done))
    results.push(...done)
  }
  console.log(`\n${renderTable(results)}\n`)
  console.log(closingLine(results))
  if (results.some(({ ok }) => !ok)) process.exitCode = 1
}

await main(process.argv.slice(2))
