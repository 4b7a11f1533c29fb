import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the repository. `path` is relative to the root, with forward slashes. Binary files have no text. */
export interface SourceFile {
  path: string
  text: string
}

export interface Tree {
  files: readonly SourceFile[]
  get(path: string): SourceFile | undefined
}

export interface Finding {
  file: string
  /** Counted from 1. */
  line?: number
  message: string
}

/** One house rule: a pure function over the files of the repository. */
export interface Rule {
  name: string
  check(tree: Tree): Finding[]
}

/** @param files path → text */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return makeTree(Object.entries(files).map(([path, text]) => ({ path, text })))
}

/** Reads every file below `root` that `.gitignore` does not name. It needs no git. */
export function readTree(root: string): Tree {
  const ignored = readIgnored(root)
  const files: SourceFile[] = []
  const visit = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (ignored(path, entry.name)) continue
      if (entry.isDirectory()) visit(path)
      else if (entry.isFile()) files.push({ path, text: readText(join(root, path)) })
    }
  }
  visit('')
  return makeTree(files)
}

/** Understands what our `.gitignore` uses: `name`, `name/`, `*.ending`, `some/path/`. */
function readIgnored(root: string): (path: string, name: string) => boolean {
  const patterns = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map(line => line.trim().replace(/^\/|\/$/g, ''))
    .filter(line => line !== '' && !line.startsWith('#'))
  const names = new Set(['.git', ...patterns])
  const endings = patterns.filter(pattern => pattern.startsWith('*')).map(pattern => pattern.slice(1))
  return (path, name) => names.has(name) || names.has(path) || endings.some(ending => name.endsWith(ending))
}

function readText(path: string): string {
  const bytes = readFileSync(path)
  return bytes.subarray(0, 8000).includes(0) ? '' : bytes.toString('utf8')
}

function makeTree(unsorted: SourceFile[]): Tree {
  const files = unsorted.sort((a, b) => (a.path < b.path ? -1 : 1))
  const byPath = new Map(files.map(file => [file.path, file]))
  return { files, get: path => byPath.get(path) }
}
