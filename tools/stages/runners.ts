import { join } from 'node:path'
import { inNodeModules, runNode } from '../run/command.ts'
import { type Counts, readReport, type Stage } from './stage.ts'

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}

/** A stage that runs the projects of vitest.config.ts whose names begin so. */
export function vitestStage(project: string, timeoutMs: number): Stage {
  return {
    name: project,
    async run(root, reportFolder) {
      const report = join(reportFolder, 'report.json')
      const run = await runNode(
        inNodeModules('vitest/vitest.mjs'),
        [
          'run',
          `--project=${project}*`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { cwd: root, timeoutMs },
      )
      const counted = readReport<VitestReport>(report)
      return { ...run, passed: counted?.numPassedTests ?? 0, failed: counted?.numFailedTests ?? 0 }
    },
  }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/** The end-to-end tests. A test that passed only when repeated counts as failed. */
export const endToEnd: Stage = {
  name: 'end to end',
  async run(root, reportFolder) {
    const report = join(reportFolder, 'report.json')
    const run = await runNode(
      inNodeModules('@playwright/test/cli.js'),
      ['test', '--reporter=list,json', `--output=${join(reportFolder, 'artifacts')}`],
      { cwd: root, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report }, timeoutMs: 1_800_000 },
    )
    return { ...run, ...countPlaywright(readReport<PlaywrightReport>(report)) }
  },
}

function countPlaywright(report: PlaywrightReport | undefined): Counts {
  if (!report) return { passed: 0, failed: 0 }
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
}
