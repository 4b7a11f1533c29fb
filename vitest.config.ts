import { defineConfig } from 'vitest/config'

const everywhere = '{apps,modules,lib,tools,bench}/**'
const crash = `${everywhere}/*.crash.test.ts`
const left = ['**/node_modules/**', '**/dist/**']

/**
 * Three kinds of tests, told apart by where they stand:
 *   unit         beside the source, without a database; everything in tools/tests
 *   integration  in a folder `tests` of a module, app or lib: against a real PostgreSQL, started once
 *   crash        named `*.crash.test.ts`: kills processes and looks at what a restart makes of it
 * `npx vitest run modules/ledger` runs those of one module; `--project unit` those of one kind.
 */
export default defineConfig({
  test: {
    // Two processes at most: each may hold a server with its own pool of connections.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: [...left, crash, '{apps,modules,lib}/**/tests/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{apps,modules,lib}/**/tests/**/*.test.{ts,tsx}'],
          exclude: [...left, crash],
          globalSetup: ['lib/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'crash',
          include: [crash],
          exclude: left,
          globalSetup: ['lib/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One at a time: they measure what happens to a program that is killed in the middle of work.
          fileParallelism: false,
        },
      },
    ],
  },
})
