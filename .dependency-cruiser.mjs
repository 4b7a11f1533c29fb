import { allowedBelow, forTests } from './tools/tidy/rows.ts'
import { readTree } from './tools/tidy/tree.ts'
import { workspacesOf } from './tools/tidy/workspaces.ts'

// The rules of the architecture about imports: no cycles, module doors, rows. It reads the manifests of the
// folder that it runs in; tools/tidy/rows.ts is the one table of the rows.
const workspaces = workspacesOf(readTree(process.cwd()))

const anyWorkspace = '^(apps|modules|lib)/'
const tests = '\\.(test|spec)\\.tsx?$|/tests/|^lib/testing/'
const literal = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const inFolder = folder => `^${literal(folder)}/`
const foldersOf = names =>
  workspaces.filter(({ name }) => names.includes(name)).map(({ folder }) => inFolder(folder))
const doors = workspaces.flatMap(workspace => workspace.doors.map(door => `^${literal(door)}$`))

/** Rules that each workspace needs for itself, for they speak of "another" workspace. */
const perWorkspace = workspaces.flatMap(({ name, folder }) => {
  const own = inFolder(folder)
  const below = [own, ...foldersOf(allowedBelow(name))]
  return [
    {
      name: 'row-order',
      comment: 'Imports cross the rows only downward, and sideways only with a decision record.',
      severity: 'error',
      from: { path: own, pathNot: tests },
      to: { path: anyWorkspace, pathNot: below },
    },
    {
      name: 'row-order',
      comment: 'Tests keep the rows too; they may also use what starts a server in a test.',
      severity: 'error',
      from: { path: `${own}.*(${tests})` },
      to: { path: anyWorkspace, pathNot: [...below, ...foldersOf(forTests)] },
    },
    {
      name: 'module-doors',
      comment: 'Another package is entered through its exports.',
      severity: 'error',
      from: { path: own },
      to: { path: anyWorkspace, pathNot: [own, ...doors] },
    },
    {
      name: 'module-names',
      comment: 'Another package is imported by its name, so that its manifest decides what is a door.',
      severity: 'error',
      from: { path: own },
      to: {
        path: anyWorkspace,
        pathNot: own,
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
  ]
})

export default {
  forbidden: [
    ...perWorkspace,
    {
      name: 'module-doors',
      comment: 'Tools, end-to-end tests and benches use the doors like everybody else.',
      severity: 'error',
      from: { path: '^(tools|e2e|bench)/' },
      to: { path: anyWorkspace, pathNot: doors },
    },
    {
      name: 'sandbox-apart',
      comment: 'The outside world is reached over its wires; only the start knows that it is ours.',
      severity: 'error',
      from: { path: anyWorkspace, pathNot: `^apps/sandbox/|^apps/server/(start|modules)\\.ts$|${tests}` },
      to: { path: '^apps/sandbox/' },
    },
    {
      name: 'no-cycles',
      comment: 'Imports of types count: what knows each other is one thing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tools-in-product',
      severity: 'error',
      from: { path: anyWorkspace, pathNot: tests },
      to: { path: '^(tools|e2e|bench)/' },
    },
    {
      name: 'no-tests-in-product',
      severity: 'error',
      from: { pathNot: `${tests}|^(tools|e2e|bench)/|^vitest\\.config\\.ts$` },
      to: { path: tests },
    },
    {
      name: 'pure-formats',
      comment: 'Formats turn bytes into typed values and back; they touch no file, network or clock.',
      severity: 'error',
      from: { path: '^lib/formats/', pathNot: tests },
      to: { dependencyTypes: ['core'], pathNot: '^(buffer|assert)$' },
    },
    {
      name: 'resolvable',
      comment: 'What is not found here escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
