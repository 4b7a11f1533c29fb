import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freezeMigrations } from './tidy/migrations.ts'
import { rules, tidy } from './tidy/rules.ts'
import { readTree } from './tidy/tree.ts'

/**
 * The house rules that a linter cannot hold. `node tools/tidy.ts` checks the working tree;
 * `node tools/tidy.ts --freeze` records migrations that are new, which freezes them.
 */
function main(): void {
  const root = join(import.meta.dirname, '..')
  const tree = readTree(root)
  if (process.argv.includes('--freeze')) {
    for (const [path, text] of freezeMigrations(tree)) {
      writeFileSync(join(root, path), text)
      console.log(`Recorded ${path}`)
    }
    return
  }
  const findings = tidy(tree)
  for (const { file, line, rule, message } of findings) {
    console.log(`${file}${line ? `:${line}` : ''}  ${rule}: ${message}`)
  }
  console.log(`${rules.length} rules, ${tree.files.length} files, ${findings.length} findings`)
  if (findings.length > 0 || tree.files.length === 0) process.exitCode = 1
}

if (import.meta.main) main()
