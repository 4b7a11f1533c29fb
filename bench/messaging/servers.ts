import { readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDb, type RootDb, silentLogger } from '@stoa/kit'
import { startEmbedded } from '@stoa/server'
import { findFreePort, type StoaProcess, startStoa } from '@stoa/testing/stoa-process'
import { cpuSecondsOf } from '../process-cpu.ts'
import { sessionSecret } from './people.ts'

export interface Server {
  port: number
  pid: number
  residentBytes(): number
}

/** A PostgreSQL that writes to disk as in earnest, and server processes over it. */
export interface Servers {
  db: RootDb
  /** Starts one more server process. */
  add(): Promise<Server>
  /** CPU of all the server processes and of PostgreSQL with its connections, so far. */
  cpuSeconds(): { servers: number; postgres: number }
  close(): Promise<void>
}

export async function openServers(): Promise<Servers> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-bench-'))
  await chmod(folder, 0o755)
  const postgres = await startEmbedded({ dataDir: path.join(folder, 'postgres'), password: 'bench' })
  const db = openDb({ url: postgres.url, max: 2, log: silentLogger })
  const running: { stoa: StoaProcess; pid: number }[] = []
  return {
    db,
    async add() {
      const dataDir = path.join(folder, `server-${running.length}`)
      await mkdir(dataDir)
      const port = await findFreePort()
      const stoa = await startStoa({
        ...{ dataDir, port },
        env: {
          DATABASE_URL: postgres.url,
          STOA_SECRET: sessionSecret,
          // What one member may send is not what is measured.
          STOA_MESSAGES_PER_MINUTE: '1000000000',
        },
      })
      const pid = Number.parseInt(readFileSync(path.join(dataDir, 'stoa.lock'), 'utf8'), 10)
      running.push({ stoa, pid })
      return { port, pid, residentBytes: () => residentBytesOf(pid) }
    },
    cpuSeconds: () => ({
      servers: running.reduce((sum, { pid }) => sum + cpuOrNothing(pid), 0),
      postgres: cpuSecondsOf(postgres.pid, true),
    }),
    async close() {
      await db.close()
      await Promise.all(running.map(({ stoa }) => stoa.stop()))
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Of a process that was killed nothing is known any more. */
function cpuOrNothing(pid: number): number {
  try {
    return cpuSecondsOf(pid)
  } catch {
    return 0
  }
}

function residentBytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
}
