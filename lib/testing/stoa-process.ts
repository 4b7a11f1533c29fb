import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A whole Stoa as `npm start` runs it, on a free port with a data folder of its own. */
export interface StoaProcess {
  url: string
  dataDir: string
  /** What it has printed so far. */
  output(): string
  /** Of the process that serves, and of its PostgreSQL. */
  pids(): Promise<{ server: number; postgres: number }>
  /** Resolves with the exit code of the start script. */
  ended: Promise<number | null>
  /** As Ctrl-C does. */
  stop(): Promise<void>
}

export interface StoaProcessOptions {
  /** Use this folder instead of a new one, for a second start. */
  dataDir?: string
  port?: number
  env?: Record<string, string>
  timeoutMs?: number
}

export async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-data-'))
  await chmod(folder, 0o755)
  return folder
}

export function removeDataDir(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true })
}

/** Starts and waits until it says where it is open; rejects with its output when it ends before that. */
export async function startStoa(options: StoaProcessOptions = {}): Promise<StoaProcess> {
  const dataDir = options.dataDir ?? (await makeDataDir())
  const port = options.port ?? (await findFreePort())
  const { child, ended, output } = launchStoa({ ...options, dataDir, port })
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Stoa did not open in time:\n${output()}`)),
      options.timeoutMs ?? 240_000,
    )
    const look = (): void => {
      if (!output().includes('Stoa is open at')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout!.on('data', look)
    ended.then(code => reject(new Error(`Stoa ended with ${code}:\n${output()}`)))
  })
  return {
    url: `http://localhost:${port}`,
    dataDir,
    output,
    ended,
    pids: () => readPids(dataDir),
    stop: async () => {
      child.kill('SIGINT')
      await ended
    },
  }
}

/** Runs the start script without waiting for it to open, for starts that must fail. */
export function launchStoa(options: StoaProcessOptions & { dataDir: string; port: number }): {
  child: ChildProcess
  ended: Promise<number | null>
  output(): string
} {
  const child = spawn(process.execPath, [path.join(root, 'tools/bootstrap.mjs'), 'start'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(options.port),
      STOA_DATA: options.dataDir,
      STOA_DEMO: '0',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk
    })
  }
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  return { child, ended, output: () => text }
}

async function readPids(dataDir: string): Promise<{ server: number; postgres: number }> {
  const [server, postgres] = await Promise.all([
    readFile(path.join(dataDir, 'stoa.lock'), 'utf8'),
    readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8'),
  ])
  return { server: Number.parseInt(server, 10), postgres: Number(postgres.split('\n')[0]) }
}

export async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}
