import ts from 'typescript'
import type { SourceFile } from './tree.ts'

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

/** The file's syntax tree; parsed once however many rules ask. */
export function syntaxOf(file: SourceFile): ts.SourceFile {
  let source = parsed.get(file)
  if (!source) {
    const kind = /\.(tsx|jsx)$/.test(file.path) ? ts.ScriptKind.TSX : undefined
    source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
    parsed.set(file, source)
  }
  return source
}

/** Calls `visit` on the node and on everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, child => walk(child, visit))
}

/** Counted from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

export interface ImportOf {
  specifier: string
  typeOnly: boolean
  line: number
}

/** What a file imports: static and dynamic imports, re-exports, `import('…')` types and `require`. */
export function importsOf(file: SourceFile): ImportOf[] {
  const imports: ImportOf[] = []
  walk(syntaxOf(file), node => {
    const found = specifierOf(node)
    if (found) imports.push({ ...found, line: lineOf(node) })
  })
  return imports
}

function specifierOf(node: ts.Node): Omit<ImportOf, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: onlyTypes(node.importClause) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal)
      ? { specifier: node.argument.literal.text, typeOnly: true }
      : undefined
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression
    const imports =
      called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
    const [argument] = node.arguments
    if (imports && argument && ts.isStringLiteral(argument))
      return { specifier: argument.text, typeOnly: false }
  }
  return undefined
}

function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return (
    !clause.name && !!named && ts.isNamedImports(named) && named.elements.every(element => element.isTypeOnly)
  )
}
