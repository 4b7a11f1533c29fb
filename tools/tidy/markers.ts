import { findLines, isGenerated, isTest } from './files.ts'
import type { Rule } from './tree.ts'

// Spelt in two halves, so that this file does not contain what it looks for.
const unfinished = new RegExp(
  [
    `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'].join('|')})\\b`,
    `(//|#|--|\\*)\\s*${'XX' + 'X'}\\b`,
    `\\b${'not'} (yet )?implemented\\b`,
    `\\b${'coming'} soon\\b`,
    `\\b${'stu' + 'b'}(s|bed)?\\b`,
    `^(<{7}|>{7}|={7})( |$)`,
    `^\\s*${'debug' + 'ger'}\\b`,
  ].join('|'),
  'i',
)

/** Nothing is left for later in the tree. */
export const leftoverMarkers: Rule = {
  name: 'leftover-markers',
  check: tree =>
    tree.files
      .filter(file => !isGenerated(file) && file.path !== 'LICENSE')
      .flatMap(file => findLines(file, unfinished, match => `leftover marker "${match}"`)),
}

const narrowed = new RegExp(
  `\\b(test|it|describe|suite)(\\.\\w+)*\\.(${['on' + 'ly', 'sk' + 'ip', 'to' + 'do'].join('|')})\\b`,
)

/** No test is switched off, and none switches off the others. */
export const narrowedTests: Rule = {
  name: 'narrowed-tests',
  check: tree =>
    tree.files
      .filter(file => isTest(file) && /\.tsx?$/.test(file.path))
      .flatMap(file => findLines(file, narrowed, match => `${match} leaves tests out`)),
}
