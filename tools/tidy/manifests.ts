import { isScript, isShipped } from './files.ts'
import { allowedBelow, forTests, isPlaced, type Sideways, sideways } from './rows.ts'
import { importsOf } from './syntax.ts'
import type { Finding, Rule, SourceFile, Tree } from './tree.ts'
import { type Manifest, rootManifest, scope, type Workspace, workspacesOf } from './workspaces.ts'

/** Manifests draw arrows only down the rows. */
export const manifestRows: Rule = {
  name: 'manifest-rows',
  check: tree => workspacesOf(tree).flatMap(checkArrows),
}

function checkArrows(workspace: Workspace): Finding[] {
  const file = `${workspace.folder}/package.json`
  if (workspace.manifest.name !== scope + workspace.folder.split('/')[1]) {
    return [{ file, message: `the package must be named ${scope}${workspace.folder.split('/')[1]}` }]
  }
  if (!isPlaced(workspace.name)) {
    return [{ file, message: `${workspace.name} stands in no row of tools/tidy/rows.ts` }]
  }
  const { dependencies, devDependencies } = workspace.manifest
  const allowed = new Set(allowedBelow(workspace.name).map(name => scope + name))
  const wanted = [
    ...Object.keys(dependencies ?? {}),
    ...Object.keys(devDependencies ?? {}).filter(name => !forTests.includes(name.slice(scope.length))),
  ]
  return wanted
    .filter(name => name.startsWith(scope) && !allowed.has(name))
    .map(name => ({ file, message: `${workspace.name} may not depend on ${name}: it is not in a lower row` }))
}

/** An import inside a row names a decision record that exists. */
export const sidewaysDecisions: Rule = {
  name: 'sideways-decisions',
  check: tree => checkSideways(tree, sideways),
}

export function checkSideways(tree: Tree, steps: readonly Sideways[]): Finding[] {
  return steps
    .filter(step => !tree.get(step.decision))
    .map(step => ({
      file: 'tools/tidy/rows.ts',
      message: `${step.from} → ${step.to} names ${step.decision}, which does not exist`,
    }))
}

/** Outside packages are pinned to one exact version. */
export const exactVersions: Rule = {
  name: 'exact-versions',
  check: tree =>
    tree.files
      .filter(file => /(^|\/)package\.json$/.test(file.path))
      .flatMap(file => {
        const manifest = JSON.parse(file.text) as Manifest
        const wanted = {
          ...manifest.dependencies,
          ...manifest.devDependencies,
          ...manifest.optionalDependencies,
        }
        return Object.entries(wanted)
          .filter(([name, version]) => !name.startsWith(scope) && !/^(npm:[^@]+@)?\d[\w.+-]*$/.test(version))
          .map(([name, version]) => ({ file: file.path, message: `pin ${name} exactly (now "${version}")` }))
      }),
}

/** A file imports only what the manifest of its workspace lists; shipped code imports no dev dependency. */
export const listedImports: Rule = {
  name: 'listed-imports',
  check(tree) {
    const workspaces = workspacesOf(tree)
    const root = rootManifest(tree)
    const names = new Set(workspaces.map(workspace => scope + workspace.name))
    return tree.files.filter(isScript).flatMap(file => {
      const workspace = workspaces.find(({ folder }) => file.path.startsWith(`${folder}/`))
      const reach = reachOf(file, workspace, root, names)
      return importsOf(file).flatMap(({ specifier, typeOnly, line }) => {
        const name = packageOf(specifier)
        if (!name || name === workspace?.manifest.name || reach.shipped.has(name)) return []
        if (reach.development.has(name)) {
          if (typeOnly || !workspace || !isShipped(file)) return []
          return [{ file: file.path, line, message: `${name} is a dev dependency, and this is shipped code` }]
        }
        const where = workspace ? `${workspace.folder}/package.json` : 'package.json'
        return [{ file: file.path, line, message: `${name} is not listed in ${where}` }]
      })
    })
  },
}

interface Reach {
  shipped: Set<string>
  development: Set<string>
}

function reachOf(
  file: SourceFile,
  workspace: Workspace | undefined,
  root: Manifest,
  workspaceNames: Set<string>,
): Reach {
  const rootDevelopment = Object.keys(root.devDependencies ?? {})
  // Tools, end-to-end tests and benches belong to no workspace: they stand on the root and on any door.
  if (!workspace) return { shipped: new Set([...rootDevelopment, ...workspaceNames]), development: new Set() }
  const { dependencies, peerDependencies, optionalDependencies, devDependencies } = workspace.manifest
  const development = new Set(Object.keys(devDependencies ?? {}))
  if (!isShipped(file)) {
    for (const name of rootDevelopment) development.add(name)
    for (const name of forTests) development.add(scope + name)
  }
  return {
    shipped: new Set(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })),
    development,
  }
}

/** `@stoa/kit/http` → `@stoa/kit`; undefined for files and for what Node or Vite brings along. */
function packageOf(specifier: string): string | undefined {
  if (/^[./#]|^(node|virtual|data|https?):/.test(specifier)) return undefined
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]
}
