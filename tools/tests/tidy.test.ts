import { describe, expect, test } from 'vitest'
import { checkSideways } from '../tidy/manifests.ts'
import { freezeMigrations } from '../tidy/migrations.ts'
import { sideways } from '../tidy/rows.ts'
import { rules, tidy } from '../tidy/rules.ts'
import { treeOf } from '../tidy/tree.ts'
import { smallTree } from './small-tree.ts'

// Words that must not stand in this file either are spelt in two halves.
const later = 'TO' + 'DO'
const member = 'modules/identity/add-member.ts'
const memberTest = 'modules/identity/tests/add-member.test.ts'
const frozen = 'modules/identity/migrations.lock.json'

/** What to put into the small tree, and where the rule must find it. `null` removes the file. */
interface Plant {
  rule: string
  what: string
  files: Record<string, string | null>
  at: string
}

const plants: Plant[] = [
  { rule: 'file-size', what: 'a long file', files: { [member]: 'const a = 1\n'.repeat(401) }, at: member },
  {
    rule: 'file-names',
    what: 'camelCase',
    files: { 'lib/kit/openDb.ts': 'const a = 1' },
    at: 'lib/kit/openDb.ts',
  },
  {
    rule: 'file-names',
    what: 'a PascalCase .ts',
    files: { 'lib/kit/Db.ts': 'const a = 1' },
    at: 'lib/kit/Db.ts',
  },
  {
    rule: 'file-names',
    what: 'a folder',
    files: { 'lib/kit/Http/a.ts': 'const a = 1' },
    at: 'lib/kit/Http/a.ts',
  },
  ...['utils.ts', 'post-helpers.ts', 'session-manager.ts', 'misc/a.ts'].map(name => ({
    rule: 'banned-words',
    what: name,
    files: { [`lib/kit/${name}`]: 'export const a = 1' },
    at: `lib/kit/${name}`,
  })),
  ...[
    'const sessionManager = 1',
    'function paymentHelper() {}',
    'interface TimeUtils { a: 1 }',
    `import * as utils from '@stoa/kit'`,
    'const { a: miscValue } = { a: 1 }',
  ].map(text => ({ rule: 'banned-words', what: text, files: { [member]: text }, at: member })),
  ...[
    `const refusal = { detail: 'The transaction was refused.' }`,
    `const detail = (id: string) => \`Your transaction \${id} is on its way.\``,
  ].map(text => ({ rule: 'bare-transaction', what: text, files: { [member]: text }, at: member })),
  {
    rule: 'bare-transaction',
    what: 'a component',
    files: { 'apps/web/src/home.tsx': 'export const Home = () => <p>Transactions</p>' },
    at: 'apps/web/src/home.tsx',
  },
  {
    rule: 'bare-transaction',
    what: 'a message',
    files: { 'apps/web/src/i18n/en/home.json': '{ "title": "Transactions", "hello": "{name} {n}" }' },
    at: 'apps/web/src/i18n/en/home.json',
  },
  ...[
    `// ${later}: finish`,
    `throw new Error('${'not'} implemented')`,
    `/* ${'stu' + 'b'} */`,
    `${'<'.repeat(7)} HEAD`,
  ].map(text => ({ rule: 'leftover-markers', what: text, files: { [member]: text }, at: member })),
  ...['only', 'skip'].map(word => ({
    rule: 'narrowed-tests',
    what: word,
    files: { [memberTest]: `test.${word}('a', () => expect(1).toBe(1))` },
    at: memberTest,
  })),
  { rule: 'tests-expect', what: 'no test', files: { [memberTest]: 'const a = 1' }, at: memberTest },
  {
    rule: 'tests-expect',
    what: 'a test that expects nothing',
    files: {
      [memberTest]: `test('a', () => expect(1).toBe(1))\ntest('b', () => { run() })\nfunction run() {}`,
    },
    at: memberTest,
  },
  ...['export default 1', 'export default function a() {}', 'const a = 1\nexport { a as default }'].map(
    text => ({
      rule: 'no-default-exports',
      what: text,
      files: { [member]: text },
      at: member,
    }),
  ),
  ...[`export * from './a.ts'`, `export * as a from './a.ts'`].map(text => ({
    rule: 'explicit-exports',
    what: text,
    files: { 'modules/identity/index.ts': text },
    at: 'modules/identity/index.ts',
  })),
  {
    rule: 'module-faces',
    what: 'no README',
    files: { 'modules/media/README.md': null },
    at: 'modules/media/README.md',
  },
  {
    rule: 'module-faces',
    what: 'a long README',
    files: { 'modules/media/README.md': 'word\n'.repeat(41) },
    at: 'modules/media/README.md',
  },
  {
    rule: 'module-faces',
    what: 'no door',
    files: { 'modules/media/index.ts': null },
    at: 'modules/media/index.ts',
  },
  {
    rule: 'decision-numbers',
    what: 'one number twice',
    files: { 'decisions/0001-two-servers.md': '#' },
    at: 'decisions/0001-two-servers.md',
  },
  { rule: 'decision-numbers', what: 'no number', files: { 'decisions/new.md': '#' }, at: 'decisions/new.md' },
  ...[
    ['media', '@stoa/payments'],
    ['media', '@stoa/identity'],
    ['messaging', '@stoa/payments'],
    ['web', '@stoa/kit'],
    ['kit', '@stoa/formats'],
  ].map(([name, upward]) =>
    plantManifest('manifest-rows', name ?? '', { dependencies: { [upward ?? '']: '*' } }),
  ),
  {
    rule: 'manifest-rows',
    what: 'a module in no row',
    files: { 'modules/weather/package.json': '{ "name": "@stoa/weather" }' },
    at: 'modules/weather/package.json',
  },
  {
    rule: 'sideways-decisions',
    what: 'no decision',
    files: Object.fromEntries(sideways.map(({ decision }) => [decision, null])),
    at: 'tools/tidy/rows.ts',
  },
  ...['^8.0.0', '*', 'latest', 'npm:other@^1.0.0'].map(version =>
    plantManifest('exact-versions', 'kit', { dependencies: { pg: version } }),
  ),
  ...[`import 'kysely'`, `export { a } from '@stoa/ledger'`, `const a = await import('kysely/x')`].map(
    text => ({
      rule: 'listed-imports',
      what: text,
      files: { [member]: text },
      at: member,
    }),
  ),
  {
    rule: 'listed-imports',
    what: 'a dev dependency in shipped code',
    files: {
      'lib/formats/package.json': '{ "name": "@stoa/formats", "devDependencies": { "pg": "8.23.1" } }',
      'lib/formats/index.ts': `import pg from 'pg'`,
    },
    at: 'lib/formats/index.ts',
  },
  {
    rule: 'frozen-migrations',
    what: 'a gap in the numbers',
    files: { 'modules/identity/migrations/0003-more.sql': 'SELECT 1' },
    at: 'modules/identity/migrations/0003-more.sql',
  },
  {
    rule: 'frozen-migrations',
    what: 'a number twice',
    files: { 'modules/identity/migrations/0001-again.sql': 'SELECT 1' },
    at: 'modules/identity/migrations/0001-members.sql',
  },
  {
    rule: 'frozen-migrations',
    what: 'a changed file',
    files: { [frozen]: '{ "0001-members.sql": "another checksum" }' },
    at: 'modules/identity/migrations/0001-members.sql',
  },
  {
    rule: 'frozen-migrations',
    what: 'a file that is gone',
    files: { [frozen]: '{ "0000-first.sql": "a checksum" }' },
    at: 'modules/identity/migrations/0000-first.sql',
  },
  ...[
    ['a missing key', '{ "title": "Accueil" }'],
    ['another argument', '{ "title": "Accueil", "hello": "Bonjour {nom}" }'],
    ['an empty text', '{ "title": " ", "hello": "{name} {n}" }'],
    ['a key of its own', '{ "title": "Accueil", "hello": "{name} {n}", "more": "Plus" }'],
  ].map(([what, text]) => ({
    rule: 'both-languages',
    what: what ?? '',
    files: { 'apps/web/src/i18n/fr/home.json': text ?? '' },
    at: what === 'a key of its own' ? 'apps/web/src/i18n/en/home.json' : 'apps/web/src/i18n/fr/home.json',
  })),
  {
    rule: 'both-languages',
    what: 'a whole file',
    files: { 'apps/web/src/i18n/fr/home.json': null },
    at: 'apps/web/src/i18n/en/home.json',
  },
  ...[
    '<p>Welcome back</p>',
    '<input placeholder="Your name" />',
    `<p>{open ? 'Open now' : t('closed')}</p>`,
    `<p aria-label={'Close this'} />`,
  ].map(text => ({
    rule: 'untranslated-text',
    what: text,
    files: { 'apps/web/src/home.tsx': `export const Home = () => ${text}` },
    at: 'apps/web/src/home.tsx',
  })),
  ...['home/anna/stoa', 'Users/anna/stoa', 'root/stoa'].map(path => ({
    rule: 'machine-paths',
    what: path,
    files: { 'README.md': `Run it in /${path}.` },
    at: 'README.md',
  })),
  ...[
    `-----BEGIN ${'PRIVATE'} KEY-----`,
    `AKIA${'A1B2'.repeat(4)}`,
    `gh${'p_'}${'a1B2'.repeat(9)}`,
    `postgres://stoa:${'hunter2'}@db.bank.net/stoa`,
  ].map(text => ({ rule: 'secrets', what: text, files: { [member]: `const a = '${text}'` }, at: member })),
  { rule: 'secrets', what: 'a key file', files: { 'apps/web/server.pem': 'x' }, at: 'apps/web/server.pem' },
]

