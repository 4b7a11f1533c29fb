import { testsExpect } from './expectations.ts'
import { explicitExports, noDefaultExports } from './exports.ts'
import { machinePaths, secrets } from './leaks.ts'
import { exactVersions, listedImports, manifestRows, sidewaysDecisions } from './manifests.ts'
import { leftoverMarkers, narrowedTests } from './markers.ts'
import { bothLanguages, untranslatedText } from './messages.ts'
import { frozenMigrations } from './migrations.ts'
import { decisionNumbers, moduleFaces } from './modules.ts'
import { fileNames, fileSize } from './names.ts'
import type { Finding, Rule, Tree } from './tree.ts'
import { bannedWords, bareTransaction } from './words.ts'

/** Every house rule that tidy holds. */
export const rules: readonly Rule[] = [
  fileSize,
  fileNames,
  bannedWords,
  bareTransaction,
  leftoverMarkers,
  narrowedTests,
  testsExpect,
  noDefaultExports,
  explicitExports,
  moduleFaces,
  decisionNumbers,
  manifestRows,
  sidewaysDecisions,
  exactVersions,
  listedImports,
  frozenMigrations,
  bothLanguages,
  untranslatedText,
  machinePaths,
  secrets,
]

export interface RuleFinding extends Finding {
  rule: string
}

/** What the rules find in the tree, in the order of the rules. */
export function tidy(tree: Tree): RuleFinding[] {
  return rules.flatMap(rule => rule.check(tree).map(finding => ({ rule: rule.name, ...finding })))
}
