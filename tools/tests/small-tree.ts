import { sideways } from '../tidy/rows.ts'

/** A repository in miniature that keeps every house rule; tests plant violations in copies of it. */
export const smallTree: Readonly<Record<string, string>> = {
  '.gitignore': 'node_modules/\n',
  'package.json': manifest({
    name: 'stoa',
    private: true,
    type: 'module',
    workspaces: ['apps/*', 'modules/*', 'lib/*'],
    devDependencies: { vitest: '5.1.1', 'typescript-7': 'npm:typescript@7.0.2' },
  }),
  'tsconfig.json': manifest({
    compilerOptions: { module: 'nodenext', allowImportingTsExtensions: true, noEmit: true },
  }),
  'lib/kit/package.json': workspace('kit', { dependencies: { pg: '8.23.1' } }),
  'lib/kit/index.ts': `import pg from 'pg'\nexport const open = () => new pg.Pool()\n`,
  'lib/formats/package.json': workspace('formats', {}),
  'lib/formats/index.ts': `import { Buffer } from 'node:buffer'\nexport const bytes = (text: string) => Buffer.from(text)\n`,
  'lib/testing/package.json': workspace('testing', { dependencies: { '@stoa/kit': '*' } }),
  'lib/testing/index.ts': `import { open } from '@stoa/kit'\nexport const startTest = () => open()\n`,
  'lib/api-client/package.json': workspace('api-client', {}),
  'lib/api-client/index.ts': 'export const call = () => 1\n',
  'modules/media/package.json': workspace('media', { dependencies: { '@stoa/kit': '*' } }),
  'modules/media/README.md': '# Media\n',
  'modules/media/index.ts': `import { open } from '@stoa/kit'\nexport const keepPicture = () => open()\n`,
  'modules/identity/package.json': workspace('identity', {
    dependencies: { '@stoa/kit': '*', '@stoa/media': '*' },
  }),
  'modules/identity/README.md': '# Identity\n',
  'modules/identity/index.ts': `export { addMember } from './add-member.ts'\n`,
  'modules/identity/add-member.ts': [
    `import { open } from '@stoa/kit'`,
    `import { keepPicture } from '@stoa/media'`,
    '/** Both or neither, in one database transaction. */',
    'export function addMember() {',
    '  return [open(), keepPicture()]',
    '}',
    '',
  ].join('\n'),
  'modules/identity/migrations/0001-members.sql': 'CREATE TABLE identity.member (id uuid PRIMARY KEY);\n',
  'modules/identity/tests/add-member.test.ts': [
    `import { startTest } from '@stoa/testing'`,
    `import { expect, test } from 'vitest'`,
    `import { addMember } from '../add-member.ts'`,
    `test('adds a member', () => expectMember(addMember()))`,
    'function expectMember(member: unknown) {',
    '  expect([member, startTest()]).toBeTruthy()',
    '}',
    '',
  ].join('\n'),
  'modules/messaging/package.json': workspace('messaging', { dependencies: { '@stoa/identity': '*' } }),
  'modules/messaging/README.md': '# Messaging\n',
  'modules/messaging/index.ts': `import { addMember } from '@stoa/identity'\nexport const send = () => addMember()\n`,
  'modules/payments/package.json': workspace('payments', { dependencies: { '@stoa/identity': '*' } }),
  'modules/payments/README.md': '# Payments\n',
  'modules/payments/index.ts': `import type { addMember } from '@stoa/identity'\nexport type Payee = ReturnType<typeof addMember>\n`,
  'apps/web/package.json': workspace('web', { dependencies: { '@stoa/api-client': '*' } }),
  'apps/web/src/home.tsx': `export const Home = () => <p title={t('home.title')}>{t('home.hello')}</p>\n`,
  'apps/web/src/i18n/en/home.json':
    '{ "title": "Home", "hello": "Hello {name}, {n, plural, one {# post} other {# posts}}" }\n',
  'apps/web/src/i18n/fr/home.json':
    '{ "title": "Accueil", "hello": "Bonjour {name}, {n, plural, one {# billet} many {# de billets} other {# billets}}" }\n',
  'decisions/0001-one-server.md': '# One server\n',
  ...Object.fromEntries(sideways.map(({ decision }) => [decision, '# Sideways\n'])),
  'vitest.config.ts': `import { defineConfig } from 'vitest/config'\nexport default defineConfig({})\n`,
}

function manifest(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

function workspace(name: string, more: object): string {
  return manifest({
    name: `@stoa/${name}`,
    private: true,
    type: 'module',
    exports: { '.': './index.ts' },
    ...more,
  })
}
