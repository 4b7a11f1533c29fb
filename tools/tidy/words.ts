import ts from 'typescript'
import { isScript, isTest, nameOf } from './files.ts'
import { isMessageFile } from './messages.ts'
import { lineOf, syntaxOf, walk } from './syntax.ts'
import type { Finding, Rule, SourceFile } from './tree.ts'

// Names that say nothing about what a thing does.
const banned = new Set(['manager', 'managers', 'helper', 'helpers', 'util', 'utils', 'misc'])

/** No empty words in the names of files, folders and whatever our code declares. */
export const bannedWords: Rule = {
  name: 'banned-words',
  check: tree =>
    tree.files.flatMap(file => {
      const inPath = bannedIn(file.path)
      const findings: Finding[] = inPath ? [{ file: file.path, message: `"${inPath}" in a file name` }] : []
      return isScript(file) ? [...findings, ...checkDeclarations(file)] : findings
    }),
}

function checkDeclarations(file: SourceFile): Finding[] {
  const findings: Finding[] = []
  walk(syntaxOf(file), node => {
    const name = declaredName(node)
    const word = name && bannedIn(name.text)
    if (word)
      findings.push({ file: file.path, line: lineOf(name), message: `"${word}" in the name ${name.text}` })
  })
  return findings
}

/** Names that we chose; a property or import that a library named is not ours to rename. */
function declaredName(node: ts.Node): ts.Identifier | undefined {
  const chosen =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isNamespaceImport(node) ||
    (ts.isBindingElement(node) && node.propertyName !== undefined) ||
    (ts.isImportSpecifier(node) && node.propertyName !== undefined)
  return chosen && node.name && ts.isIdentifier(node.name) ? node.name : undefined
}

function bannedIn(name: string): string | undefined {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^A-Za-z0-9]+/)
  return words.find(word => banned.has(word.toLowerCase()))
}

/** What people read says payment, transfer or posting; the bare word belongs to the database. */
export const bareTransaction: Rule = {
  name: 'bare-transaction',
  check: tree => tree.files.filter(isReadByPeople).flatMap(checkProse),
}

function isReadByPeople(file: SourceFile): boolean {
  if (isTest(file) || nameOf(file) === 'store.ts') return false
  if (isMessageFile(file)) return true
  return isScript(file) && /^(modules|apps|lib\/(kit|faces))\//.test(file.path)
}

function checkProse(file: SourceFile): Finding[] {
  if (file.path.endsWith('.json')) {
    return file.text.split('\n').flatMap((line, index) => {
      const text = line.slice(line.indexOf(':') + 1)
      return saysBareWord(text) ? [bareFinding(file, index + 1)] : []
    })
  }
  const findings: Finding[] = []
  walk(syntaxOf(file), node => {
    const text = proseOf(node)
    const isSentence =
      text !== undefined && (/\s/.test(text.trim()) || isMessageFile(file) || ts.isJsxText(node))
    if (isSentence && saysBareWord(text)) findings.push(bareFinding(file, lineOf(node)))
  })
  return findings
}

function proseOf(node: ts.Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node.parent ?? node)) return undefined
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isJsxText(node)
  if (!isText || isInsideSql(node)) return undefined
  return ts.isTemplateExpression(node) ? node.getText() : node.text
}

const sqlStart =
  /^[`\s]*(--|SELECT|INSERT|UPDATE|DELETE|BEGIN|START|COMMIT|ROLLBACK|SET|WITH|CREATE|ALTER|DO)\b/

function isInsideSql(node: ts.Node): boolean {
  return sqlStart.test(ts.isTemplateExpression(node) ? node.getText() : (node as ts.StringLiteralLike).text)
}

function saysBareWord(text: string): boolean {
  return /(?<!\b(database|SQL|de base de données) )\btransactions?\b/i.test(text)
}

function bareFinding(file: SourceFile, line: number): Finding {
  return {
    file: file.path,
    line,
    message: 'bare "transaction": say payment, transfer or posting (or "database transaction" if it is one)',
  }
}
