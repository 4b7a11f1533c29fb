import type { Finding, Rule, Tree } from './tree.ts'
import { workspacesOf } from './workspaces.ts'

const maxReadmeLines = 40

/** Each module introduces itself in a README of one screen and has one door. */
export const moduleFaces: Rule = {
  name: 'module-faces',
  check: tree => workspacesOf(tree).flatMap(({ folder }) => checkFolder(tree, folder)),
}

function checkFolder(tree: Tree, folder: string): Finding[] {
  const findings: Finding[] = []
  const readme = tree.get(`${folder}/README.md`)
  const lines = readme?.text.trimEnd().split('\n').length ?? 0
  if (lines > maxReadmeLines) {
    findings.push({ file: `${folder}/README.md`, message: `${lines} lines; at most ${maxReadmeLines}` })
  }
  if (!folder.startsWith('modules/')) return findings
  if (!readme?.text.trim())
    findings.push({ file: `${folder}/README.md`, message: 'every module has a README' })
  if (!tree.get(`${folder}/index.ts`)) {
    findings.push({ file: `${folder}/index.ts`, message: 'every module has a door' })
  }
  return findings
}

/** Decision records are numbered once each: `0007-what-was-decided.md`. */
export const decisionNumbers: Rule = {
  name: 'decision-numbers',
  check(tree) {
    const taken = new Map<string, string>()
    return tree.files.flatMap(file => {
      const name = /^decisions\/(.+\.md)$/.exec(file.path)?.[1]
      if (!name || name === 'README.md') return []
      const number = /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]
      if (!number) return [{ file: file.path, message: 'name decisions like 0007-what-was-decided.md' }]
      const first = taken.get(number)
      taken.set(number, first ?? name)
      return first ? [{ file: file.path, message: `number ${number} is taken by ${first}` }] : []
    })
  },
}
