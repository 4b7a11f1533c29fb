import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '../exit.ts'

/**
 * After `kill -9` of Stoa its PostgreSQL lives on, or its lock file does. Stops the one, removes the other, so
 * that the next start finds a free data folder. A lock file whose pid meanwhile belongs to another program is
 * recognised by that program's command line.
 */
export async function clearOrphan(dataDir: string): Promise<void> {
  const lockFile = path.join(dataDir, 'postmaster.pid')
  const lock = await readFile(lockFile, 'utf8').catch(() => null)
  if (lock === null) return
  const pid = Number(lock.split('\n')[0])
  if (Number.isInteger(pid) && pid > 1 && (await isPostgresOf(pid, dataDir))) await stopProcess(pid)
  await rm(lockFile, { force: true })
}

async function isPostgresOf(pid: number, dataDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  // Without /proc (macOS) the pid in the lock of our own data folder is all there is to go by.
  if (commandLine === null) return process.platform !== 'linux'
  const words = commandLine.split('\0')
  return words[0]?.includes('postgres') === true && words.includes(dataDir)
}

/** A fast shutdown (SIGINT) first; whatever still runs after ten seconds is shut down at once (SIGQUIT). */
export async function stopProcess(pid: number): Promise<void> {
  for (const [signal, waitMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + waitMs
    while (Date.now() < until) {
      if (!isAlive(pid)) return
      await sleep(25)
    }
  }
  throw new StartError(
    `A PostgreSQL of an earlier run (process ${pid}) does not stop: end it and start again.`,
  )
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
