import { isGenerated, isScript, nameOf } from './files.ts'
import type { Finding, Rule } from './tree.ts'

const maxLines = 400
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/

/** Files and folders of source in kebab-case; PascalCase is for components. */
export const fileNames: Rule = {
  name: 'file-names',
  check: tree =>
    tree.files.filter(isScript).flatMap(file => {
      const name = nameOf(file).replace(/^\./, '')
      const folders = file.path.split('/').slice(0, -1)
      const findings: Finding[] = folders
        .filter(folder => !kebab.test(folder.replace(/^\./, '')))
        .map(folder => ({ file: file.path, message: `the folder ${folder} is not in kebab-case` }))
      if (!kebab.test(name) && !pascal.test(name)) {
        findings.push({
          file: file.path,
          message: 'name files in kebab-case (a component .tsx may be PascalCase)',
        })
      }
      return findings
    }),
}

/** A file that outgrows the limit is split by use case or aggregate. */
export const fileSize: Rule = {
  name: 'file-size',
  check: tree =>
    tree.files
      .filter(file => /\.(ts|tsx|js|mjs|cjs|css|sql|sh)$/.test(file.path) && !isGenerated(file))
      .flatMap(file => {
        const lines = file.text.replace(/\n$/, '').split('\n').length
        return lines > maxLines ? [{ file: file.path, message: `${lines} lines; at most ${maxLines}` }] : []
      }),
}