function plantManifest(rule: string, name: string, more: object): Plant {
  const path = Object.keys(smallTree).find(file => file.endsWith(`/${name}/package.json`)) ?? ''
  const manifest = { ...JSON.parse(smallTree[path] ?? ''), ...more }
  return {
    rule,
    what: `${name} ${JSON.stringify(more)}`,
    files: { [path]: JSON.stringify(manifest) },
    at: path,
  }
}

function planted(changes: Record<string, string | null>) {
  const files = Object.entries({ ...smallTree, ...changes })
  return treeOf(Object.fromEntries(files.filter((entry): entry is [string, string] => entry[1] !== null)))
}

describe('tidy', () => {
  test('finds nothing in a tree that keeps the rules', () => {
    expect(tidy(treeOf(smallTree))).toEqual([])
  })

  test.each(plants)('$rule catches $what', ({ rule, files, at }) => {
    const found = tidy(planted(files)).filter(finding => finding.rule === rule)
    expect(found.map(({ file }) => file)).toContain(at)
  })

  test('has a planted violation for every rule', () => {
    expect(new Set(plants.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)))
  })

  test('names the line', () => {
    const [finding] = tidy(planted({ [member]: `const a = 1\n// ${later}\n` }))
    expect(finding).toMatchObject({ file: member, line: 2, rule: 'leftover-markers' })
  })
})

