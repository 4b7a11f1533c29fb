import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type TreeOnDisk, writeTree } from './tree-on-disk.ts'

const tools = join(import.meta.dirname, '..')

/** Stands in for npm: notes that it ran, takes a while, then leaves what npm would leave. */
const fakeNpm = `#!/bin/sh
echo $$ >> npm-runs
[ -f npm-says ] && { cat npm-says >&2; exit 1; }
sleep "$(cat npm-seconds)"
mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json
`

const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } }

export interface BootstrapCopy extends TreeOnDisk {
  run(args: string[], env?: Record<string, string>): Run
  has(path: string): boolean
  read(path: string): string
  /** Process ids of the fake npm's runs so far. */
  npmRuns(): number[]
}

interface Run {
  process: ChildProcess
  /** What it has printed so far. */
  output(): string
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }>
}

/** The bootstrap in a folder of its own, with a fake npm and `check` running the given script. */
export function copyBootstrap(script: string, files: Record<string, string> = {}): BootstrapCopy {
  const tree = writeTree({
    'package-lock.json': JSON.stringify(lock),
    'bin/npm': fakeNpm,
    'npm-seconds': '0',
    'tools/check.ts': script,
    ...files,
  })
  const at = (path: string) => join(tree.root, path)
  chmodSync(at('bin/npm'), 0o755)
  for (const path of ['bootstrap.mjs', 'bootstrap'])
    cpSync(join(tools, path), at(join('tools', path)), { recursive: true })
  const read = (path: string) => readFileSync(at(path), 'utf8')
  return {
    ...tree,
    [Symbol.dispose]: tree[Symbol.dispose],
    run: (args, env) => start(tree.root, args, env),
    has: path => existsSync(at(path)),
    read,
    npmRuns: () => (existsSync(at('npm-runs')) ? read('npm-runs').trim().split('\n').map(Number) : []),
  }
}

function start(root: string, args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(root, 'tools/bootstrap.mjs'), ...args], {
    env: { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH']}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  const ended = new Promise<Awaited<Run['ended']>>(resolve => {
    child.on('close', (code, signal) => resolve({ code, signal, output }))
  })
  return { process: child, output: () => output, ended }
}

/** Makes the copy's node_modules as if npm had installed the lock. */
export function pretendInstalled(copy: BootstrapCopy): void {
  writeFileSync(join(copy.root, 'node_modules/.package-lock.json'), copy.read('package-lock.json'))
}

/** Waits until something is so; fails loudly when it does not come. */
export async function until(holds: () => boolean, what: string, timeoutMs = 10_000): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`)
    await sleep(20)
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}
