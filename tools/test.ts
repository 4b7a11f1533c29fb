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

const stages: readonly (() => Promise<Result[]>)[] = [
  async () => [await runStage(toolsPresent, root)],
  () => runStaticChecks(root),
  async () => [await runStage(webBuild, root)],
  async () => [await runStage(vitestStage('unit', ['unit'], 900_000), root)],
  async () => [await runStage(vitestStage('integration', ['integration'], 1_800_000), root)],
  async () => [await runStage(endToEnd, root)],
  async () => [await runStage(vitestStage('crash', ['crash'], 1_200_000), root)],
]

/** `npm test`: every stage runs whatever the others say; what failed is shown as it happens. */
async function main(): Promise<void> {
  endWithParent()
  const results: Result[] = []
  for (const stage of stages) {
    const done = await stage()
    for (const { name, ok, output } of done) if (!ok) console.log(`\n── ${name}\n${output.trimEnd()}\n`)
    console.log(renderTable(done))
    results.push(...done)
  }
  console.log(`\n${renderTable(results)}\n`)
  console.log(closingLine(results))
  if (results.some(({ ok }) => !ok)) process.exitCode = 1
}

await main()
