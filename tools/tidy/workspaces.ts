import type { Tree } from './tree.ts'

export interface Manifest {
  name?: string
  exports?: Record<string, unknown>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  workspaces?: string[]
}

export interface Workspace {
  /** Without the scope: `ledger`. */
  name: string
  /** `modules/ledger` */
  folder: string
  manifest: Manifest
  /** The files that others may import: `modules/ledger/index.ts`. */
  doors: string[]
}

export const scope = '@stoa/'

/** The npm workspaces of the repository, one for each manifest in apps, modules and lib. */
export function workspacesOf(tree: Tree): Workspace[] {
  return tree.files.flatMap(file => {
    const folder = /^((?:apps|modules|lib)\/[^/]+)\/package\.json$/.exec(file.path)?.[1]
    if (!folder) return []
    const manifest = JSON.parse(file.text) as Manifest
    const name = (manifest.name ?? '').replace(scope, '')
    const doors = Object.values(manifest.exports ?? {}).flatMap(door =>
      typeof door === 'string' ? [folder + door.slice(1)] : [],
    )
    return [{ name, folder, manifest, doors }]
  })
}

export function rootManifest(tree: Tree): Manifest {
  return JSON.parse(tree.get('package.json')?.text ?? '{}') as Manifest
}
