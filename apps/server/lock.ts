import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from './exit.ts'
import { isAlive } from './postgres/orphan.ts'

/**
 * One Stoa per data folder. The lock names its process by number and start time, so that one left by `kill -9`
 * is taken over even when its number belongs to another program, or another Stoa, by now.
 * @returns releases the lock
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const file = path.join(dataDir, 'stoa.lock')
  const mine = `${process.pid} ${await startTimeOf(process.pid)}\n`
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await take(file, mine)) return () => rm(file, { force: true })
    const holder = await readFile(file, 'utf8').catch(() => null)
    if (holder === null) continue
    if (holder !== mine && (await isHeld(holder))) {
      throw new StartError(
        `Stoa already runs on ${dataDir} (process ${Number.parseInt(holder, 10)}): stop it, or choose another folder with STOA_DATA.`,
      )
    }
    await removeDead(file, holder)
  }
  throw new StartError(`Another start is taking ${dataDir} right now: try again.`)
}

/** The lock appears with its content already in it: linking is atomic and refuses a name that is taken. */
async function take(file: string, mine: string): Promise<boolean> {
  const draft = `${file}.${process.pid}`
  try {
    await writeFile(draft, mine)
    await link(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    await rm(draft, { force: true })
  }
}

/** Of two starts that find a dead lock one moves it away; a live one that has come meanwhile is put back. */
async function removeDead(file: string, holder: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  try {
    await rename(file, aside)
    if ((await readFile(aside, 'utf8')) !== holder) await link(aside, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error
  } finally {
    await rm(aside, { force: true })
  }
}

async function isHeld(holder: string): Promise<boolean> {
  const [pid, startTime] = holder.trim().split(' ')
  const number = Number(pid)
  if (!Number.isInteger(number) || number < 1 || !isAlive(number)) return false
  return (await startTimeOf(number)) === startTime
}

/** Ticks since boot, which tell a process from a later one with the same number; `?` where there is no /proc. */
async function startTimeOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?'
}