describe('what the rules leave alone', () => {
  const cases: [string, Record<string, string>][] = [
    ['words of SQL', { [member]: `const sql = 'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE'` }],
    [
      'names that a library chose',
      { [member]: `import { helper } from '@stoa/kit'\nexport const a = helper` },
    ],
    ['a component in PascalCase', { 'apps/web/src/Home.tsx': 'export const Home = 1' }],
    ['web addresses', { 'README.md': 'See https://example.org/home/anna and /v1/timelines/home.' }],
    [
      'a local database',
      { 'README.md': 'postgres://stoa:secret@localhost/stoa postgres://stoa:secret@db.example/stoa' },
    ],
    ['the currency XXX', { [member]: `export const none = '${'XX' + 'X'}'` }],
  ]
  test.each(cases)('%s', (_, files) => {
    expect(tidy(planted(files))).toEqual([])
  })
})

test('a sideways arrow needs its decision record', () => {
  const step = { from: 'social', to: 'messaging', decision: 'decisions/0099-why.md' }
  expect(checkSideways(treeOf(smallTree), [step])).toHaveLength(1)
  expect(checkSideways(treeOf({ 'decisions/0099-why.md': '#' }), [step])).toEqual([])
})

describe('freezing migrations', () => {
  test('records what is new and keeps what is frozen', () => {
    const first = freezeMigrations(treeOf(smallTree)).get(frozen) ?? ''
    expect(Object.keys(JSON.parse(first))).toEqual(['0001-members.sql'])
    expect(tidy(planted({ [frozen]: first }))).toEqual([])
    expect(freezeMigrations(planted({ [frozen]: first })).size).toBe(0)

    const second = { 'modules/identity/migrations/0002-more.sql': 'SELECT 1' }
    const changed = { 'modules/identity/migrations/0001-members.sql': 'SELECT 2' }
    const again = freezeMigrations(planted({ [frozen]: first, ...second, ...changed })).get(frozen) ?? '{}'
    expect(JSON.parse(again)).toMatchObject(JSON.parse(first))
    expect(Object.keys(JSON.parse(again))).toEqual(['0001-members.sql', '0002-more.sql'])
    expect(tidy(planted({ [frozen]: again, ...second, ...changed }))).toHaveLength(1)
  })
})
