import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { staticChecks } from '../check/static-checks.ts'
import { writeTree } from './tree-on-disk.ts'

const ours = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')

/** A repository of one workspace under our own settings. */
const clean: Readonly<Record<string, string>> = {
  '.gitignore': 'node_modules/\n',
  'package.json': `${JSON.stringify({ name: 'stoa', private: true, type: 'module', workspaces: ['lib/*'] }, null, 2)}\n`,
  'tsconfig.json': ours('tsconfig.json'),
  'biome.json': ours('biome.json').replace('./node_modules/', '/node_modules/'),
  'knip.json': '{}\n',
  'lib/kit/package.json': `${JSON.stringify({ name: '@stoa/kit', type: 'module', exports: './index.ts' }, null, 2)}\n`,
  'lib/kit/index.ts': `export { half } from './half.ts'\n`,
  'lib/kit/half.ts': 'export const half = (n: number): number => n / 2\n',
}

const half = 'lib/kit/half.ts'
const add = (text: string) => ({ [half]: `${clean[half]}${text}` })

const plants: [check: string, what: string, files: Record<string, string>, says: string][] = [
  ['types', 'an unchecked index', add('export const first = (a: number[]): number => a[0]\n'), 'TS2322'],
  ['types', 'an implicit any', add('export const same = a => a\n'), 'TS7006'],
  ['types', 'null for a number', add('export const none: number = null\n'), 'TS2322'],
  ['types', 'an unused local', add('const unused = 1\n'), 'TS6133'],
  ['types', 'an enum', add('export enum Colour { red }\n'), 'TS1294'],
  [
    'types',
    'a type import without its word',
    add(`import { NetConnectOpts } from 'node:net'\nexport type S = NetConnectOpts\n`),
    'TS1484',
  ],
  ['lint and format', 'a default export', add('export default half\n'), 'noDefaultExport'],
  ['lint and format', 'an explicit any', add('export const same = (a: any) => a\n'), 'noExplicitAny'],
  ['lint and format', 'an unused import', add(`import { join } from 'node:path'\n`), 'noUnusedImports'],
  ['lint and format', 'console in shipped code', add('console.log(half(2))\n'), 'noConsole'],
  ['lint and format', 'another format', add('export const   wide=1\n'), 'formatting'],
  ['unused code', 'an unused file', { 'lib/kit/alone.ts': 'export const alone = 1\n' }, 'lib/kit/alone.ts'],
  ['unused code', 'an unused export', add('export const spare = 1\n'), 'spare'],
  [
    'unused code',
    'an unused dependency',
    {
      'lib/kit/package.json': (clean['lib/kit/package.json'] ?? '').replace(
        '"exports"',
        '"dependencies": { "pg": "1.0.0" },\n  "exports"',
      ),
    },
    'pg',
  ],
]

const checkNamed = (name: string) => {
  const check = staticChecks.find(one => one.name === name)
  if (!check) throw new Error(`no static check is named ${name}`)
  return check
}

describe('static checks', () => {
  test.each(['types', 'lint and format', 'unused code'])('%s finds nothing in a clean tree', async name => {
    using tree = writeTree(clean)
    const { code, output } = await checkNamed(name).run(tree.root)
    expect(code, output).toBe(0)
  })

  test.each(plants)('%s catches %s', async (name, _, files, says) => {
    using tree = writeTree({ ...clean, ...files })
    const { code, output } = await checkNamed(name).run(tree.root)
    expect(code).not.toBe(0)
    expect(output).toContain(says)
  })
})
