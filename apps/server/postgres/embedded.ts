import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { chmod, chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { StartError } from '../exit.ts'
import { findBinaries, findOwner, type Owner, type PostgresBinaries } from './binaries.ts'
import { clearOrphan, stopProcess } from './orphan.ts'

const exec = promisify(execFile)
const user = 'stoa'

export interface EmbeddedPostgres {
  /** Of the database `postgres` on this server. */
  url: string
  pid: number
  /** Resolves when the server has ended, whether asked to or not. */
  ended: Promise<void>
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** An absolute path; made when missing. */
  dataDir: string
  password: string
  /** Server settings in place of the defaults, for tests. */
  settings?: Record<string, string>
  onProgress?: (what: string) => void
}

/** Commits reach the disk before they are acknowledged; the rest is sized for a laptop. */
const defaultSettings: Record<string, string> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '256MB',
  max_connections: '120',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * Starts the bundled PostgreSQL, making its data folder when missing. It listens on a socket in that folder, and on
 * a free port of the loopback address for tools of the operator.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const [binaries, owner] = await Promise.all([findBinaries(), findOwner()])
  const { dataDir } = options
  await mkdir(path.dirname(dataDir), { recursive: true })
  if (!(await exists(path.join(dataDir, 'PG_VERSION')))) {
    options.onProgress?.('Making the database')
    await initialise(binaries, owner, options)
  }
  await checkReachable(dataDir, owner)
  await clearOrphan(dataDir)
  return launchPatiently(binaries, owner, options)
}

/** initdb works beside the final place, so that a start that was cut short is simply repeated. */
async function initialise(binaries: PostgresBinaries, owner: Owner, options: EmbeddedOptions): Promise<void> {
  const draft = `${options.dataDir}.new`
  const passwordFile = `${options.dataDir}.password`
  await rm(draft, { recursive: true, force: true })
  await rm(options.dataDir, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, `${options.password}\n`, { mode: 0o600 })
  if (owner.uid !== undefined && owner.gid !== undefined) {
    await chown(draft, owner.uid, owner.gid)
    await chown(passwordFile, owner.uid, owner.gid)
  }
  await checkReachable(draft, owner)
  await Promise.all([chmod(binaries.initdb, 0o755), chmod(binaries.postgres, 0o755)])
  try {
    await exec(
      binaries.initdb,
      [
        '--pgdata',
        draft,
        '--username',
        user,
        '--pwfile',
        passwordFile,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--lc-messages=C',
      ],
      { ...owner, cwd: '/' },
    )
  } catch (error) {
    const output = `${(error as { stderr?: string }).stderr ?? ''}${(error as Error).message}`
    if (output.includes('No space left on device')) throw diskFull(error)
    throw new StartError(`The database could not be made: ${lastLine(output)}`, { cause: error })
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(draft, options.dataDir)
}

async function launchPatiently(
  binaries: PostgresBinaries,
  owner: Owner,
  options: EmbeddedOptions,
): Promise<EmbeddedPostgres> {
  // After kill -9 of PostgreSQL its backends may hold the shared memory for a moment longer.
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(binaries, owner, options)
    } catch (error) {
      const message = (error as Error).message
      if (attempt === 40 || !/shared memory|lock file|Address already in use/.test(message)) throw error
      await sleep(250)
    }
  }
}

async function launch(
  binaries: PostgresBinaries,
  owner: Owner,
  options: EmbeddedOptions,
): Promise<EmbeddedPostgres> {
  const port = await freePort()
  const settings = { ...defaultSettings, ...options.settings }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const socketFolder = await openSocketFolder(options.dataDir)
  const child = spawn(
    binaries.postgres,
    ['-D', options.dataDir, '-h', '127.0.0.1', '-p', String(port), '-k', socketFolder, ...flags],
    // Its own process group: Ctrl-C in a terminal reaches Stoa, which stops PostgreSQL last.
    { ...owner, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  await untilReady(child, `${options.dataDir}.log`)
  const pid = child.pid!
  return {
    url: addressOf(options.password, port, socketFolder),
    pid,
    ended,
    stop: async () => {
      await stopProcess(pid)
      await ended
    },
  }
}

/** An address of a socket has 107 bytes at most on Linux and 103 on macOS, its name in the folder included. */
const socketFolderMaxBytes = 80

/**
 * The folder of PostgreSQL's Unix socket, which spares each statement the way through the network's layers; empty,
 * for none, where the path is too long or the system has no such sockets.
 */
async function openSocketFolder(dataDir: string): Promise<string> {
  if (process.platform === 'win32' || Buffer.byteLength(dataDir) > socketFolderMaxBytes) return ''
  // Left behind by a server that was killed: each start has another port, and so another name.
  const left = (await readdir(dataDir)).filter(name => name.startsWith('.s.PGSQL.'))
  await Promise.all(left.map(name => rm(path.join(dataDir, name), { force: true })))
  return dataDir
}

function addressOf(password: string, port: number, socketFolder: string): string {
  const socket = socketFolder && `?host=${encodeURIComponent(socketFolder)}`
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres${socket}`
}

function untilReady(child: ChildProcess, logFile: string): Promise<void> {
  const log = createWriteStream(logFile, { flags: 'a' })
  let output = ''
  return new Promise((resolve, reject) => {
    child.stderr!.on('data', (chunk: Buffer) => {
      log.write(chunk)
      if (output.length < 100_000) output += chunk.toString()
      if (output.includes('ready to accept connections')) resolve()
    })
    child.once('error', reject)
    // Its backends share the pipe and may still write after it has been killed.
    child.once('close', () => log.end())
    child.once('exit', () => {
      if (output.includes('No space left on device')) reject(diskFull())
      else reject(new StartError(`The database does not start: ${lastLine(output)} (see ${logFile})`))
    })
  })
}

/** The user postgres must be able to walk down to the data folder. */
async function checkReachable(dataDir: string, owner: Owner): Promise<void> {
  if (owner.uid === undefined) return
  for (let folder = path.dirname(dataDir); ; folder = path.dirname(folder)) {
    const { mode, uid } = await stat(folder)
    if (uid !== owner.uid && (mode & 0o001) === 0) {
      throw new StartError(
        `The user "postgres" cannot enter ${folder}: allow it (chmod o+x) or choose another folder with STOA_DATA.`,
      )
    }
    if (folder === path.dirname(folder)) return
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', resolve)
  })
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => probe.close(resolve))
  return port
}

function diskFull(cause?: unknown): StartError {
  return new StartError('The disk is full: free some space and start again.', { cause })
}

function lastLine(output: string): string {
  const lines = output.trim().split('\n')
  const fatal = lines.findLast(line => line.includes('FATAL') || line.includes('error:'))
  return (fatal ?? lines.at(-1) ?? 'no message').trim()
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
