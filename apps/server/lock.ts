import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from './exit.ts'
import { isAlive } from './postgres/orphan.ts'

/**
 * One Stoa per data folder. A lock left by `kill -9` is taken over: its process is gone, or its number belongs
 * to another program by now.
 * @returns releases the lock
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const file = path.join(dataDir, 'stoa.lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const pid = Number(await readFile(file, 'utf8').catch(() => ''))
    if (pid !== process.pid && (await isStoa(pid))) {
      throw new StartError(
        `Stoa already runs on ${dataDir} (process ${pid}): stop it, or choose another folder with STOA_DATA.`,
      )
    }
    await rm(file, { force: true })
  }
  throw new StartError(`Another start is taking ${dataDir} right now: try again.`)
}

async function isStoa(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  if (commandLine === null) return process.platform !== 'linux'
  return /apps\/server\/(start|main)\.ts/.test(commandLine)
}
