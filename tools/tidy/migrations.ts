import { createHash } from 'node:crypto'
import type { Finding, Rule, SourceFile, Tree } from './tree.ts'

/** File name → SHA-256 of the file, for each migration that has left this repository once. */
type Frozen = Record<string, string>

const migrationPath = /^(.+)\/migrations\/([^/]+\.sql)$/

/** Migrations are numbered without gaps and never change once frozen; databases have run them. */
export const frozenMigrations: Rule = {
  name: 'frozen-migrations',
  check: tree => packagesWithMigrations(tree).flatMap(folder => checkPackage(tree, folder)),
}

function checkPackage(tree: Tree, folder: string): Finding[] {
  const files = migrationsIn(tree, folder)
  const frozen = readFrozen(tree, folder)
  const findings: Finding[] = files.flatMap((file, index) => {
    const expected = String(index + 1).padStart(4, '0')
    const name = migrationName(file)
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name)) {
      return [{ file: file.path, message: 'name migrations like 0002-add-what.sql' }]
    }
    return name.startsWith(expected) ? [] : [{ file: file.path, message: `expected number ${expected}` }]
  })
  for (const [name, checksum] of Object.entries(frozen)) {
    const path = `${folder}/migrations/${name}`
    const file = tree.get(path)
    if (!file) findings.push({ file: path, message: 'this frozen migration is gone' })
    else if (checksumOf(file) !== checksum) {
      findings.push({ file: path, message: 'this frozen migration was changed: add a new one instead' })
    }
  }
  return findings
}

/**
 * The lock files that record every migration present, for those packages whose lock lacks one.
 * @returns path of the lock file → its new text; what is frozen already keeps its checksum
 */
export function freezeMigrations(tree: Tree): Map<string, string> {
  const written = new Map<string, string>()
  for (const folder of packagesWithMigrations(tree)) {
    const before = readFrozen(tree, folder)
    const after: Frozen = { ...before }
    for (const file of migrationsIn(tree, folder)) after[migrationName(file)] ??= checksumOf(file)
    if (Object.keys(after).length > Object.keys(before).length) {
      written.set(lockPath(folder), `${JSON.stringify(after, null, 2)}\n`)
    }
  }
  return written
}

function packagesWithMigrations(tree: Tree): string[] {
  const folders = tree.files.flatMap(({ path }) => {
    const folder = migrationPath.exec(path)?.[1] ?? /^(.+)\/migrations\.lock\.json$/.exec(path)?.[1]
    return folder ? [folder] : []
  })
  return [...new Set(folders)]
}

function migrationsIn(tree: Tree, folder: string): SourceFile[] {
  return tree.files.filter(file => migrationPath.exec(file.path)?.[1] === folder)
}

function migrationName(file: SourceFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1)
}

function readFrozen(tree: Tree, folder: string): Frozen {
  return JSON.parse(tree.get(lockPath(folder))?.text ?? '{}') as Frozen
}

function lockPath(folder: string): string {
  return `${folder}/migrations.lock.json`
}

function checksumOf(file: SourceFile): string {
  return createHash('sha256').update(file.text).digest('hex')
}
