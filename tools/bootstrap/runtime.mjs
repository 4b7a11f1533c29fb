import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, sep } from 'node:path'
import { Stop } from './stop.mjs'

const requiredMajor = 24

/**
 * The Node that runs Stoa. Linux on x64 and arm64 has it from the lock file; elsewhere the machine's own
 * Node does when it is new enough.
 * @param {string} root
 * @returns {string} absolute path of a Node 24 or newer
 */
export function findRuntime(root) {
  const found = candidates(root).find(path => majorOf(path) >= requiredMajor)
  if (found) return found
  throw new Stop(
    `Stoa runs on Node ${requiredMajor} or newer, and none was found on this machine (this is Node ${process.versions.node}): install it from https://nodejs.org and try again.`,
  )
}

/** @param {string} root */
function candidates(root) {
  const onPath = withoutLocalBins(root, process.env.PATH).split(delimiter)
  return [
    ...lockedRuntime(root),
    process.execPath,
    ...onPath.map(folder => join(folder, 'node')),
    ...nvmRuntimes(),
    `/opt/homebrew/opt/node@${requiredMajor}/bin/node`,
    `/usr/local/opt/node@${requiredMajor}/bin/node`,
  ]
}

/** @param {string} root */
function lockedRuntime(root) {
  if (process.platform !== 'linux') return []
  return [join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')]
}

function nvmRuntimes() {
  const versions = join(process.env.NVM_DIR ?? join(homedir(), '.nvm'), 'versions', 'node')
  try {
    return readdirSync(versions).map(version => join(versions, version, 'bin', 'node'))
  } catch {
    return []
  }
}

/**
 * @param {string} path
 * @returns {number} 0 when the file is absent or does not run here
 */
function majorOf(path) {
  if (path === process.execPath) return Number(process.versions.node.split('.')[0])
  const result = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 })
  return Number(/^v(\d+)\./.exec(result.stdout ?? '')?.[1] ?? 0)
}

/**
 * npm puts every `node_modules/.bin` on the way to the root in front of PATH. An install that replaces
 * node_modules must not run on a Node from in there.
 * @param {string} root
 * @param {string | undefined} path
 */
export function withoutLocalBins(root, path) {
  const local = join(root, 'node_modules') + sep
  return (path ?? '')
    .split(delimiter)
    .filter(folder => !folder.startsWith(local))
    .join(delimiter)
}
