import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { withoutLocalBins } from './runtime.mjs'
import { Stop } from './stop.mjs'

const neededMegabytes = 1200
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Leaves node_modules as package-lock.json says, running `npm ci` when it is absent or stale. Two copies
 * started at once install once: the second waits, then finds the work done.
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return
  await withLock(join(root, '.install.lock'), async addHolder => {
    if (isInstalled(root)) return
    await install(root, addHolder)
    writeStamp(root)
  })
}

/** @param {string} root */
function isInstalled(root) {
  if (readText(stampPath(root)) === lockHash(root)) return true
  if (!matchesLock(root)) return false
  writeStamp(root)
  return true
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules', '.stoa-lock-sha256')
}

/** @param {string} root */
function lockHash(root) {
  const lock = readText(join(root, 'package-lock.json'))
  if (lock === undefined) throw new Stop('package-lock.json is missing from this copy of Stoa.')
  return createHash('sha256').update(lock).digest('hex')
}

/**
 * Written beside its place and moved there: node_modules may be a hard-linked copy of another checkout's.
 * @param {string} root
 */
function writeStamp(root) {
  const fresh = `${stampPath(root)}.${process.pid}`
  try {
    writeFileSync(fresh, lockHash(root))
    renameSync(fresh, stampPath(root))
  } catch {
    // A folder that only root may write: the comparison with the lock is made again next time.
  }
}

/**
 * Whether what npm itself recorded as installed is what the lock asks for, as after an `npm install` by
 * hand. Optional packages may be missing: they are for other platforms.
 * @param {string} root
 */
export function matchesLock(root) {
  const recorded = readText(join(root, 'node_modules', '.package-lock.json'))
  if (recorded === undefined) return false
  try {
    const installed = JSON.parse(recorded).packages
    const wanted = Object.entries(JSON.parse(readText(join(root, 'package-lock.json')) ?? '').packages)
    return wanted.every(([path, entry]) => {
      if (!path.startsWith('node_modules/')) return true
      const present = installed[path]
      if (!present) return Boolean(entry.optional)
      return present.version === entry.version && present.integrity === entry.integrity
    })
  } catch {
    return false
  }
}

/**
 * @param {string} root
 * @param {(pid: number) => void} addHolder
 */
async function install(root, addHolder) {
  const disk = statfsSync(root)
  const freeMegabytes = Math.floor((disk.bavail * disk.bsize) / 1e6)
  if (freeMegabytes < neededMegabytes) throw new Stop(diskFull(`${freeMegabytes} MB are free`))

  const startedAt = Date.now()
  const elapsedSeconds = () => Math.round((Date.now() - startedAt) / 1000)
  console.error('Installing the packages of Stoa (about 800 MB; a minute or two the first time) …')
  const beat = setInterval(() => console.error(`  still installing, ${elapsedSeconds()} s`), 15_000)
  const { code, output } = await runNpmCi(root, addHolder).finally(() => clearInterval(beat))
  if (code !== 0) {
    console.error(output.trimEnd())
    throw new Stop(explainFailure(output))
  }
  console.error(`Packages installed in ${elapsedSeconds()} s.`)
}

/**
 * @param {string} root
 * @param {(pid: number) => void} addHolder
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNpmCi(root, addHolder) {
  const env = { ...process.env, PATH: withoutLocalBins(root, process.env.PATH) }
  return new Promise((resolve, reject) => {
    const npm = spawn('sh', ['-c', 'read go && exec npm ci --no-audit --no-fund </dev/null'], {
      cwd: root,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, to end install scripts together with npm.
      detached: true,
    })
    // It waits for the word until the lock knows it, for this process may be killed at any point.
    if (npm.pid) addHolder(npm.pid)
    npm.stdin.end('go\n')
    let stopped = false
    const stopNpm = () => {
      stopped = true
      if (npm.pid) process.kill(-npm.pid)
    }
    for (const signal of stopSignals) process.once(signal, stopNpm)
    let output = ''
    npm.stdout.on('data', chunk => (output += chunk))
    npm.stderr.on('data', chunk => (output += chunk))
    npm.on('error', reject)
    npm.on('close', code => {
      for (const signal of stopSignals) process.off(signal, stopNpm)
      if (stopped)
        reject(new Stop('The installation of the packages was stopped; the next start takes it up again.'))
      else resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * @param {string} output what npm printed
 * @returns {string} one sentence
 */
export function explainFailure(output) {
  if (/npm: (command )?not found/.test(output))
    return 'npm is not on this machine: install it next to Node and try again.'
  if (/ENOSPC|no space left/i.test(output)) return diskFull('it ran full while installing')
  if (/EACCES|EPERM|EROFS/.test(output))
    return 'The packages were not installed: this folder is not writable for this user.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    return 'The packages were not installed: the npm registry could not be reached; check the network (or `npm config get registry`) and try again.'
  }
  const status = /code (E[45]\d\d|ETARGET|EINTEGRITY)/.exec(output)?.[1]
  if (status) return `The packages were not installed: the npm registry answered with ${status}.`
  if (/in sync|from lock file/.test(output)) {
    return 'The packages were not installed: package-lock.json and the package.json files disagree; run `npm install` and commit the lock.'
  }
  return 'The packages were not installed: npm ci failed as shown above.'
}

/** @param {string} reason */
function diskFull(reason) {
  return `The packages were not installed: they need about ${neededMegabytes} MB of disk space, and ${reason}.`
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
