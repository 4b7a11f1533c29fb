import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { StartError } from './exit.ts'

/** What the web app is made of; a change in any of it makes the built one stale. */
const sources = ['apps/web', 'lib/api-client', 'lib/faces', 'package-lock.json']
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const smallestCompressedBytes = 1024
const leftOut = new Set(['dist', 'node_modules'])

/** Builds the web app unless the built one is of these very sources. Returns the folder to serve. */
export async function buildWebIfStale(root: string, onProgress: (what: string) => void): Promise<string> {
  const dist = path.join(root, 'apps/web/dist')
  const stampFile = path.join(root, 'apps/web/dist/.built-from')
  const fingerprint = await fingerprintOf(root)
  const stamp = await readFile(stampFile, 'utf8').catch(() => '')
  if (stamp === fingerprint) return dist
  onProgress('Building the web app')
  await runVite(root)
  await compressFiles(dist)
  await writeFile(stampFile, fingerprint)
  return dist
}

function runVite(root: string): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'apps/web'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  child.stderr.on('data', chunk => {
    output += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', code => {
      if (code === 0) resolve()
      else if (output.includes('ENOSPC')) {
        reject(new StartError('The disk is full: free some space and start again.'))
      } else reject(new StartError(`The web app could not be built:\n${output.trim()}`))
    })
  })
}

/** Files are compressed once, at the build, and not at each request. */
async function compressFiles(dist: string): Promise<void> {
  const files = (await filesBelow(dist)).filter(file => /\.(js|css|html|svg|json|webmanifest)$/.test(file))
  for (const file of files) {
    const content = await readFile(file)
    if (content.length < smallestCompressedBytes) continue
    await Promise.all([
      brotli(content).then(packed => writeFile(`${file}.br`, packed)),
      gzipped(content).then(packed => writeFile(`${file}.gz`, packed)),
    ])
  }
}

async function fingerprintOf(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const file of await filesBelow(path.join(root, source))) {
      hash.update(`${path.relative(root, file)}\0`).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

async function filesBelow(place: string): Promise<string[]> {
  const info = await stat(place).catch(() => null)
  if (info === null) return []
  if (info.isFile()) return [place]
  const names = (await readdir(place)).filter(name => !leftOut.has(name)).sort()
  const lists = await Promise.all(names.map(name => filesBelow(path.join(place, name))))
  return lists.flat()
}
