import { join } from 'node:path'
import { runStaticChecks } from './check/static-checks.ts'
import { endWithParent } from './run/command.ts'
import { closingLine, renderTable } from './run/table.ts'

/** `npm run check`: everything that can be checked without running Stoa, in a few seconds. */
async function main(): Promise<void> {
  endWithParent()
  const results = await runStaticChecks(join(import.meta.dirname, '..'))
  for (const { name, ok, output } of results) if (!ok) console.log(`── ${name}\n${output.trimEnd()}\n`)
  console.log(renderTable(results))
  console.log(closingLine(results))
  if (results.some(({ ok }) => !ok)) process.exitCode = 1
}

await main()
