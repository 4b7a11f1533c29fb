/**
 * The rows of the architecture, from the ground up. A workspace may depend on those in lower rows, through
 * their doors. tidy holds the manifests against this table, dependency-cruiser the imports.
 */
const rows: readonly (readonly string[])[] = [
  ['kit', 'formats', 'faces', 'chat-engine'],
  ['identity', 'ledger', 'media'],
  ['compliance', 'safety'],
  ['payments'],
  ['banking', 'shop', 'social', 'messaging'],
  ['cards', 'checks', 'loans', 'calls', 'miniapps'],
  ['notifications', 'search', 'operations', 'owndata'],
  ['server'],
  ['testing'],
]

/** What stands outside the rows, and all that it may know of the rest. No row depends on it. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'api-client': [],
  web: ['api-client', 'chat-engine', 'faces'],
  // The commands of the ledger work on the books themselves, also where no server runs: decisions/0010.
  // Who is of the staff is the operator's word alone, so no route can say it: decisions/0017.
  // The index of search is filled again beside the server or without it: decisions/0024.
  cli: ['api-client', 'identity', 'kit', 'ledger', 'search', 'server'],
  sandbox: ['formats'],
}

/** What the rows would allow and the architecture does not. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  // A message carries a typed reference to a payment, and the web composes the two.
  messaging: ['payments', 'ledger'],
}

/** Programs that a row starts as processes of their own, through their doors. */
const started: Readonly<Record<string, readonly string[]>> = {
  server: ['sandbox'],
}

/** What tests of any workspace may use: a server in a test, and the outside world. */
export const forTests: readonly string[] = ['testing', 'sandbox']

export interface Sideways {
  from: string
  to: string
  /** The record in decisions/ that allows it. */
  decision: string
}

/** Imports inside a row, each allowed by a decision record. */
export const sideways: readonly Sideways[] = [
  { from: 'identity', to: 'media', decision: 'decisions/0006-media-below-identity.md' },
  { from: 'owndata', to: 'notifications', decision: 'decisions/0019-own-data.md' },
  { from: 'owndata', to: 'search', decision: 'decisions/0019-own-data.md' },
]

export function isPlaced(name: string): boolean {
  return name in outside || rows.some(row => row.includes(name))
}

/** The workspaces that `name` may depend on. */
export function allowedBelow(name: string): string[] {
  const listed = outside[name]
  if (listed) return [...listed, ...(started[name] ?? [])]
  const height = rows.findIndex(row => row.includes(name))
  const beside = sideways.filter(step => step.from === name).map(step => step.to)
  const below = rows.slice(0, Math.max(0, height)).flat()
  return [...below, ...beside, ...(started[name] ?? [])].filter(other => !forbidden[name]?.includes(other))
}
