import ts from 'typescript'
import { isScript } from './files.ts'
import { lineOf, syntaxOf, walk } from './syntax.ts'
import type { Finding, Rule, SourceFile } from './tree.ts'

/** Every test expects something: by `expect` or `assert`, or by a function that does. */
export const testsExpect: Rule = {
  name: 'tests-expect',
  check: tree =>
    tree.files.filter(file => isScript(file) && /\.(test|spec)\.tsx?$/.test(file.path)).flatMap(checkTests),
}

function checkTests(file: SourceFile): Finding[] {
  const source = syntaxOf(file)
  const expecting = expectingFunctions(source)
  const findings: Finding[] = []
  let tests = 0
  walk(source, node => {
    const body = testBody(node)
    if (!body) return
    tests += 1
    if (!expects(body, expecting)) {
      findings.push({
        file: file.path,
        line: lineOf(node),
        message:
          'this test expects nothing, so it cannot fail (a function that expects is named expect… or assert…)',
      })
    }
  })
  return tests === 0 ? [{ file: file.path, message: 'no test in this file' }] : findings
}

/** The function of `test('…', fn)`, `it.each(…)('…', fn)`, `test.prop(…)('…', fn)`. */
function testBody(node: ts.Node): ts.Node | undefined {
  if (!ts.isCallExpression(node) || !/^(test|it)$/.test(rootName(node.expression))) return undefined
  // A step is a part of the test around it, which is the one to expect.
  if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'step') return undefined
  const [title, ...rest] = node.arguments
  if (!title || rest.length === 0) return undefined
  return rest.find(argument => ts.isFunctionLike(argument) || ts.isIdentifier(argument))
}

/** Functions of this file that expect, also by calling one another. */
function expectingFunctions(source: ts.SourceFile): Set<string> {
  const bodies = new Map<string, ts.Node>()
  walk(source, node => {
    if (ts.isFunctionDeclaration(node) && node.name && node.body) bodies.set(node.name.text, node.body)
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      if (ts.isFunctionLike(node.initializer)) bodies.set(node.name.text, node.initializer)
    }
  })
  const expecting = new Set<string>()
  for (let before = -1; before < expecting.size; ) {
    before = expecting.size
    for (const [name, body] of bodies) if (expects(body, expecting)) expecting.add(name)
  }
  return expecting
}

function expects(body: ts.Node, expecting: ReadonlySet<string>): boolean {
  let found = ts.isIdentifier(body) && expecting.has(body.text)
  walk(body, node => {
    if (!ts.isCallExpression(node)) return
    const name = rootName(node.expression)
    const ownName = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : name
    found ||= [name, ownName].some(word => /^(expect|assert)/.test(word)) || expecting.has(name)
  })
  return found
}

/** `test` for `test.each(rows)` and for `test` itself. */
function rootName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootName(node.expression)
  if (ts.isTaggedTemplateExpression(node)) return rootName(node.tag)
  return ''
}
