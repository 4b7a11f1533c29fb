import { createECDH, randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from './config.ts'
import { StartError } from './exit.ts'

export interface Secrets {
  /** Signs sessions and cookies. */
  session: string
  /** Shared with the sandbox bank. */
  sandbox: string
  /** By which push services know this Stoa: a private key of P-256 in base64url. */
  push: string
  /** Of the embedded PostgreSQL. */
  database: string
}

/** Production brings its own and none is generated: several processes must agree on them. */
export async function loadSecrets(
  config: Pick<Config, 'mode' | 'secret' | 'pushKey' | 'dataDir'>,
): Promise<Secrets> {
  if (config.mode === 'production') {
    return { session: config.secret ?? '', push: config.pushKey ?? '', sandbox: '', database: '' }
  }
  const generated = await loadOrCreateSecrets(config.dataDir)
  return {
    ...generated,
    session: config.secret ?? generated.session,
    push: config.pushKey ?? generated.push,
  }
}

/** Secrets of a sandbox installation: made on the first start, kept in the data folder, readable by its owner. */
async function loadOrCreateSecrets(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json')
  const kept = await readSecrets(file)
  const secrets: Secrets = {
    session: kept.session ?? newSecret(),
    sandbox: kept.sandbox ?? newSecret(),
    database: kept.database ?? newSecret(),
    push: kept.push ?? newPushKey(),
  }
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    // Written beside and renamed, so that a crash never leaves half a file.
    await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
    await rename(`${file}.new`, file)
  }
  return secrets
}

async function readSecrets(file: string): Promise<Partial<Secrets>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  try {
    return JSON.parse(text) as Partial<Secrets>
  } catch {
    throw new StartError(
      `${file} cannot be read as JSON: restore it from a backup, sessions are signed with it.`,
    )
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function newPushKey(): string {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  // Left-padded: a key whose first byte is zero is written shorter.
  return Buffer.from(pair.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url')
}
