import ts from 'typescript'
import { isScript, isTest } from './files.ts'
import { describeMessage } from './icu.ts'
import { lineOf, syntaxOf, walk } from './syntax.ts'
import type { Finding, Rule, SourceFile, Tree } from './tree.ts'

/** `fr.json`, `mails.fr.ts` or `fr/wallet.json`: the language is the folder or the last word of the name. */
const messagePath = /^(.*?)(?<=^|[/.])(en|fr)(\/[^/]+)?\.(json|ts)$/

export function isMessageFile(file: SourceFile): boolean {
  return messagePath.test(file.path) && !isTest(file)
}

/** English and French say the same things: equal keys, equal placeholders, nothing empty. */
export const bothLanguages: Rule = {
  name: 'both-languages',
  check: tree => tree.files.filter(isMessageFile).flatMap(file => checkPair(tree, file)),
}

function checkPair(tree: Tree, file: SourceFile): Finding[] {
  const other = tree.get(counterpartOf(file))
  if (!other) return [{ file: file.path, message: `its counterpart ${counterpartOf(file)} is missing` }]
  const here = readMessages(file)
  const there = readMessages(other)
  if (here.size === 0) return [{ file: file.path, message: 'no messages found in it' }]
  const findings: Finding[] = []
  for (const [key, text] of here) {
    const counterpart = there.get(key)
    if (text.trim() === '') findings.push({ file: file.path, message: `${key} is empty` })
    if (counterpart === undefined) findings.push({ file: other.path, message: `${key} is missing` })
    else if (describeMessage(text) !== describeMessage(counterpart) && file.path < other.path) {
      findings.push({
        file: other.path,
        message: `${key} takes ${describeMessage(counterpart) || 'nothing'}, in ${file.path} ${describeMessage(text) || 'nothing'}`,
      })
    }
  }
  return findings
}

function counterpartOf(file: SourceFile): string {
  return file.path.replace(messagePath, (_, before, language, topic, ending) => {
    return `${before}${language === 'en' ? 'fr' : 'en'}${topic ?? ''}.${ending}`
  })
}

/** Keys with dots for nesting → text. */
function readMessages(file: SourceFile): Map<string, string> {
  const messages = new Map<string, string>()
  const text = file.path.endsWith('.json') ? `(${file.text})` : file.text
  const source = file.path.endsWith('.json') ? syntaxOf({ path: `${file.path}.ts`, text }) : syntaxOf(file)
  const collect = (object: ts.ObjectLiteralExpression, prefix: string) => {
    for (const property of object.properties) {
      if (!ts.isPropertyAssignment(property)) continue
      const name = ts.isComputedPropertyName(property.name) ? property.name.getText() : property.name.text
      const key = prefix + name
      if (ts.isObjectLiteralExpression(property.initializer)) collect(property.initializer, `${key}.`)
      else messages.set(key, textOf(property.initializer))
    }
  }
  const findRoots = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) collect(node, '')
    else ts.forEachChild(node, findRoots)
  }
  findRoots(source)
  return messages
}

/** A message may also be a function of its values; its source text stands for it. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right)
  return '…'
}

const spokenAttributes = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'])
const sameInEveryLanguage = new Set(['Stoa', 'English', 'Français'])

/** Screens take their words from the message files: no sentence stands in a component. */
export const untranslatedText: Rule = {
  name: 'untranslated-text',
  check: tree =>
    tree.files
      .filter(file => /^(apps\/web|lib\/faces)\/.*\.tsx$/.test(file.path) && isScript(file) && !isTest(file))
      .flatMap(checkComponent),
}

function checkComponent(file: SourceFile): Finding[] {
  const findings: Finding[] = []
  walk(syntaxOf(file), node => {
    const text = spokenText(node)?.trim()
    if (text === undefined || !/\p{L}{2}/u.test(text) || sameInEveryLanguage.has(text)) return
    findings.push({ file: file.path, line: lineOf(node), message: `"${text}" is not in the message files` })
  })
  return findings
}

function spokenText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return node.text
  if (!ts.isStringLiteralLike(node)) return undefined
  const place = placeOf(node)
  if (ts.isJsxAttribute(place)) return spokenAttributes.has(place.name.getText()) ? node.text : undefined
  return ts.isJsxElement(place) || ts.isJsxFragment(place) ? node.text : undefined
}

/** Where a value ends up: out of braces, parentheses and the branches of `?:`, `&&`, `??`. */
function placeOf(node: ts.Node): ts.Node {
  const { parent } = node
  const passesOn =
    ts.isJsxExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText()))
  return passesOn ? placeOf(parent) : parent
}
