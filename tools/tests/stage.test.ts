import { describe, expect, test } from 'vitest'
import { runNode } from '../run/command.ts'
import { closingLine, renderTable } from '../run/table.ts'
import { judge } from '../stages/stage.ts'

describe('judging a stage', () => {
  const cases: [
    what: string,
    run: Parameters<typeof judge>[1],
    ok: boolean,
    passed: number,
    failed: number,
  ][] = [
    ['tests that pass', { code: 0, output: '', passed: 3, failed: 0 }, true, 3, 0],
    ['a failed test', { code: 1, output: '', passed: 3, failed: 2 }, false, 3, 2],
    ['a failed test that the exit code hides', { code: 0, output: '', passed: 3, failed: 1 }, false, 3, 1],
    ['a run that broke down after its tests', { code: 1, output: '', passed: 3, failed: 0 }, false, 3, 1],
    ['no test at all', { code: 0, output: '', passed: 0, failed: 0 }, false, 0, 1],
    ['a check that counts nothing', { code: 0, output: '' }, true, 1, 0],
    ['a failed check that counts nothing', { code: 2, output: '' }, false, 0, 1],
  ]
  test.each(cases)('%s', (_, run, ok, passed, failed) => {
    expect(judge('unit', run)).toMatchObject({ ok, passed, failed })
  })
})

test('the closing line sums up', () => {
  const result = { name: 'unit', ok: true, passed: 3, failed: 0, seconds: 1.25, output: '' }
  const results = [result, { ...result, name: 'end to end', ok: false, passed: 4, failed: 2 }]
  expect(closingLine(results)).toBe('7 passed, 2 failed')
  expect(renderTable(results)).toMatch(
    /unit .*ok.*1\.[23] s.*3 passed\n.*end to end.*FAILED.*4 passed, 2 failed/,
  )
})

describe('running a command', () => {
  const options = { cwd: import.meta.dirname }
  test('keeps both streams and the exit code', async () => {
    const { code, output } = await runNode(
      '-e',
      ['console.log("a"); console.error("b"); process.exit(3)'],
      options,
    )
    expect([code, output]).toEqual([3, 'a\nb\n'])
  })
  test('ends one that takes too long, and what it started', async () => {
    const child = `require('child_process').spawn('sleep', ['600'], { stdio: 'inherit' })`
    const { code, output } = await runNode('-e', [child], { ...options, timeoutMs: 500 })
    expect([code, output]).toEqual([1, '\nStopped after 0.5 s.\n'])
  })
  test('reports a command that does not exist', async () => {
    const { runCommand } = await import('../run/command.ts')
    expect(await runCommand('no-such-command', [], options)).toMatchObject({ code: 1 })
  })
})
