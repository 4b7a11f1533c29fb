import { globSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const everywhere = '{apps,modules,lib,tools,bench}/**'
const crash = `${everywhere}/*.crash.test.ts`
const left = ['**/node_modules/**', '**/dist/**']
const onDatabase = '{apps,modules,lib}/**/tests/**/*.test.{ts,tsx}'

/** Tests that put something else in a module's place need a process of their own; the others read the source once. */
const alone = globSync(onDatabase, { exclude: left, cwd: import.meta.dirname }).filter(file =>
  readFileSync(`${import.meta.dirname}/${file}`, 'utf8').includes('vi.mock('),
)

const againstPostgres = {
  globalSetup: ['lib/testing/global-setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

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
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: [onDatabase],
          exclude: [...left, crash, ...alone],
          isolate: false,
          ...againstPostgres,
        },
      },
      {
        test: { name: 'integration-alone', include: alone, exclude: [...left, crash], ...againstPostgres },
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
