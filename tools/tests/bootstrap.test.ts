import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explainFailure, matchesLock } from '../bootstrap/install.mjs'
import { copyBootstrap, pretendInstalled, until } from './bootstrap-copy.ts'

const sayHello = `const words: string[] = process.argv.slice(2)\nconsole.log('hello', ...words)\nprocess.exitCode = 7\n`
const stopOnTerm = [
  `process.on('SIGTERM', () => { console.log('stopping'); setTimeout(() => process.exit(3), 50) })`,
  'setInterval(() => {}, 1000)',
  `console.log('ready')`,
].join('\n')

describe('running a program', () => {
  test('gives it the arguments and ends with its exit code', async () => {
    using copy = copyBootstrap(sayHello)
    pretendInstalled(copy)
    const { code, output } = await copy.run(['check', 'a', '--b']).ended
    expect([code, output]).toEqual([7, 'hello a --b\n'])
  })

  test('ends with 128 + n when signal n ended it', async () => {
    using copy = copyBootstrap(`process.kill(process.pid, 'SIGKILL')`)
    pretendInstalled(copy)
    expect((await copy.run(['check']).ended).code).toBe(137)
  })

  test('passes a TERM on once and waits for the program to stop', async () => {
    using copy = copyBootstrap(stopOnTerm)
    pretendInstalled(copy)
    const run = copy.run(['check'])
    await until(() => run.output().includes('ready'), 'ready')
    run.process.kill('SIGTERM')
    run.process.kill('SIGTERM')
    const { code, output } = await run.ended
    expect([code, output]).toEqual([3, 'ready\nstopping\n'])
  })

  test.each([[[]], [['toString']], [['deploy']]])('explains itself when asked for %j', async args => {
    using copy = copyBootstrap(sayHello)
    const { code, output } = await copy.run(args).ended
    expect([code, output]).toEqual([
      1,
      'Usage: node tools/bootstrap.mjs <start|test|check|bench> [arguments]\n',
    ])
  })

  test('refuses an old Node in one sentence', async () => {
    using copy = copyBootstrap(sayHello)
    const old = `Object.defineProperty(process, 'versions', { value: { node: '18.19.1' } })`
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(old)}`
    const { code, output } = await copy.run(['check'], { NODE_OPTIONS }).ended
    expect([code, output]).toEqual([1, 'Stoa needs Node 20 or newer to start, and this is Node 18.19.1.\n'])
  })
})

describe('installing', () => {
  test('runs npm once, and again when the lock changes', async () => {
    using copy = copyBootstrap(sayHello)
    const first = await copy.run(['check']).ended
    expect(first.output).toMatch(/^Installing .*\nPackages installed in \d+ s\.\nhello\n$/)
    await copy.run(['check']).ended
    expect(copy.npmRuns()).toHaveLength(1)

    writeFileSync(
      join(copy.root, 'package-lock.json'),
      copy.read('package-lock.json').replaceAll('1.0.0', '1.0.1'),
    )
    await copy.run(['check']).ended
    expect(copy.npmRuns()).toHaveLength(2)
    expect(copy.has('.install.lock')).toBe(false)
  })

  test('installs nothing over an npm install by hand', async () => {
    using copy = copyBootstrap(sayHello)
    pretendInstalled(copy)
    expect((await copy.run(['check']).ended).code).toBe(7)
    expect(copy.npmRuns()).toEqual([])
  })

  test('two copies started at once install once', async () => {
    using copy = copyBootstrap(sayHello, { 'npm-seconds': '1' })
    const ends = await Promise.all([copy.run(['check']).ended, copy.run(['check']).ended])
    expect(ends.map(({ code }) => code)).toEqual([7, 7])
    expect(copy.npmRuns()).toHaveLength(1)
    expect(ends.map(({ output }) => output).join('')).toContain('waiting …')
  })

  test('takes over the lock of a process that died', async () => {
    using copy = copyBootstrap(sayHello, { '.install.lock': '999999999 123\n' })
    expect((await copy.run(['check']).ended).code).toBe(7)
    expect(copy.npmRuns()).toHaveLength(1)
  })

  test('takes over the lock of a process whose id another has now', async () => {
    using copy = copyBootstrap(sayHello, { '.install.lock': `${process.pid} 1\n` })
    expect((await copy.run(['check']).ended).code).toBe(7)
  })

  test('stops in one sentence when npm fails, and tries again next time', async () => {
    using copy = copyBootstrap(sayHello, { 'npm-says': 'npm error code ENOSPC\n' })
    const { code, output } = await copy.run(['check']).ended
    expect(code).toBe(1)
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^The packages were not installed: .*disk space.*\.$/)
    expect(copy.has('.install.lock')).toBe(false)
    await copy.run(['check']).ended
    expect(copy.npmRuns()).toHaveLength(2)
  })

  test.each([
    ['npm error code ENOTFOUND', /registry could not be reached/],
    ['npm error network request to https://registry failed', /registry could not be reached/],
    ['npm error code E503', /answered with E503/],
    ['npm error code EACCES', /not writable/],
    ['npm error Missing: a@1.0.0 from lock file', /disagree/],
    ['sh: 1: npm: not found', /npm is not on this machine/],
    ['something else', /as shown above/],
  ])('explains "%s"', (says, sentence) => {
    expect(explainFailure(says)).toMatch(sentence)
  })
})

describe('comparing what is installed with the lock', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-a' }
  const cases: [what: string, installed: object, matches: boolean][] = [
    ['the same', { 'node_modules/a': entry, 'node_modules/b': entry }, true],
    ['an optional package missing', { 'node_modules/a': entry }, true],
    ['a package missing', { 'node_modules/b': entry }, false],
    ['another version', { 'node_modules/a': { ...entry, version: '2.0.0' } }, false],
  ]
  test.each(cases)('%s', (_, packages, matches) => {
    const wanted = { '': {}, 'node_modules/a': entry, 'node_modules/b': { ...entry, optional: true } }
    using copy = copyBootstrap('', {
      'package-lock.json': JSON.stringify({ packages: wanted }),
      'node_modules/.package-lock.json': JSON.stringify({ packages }),
    })
    expect(matchesLock(copy.root)).toBe(matches)
  })
})
