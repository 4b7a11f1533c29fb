import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{apps,modules,lib,tools}/**/*.test.ts', 'apps/web/src/**/*.test.tsx'],
    globalSetup: ['./lib/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
