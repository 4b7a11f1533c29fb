import ts from 'typescript'
import { isConfig, isScript } from './files.ts'
import { lineOf, syntaxOf } from './syntax.ts'
import type { Finding, Rule, SourceFile } from './tree.ts'

/** Exports are named; a default export is for the configuration files of tools that ask for one. */
export const noDefaultExports: Rule = {
  name: 'no-default-exports',
  check: tree =>
    tree.files
      .filter(file => isScript(file) && !isConfig(file))
      .flatMap(file => findStatements(file, isDefaultExport, 'default export: give it a name')),
}

function isDefaultExport(node: ts.Statement): boolean {
  if (ts.isExportAssignment(node)) return true
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause
    return (
      !!clause &&
      ts.isNamedExports(clause) &&
      clause.elements.some(element => element.name.text === 'default')
    )
  }
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(modifier => modifier.kind === ts.SyntaxKind.DefaultKeyword)
  )
}

/** A door lists what goes through it. */
export const explicitExports: Rule = {
  name: 'explicit-exports',
  check: tree =>
    tree.files
      .filter(isScript)
      .flatMap(file =>
        findStatements(
          file,
          node =>
            ts.isExportDeclaration(node) && (!node.exportClause || ts.isNamespaceExport(node.exportClause)),
          'export * hides what a door lets through: list the names',
        ),
      ),
}

function findStatements(
  file: SourceFile,
  matches: (node: ts.Statement) => boolean,
  message: string,
): Finding[] {
  return syntaxOf(file)
    .statements.filter(matches)
    .map(node => ({ file: file.path, line: lineOf(node), message }))
}
