import { appendFileSync, linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Stop } from './stop.mjs'

/**
 * Runs the work while holding a lock file. A lock lists the processes that hold it and counts while any of
 * them lives; a dead lock is taken over.
 * @template T
 * @param {string} path
 * @param {(addHolder: (pid: number) => void) => Promise<T>} work gets a function that lets a child process
 *   keep the lock even if this process is killed
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  const mine = holderLine(process.pid)
  for (let told = false; !acquire(path, mine); ) {
    if (removeIfDead(path)) continue
    if (!told) console.error('Another copy of Stoa is installing the packages; waiting …')
    told = true
    await sleep(300)
  }
  try {
    return await work(pid => appendFileSync(path, holderLine(pid)))
  } finally {
    unlinkSync(path)
  }
}

/**
 * The lock appears under its name with its content already in it: linking is atomic and refuses a name
 * that is taken.
 * @param {string} path
 * @param {string} mine
 */
function acquire(path, mine) {
  const fresh = `${path}.${process.pid}`
  try {
    writeFileSync(fresh, mine)
    linkSync(fresh, path)
    return true
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code
    if (code === 'EEXIST') return false
    throw new Stop(`The packages of Stoa cannot be installed: its folder is not writable (${code}).`)
  } finally {
    removeFile(fresh)
  }
}

/**
 * Moves a dead lock aside. Moving is atomic, so of two waiters one succeeds; a live lock that was moved
 * because it appeared between reading and moving is put back.
 * @param {string} path
 * @returns {boolean} whether it is worth trying again at once
 */
function removeIfDead(path) {
  const holders = readText(path)
  if (holders === undefined) return true
  if (holders.trim().split('\n').some(isAlive)) return false
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (readText(aside) !== holders) linkSync(aside, path)
  } catch {
    // Another waiter was faster.
  }
  removeFile(aside)
  return true
}

/** @param {number} pid */
function holderLine(pid) {
  return `${pid} ${startTimeOf(pid)}\n`
}

/** @param {string} line of the lock: process id and start time */
function isAlive(line) {
  const [pid, startTime] = line.split(' ')
  if (!(Number(pid) > 0)) return false
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false
  }
  return startTimeOf(Number(pid)) === startTime
}

/**
 * Tells a process from a later one with the same id.
 * @param {number} pid
 * @returns {string} ticks since boot, or `?` where there is no /proc
 */
function startTimeOf(pid) {
  const stat = readText(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '?'
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** @param {string} path */
function removeFile(path) {
  try {
    unlinkSync(path)
  } catch {
    // It was not there.
  }
}
