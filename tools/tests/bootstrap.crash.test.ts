import { expect, test } from 'vitest'
import { copyBootstrap, isRunning, pretendInstalled, until } from './bootstrap-copy.ts'

const sayHello = `console.log('hello')`

test('an install whose parent was killed is waited for, not repeated', async () => {
  using copy = copyBootstrap(sayHello, { 'npm-seconds': '2' })
  const killed = copy.run(['check'])
  await until(() => copy.npmRuns().length === 1, 'npm runs')
  killed.process.kill('SIGKILL')
  await killed.ended
  expect(copy.npmRuns().map(isRunning)).toEqual([true])

  const next = await copy.run(['check']).ended
  expect([next.code, next.output]).toEqual([0, expect.stringMatching(/waiting …\nhello\n$/)])
  expect(copy.npmRuns()).toHaveLength(1)
})

test('an install that was killed with its parent is begun again', async () => {
  using copy = copyBootstrap(sayHello, { 'npm-seconds': '60' })
  const killed = copy.run(['check'])
  await until(() => copy.npmRuns().length === 1, 'npm runs')
  killed.process.kill('SIGKILL')
  for (const pid of copy.npmRuns()) process.kill(-pid, 'SIGKILL')
  await until(() => !copy.npmRuns().some(isRunning), 'npm is gone')

  const again = copy.run(['check'])
  await until(() => copy.npmRuns().length === 2, 'npm runs again')
  again.process.kill('SIGTERM')
  const { code, output } = await again.ended
  expect(code).toBe(1)
  expect(output).toContain('was stopped; the next start takes it up again')
})

test('the program notices that the bootstrap was killed', async () => {
  using copy = copyBootstrap(
    `process.on('disconnect', () => process.exit())\nsetInterval(() => {}, 1000)\nconsole.log(process.pid)`,
  )
  pretendInstalled(copy)
  const run = copy.run(['check'])
  await until(() => run.output().endsWith('\n'), 'the program runs')
  const pid = Number(run.output())
  expect(isRunning(pid)).toBe(true)
  run.process.kill('SIGKILL')
  await until(() => !isRunning(pid), 'the program has ended')
})
