import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inNodeModules } from '../run/command.ts'
import { treeOf } from '../tidy/tree.ts'
import { workspacesOf } from '../tidy/workspaces.ts'

/** A folder of files that goes away: `using tree = writeTree({...})`. */
export interface TreeOnDisk extends Disposable {
  root: string
}

/** Writes files into a fresh temporary folder, with what npm would link into its node_modules. */
export function writeTree(files: Readonly<Record<string, string>>): TreeOnDisk {
  const root = mkdtempSync(join(tmpdir(), 'stoa-tree-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  mkdirSync(join(root, 'node_modules/@stoa'), { recursive: true })
  for (const { name, folder } of workspacesOf(treeOf({ ...files }))) {
    symlinkSync(join(root, folder), join(root, 'node_modules/@stoa', name))
  }
  for (const outside of ['pg', 'vitest', '@types']) {
    symlinkSync(inNodeModules(outside), join(root, 'node_modules', outside))
  }
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}
