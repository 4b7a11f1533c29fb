import { describe, expect, test } from 'vitest'
import { checkImports } from '../check/imports.ts'
import { smallTree } from './small-tree.ts'
import { writeTree } from './tree-on-disk.ts'

const media = 'modules/media/index.ts'
const cycle = `import type { B } from './b.ts'\nexport interface A { b: B }\n`

const plants: [rule: string, what: string, files: Record<string, string>][] = [
  ['row-order', 'an import upward', { [media]: `export { Payee } from '@stoa/payments'` }],
  ['row-order', 'an import sideways', { 'lib/kit/index.ts': `export { bytes } from '@stoa/formats'` }],
  ['row-order', 'a type from above', { [media]: `import type { Payee } from '@stoa/payments'` }],
  ['row-order', 'messaging → payments', { 'modules/messaging/index.ts': `import '@stoa/payments'` }],
  ['row-order', 'the web app → the kit', { 'apps/web/src/home.tsx': `import { open } from '@stoa/kit'` }],
  ['row-order', 'a test that looks up', { 'modules/media/a.test.ts': `import '@stoa/payments'` }],
  ['row-order', 'shipped code → testing', { [media]: `import '@stoa/testing'` }],
  ['module-doors', 'a side entrance', { 'modules/messaging/index.ts': `import '../identity/add-member.ts'` }],
  ['module-doors', 'a tool', { 'tools/a.ts': `import '../modules/identity/add-member.ts'` }],
  ['module-names', 'a door by its path', { 'modules/messaging/index.ts': `import '../identity/index.ts'` }],
  [
    'sandbox-apart',
    'the server → the sandbox',
    {
      'apps/sandbox/package.json': '{ "name": "@stoa/sandbox", "exports": "./index.ts" }',
      'apps/sandbox/index.ts': 'export const startSandbox = () => 1',
      'apps/server/package.json': '{ "name": "@stoa/server" }',
      'apps/server/start.ts': `import '@stoa/sandbox'`,
      'apps/server/main.ts': `import '@stoa/sandbox'`,
    },
  ],
  [
    'no-cycles',
    'types that know each other',
    {
      'modules/media/a.ts': cycle,
      'modules/media/b.ts': `import type { A } from './a.ts'\nexport interface B { a: A }\n`,
    },
  ],
  [
    'no-tools-in-product',
    'a module → tools',
    { 'tools/a.ts': 'export const a = 1', [media]: `import '../../tools/a.ts'` },
  ],
  [
    'no-tests-in-product',
    'a module → its tests',
    {
      'modules/media/tests/rows.ts': 'export const a = 1',
      [media]: `import './tests/rows.ts'`,
    },
  ],
  ['pure-formats', 'a format that reads files', { 'lib/formats/index.ts': `import 'node:fs'` }],
  ['resolvable', 'a file that is not there', { [media]: `import './gone.ts'` }],
]

describe('dependency-cruiser', () => {
  test('finds nothing in a tree that keeps the rules', async () => {
    using tree = writeTree(smallTree)
    expect(await checkImports(tree.root)).toEqual({ code: 0, output: '' })
  })

  test.each(plants)('%s catches %s', async (rule, _, files) => {
    using tree = writeTree({ ...smallTree, ...files })
    const { code, output } = await checkImports(tree.root)
    expect(code).toBe(1)
    expect(output.split('\n').map(line => line.split(':')[0])).toContain(rule)
  })

  test('a run that saw no module is a failure', async () => {
    using tree = writeTree({ ...smallTree, 'bench/hidden/dist/main.ts': 'export const a = 1' })
    expect(await checkImports(tree.root)).toEqual({
      code: 1,
      output: 'not seen by dependency-cruiser: bench/hidden/dist/main.ts',
    })
  })
})
