import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from './tools/run/chromium.ts'

/**
 * End-to-end tests: real Chromium against the real `npm start`, which `globalSetup` runs on a free port
 * with a data folder of its own when a test asks for it. Run one with `npx playwright test e2e/name.test.ts`.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/shared-stoas.config.ts',
  // All share one Stoa, and a browser waits much of its time: two cores carry two.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    // A trace of each step takes longer than the steps; `--trace on` makes one when a failure asks for it.
    trace: 'off',
    launchOptions: {
      executablePath: findChromium() ?? '/usr/bin/chromium',
      // A microphone and a camera that are none, allowed without a question.
      args: [...chromiumArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    },
  },
})
