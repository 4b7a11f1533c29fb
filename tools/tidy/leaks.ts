import { findLines, isGenerated } from './files.ts'
import type { Rule } from './tree.ts'

const personalFolders = ['home', 'root', 'Users', 'work', 'workspace', 'mnt', 'builds'].join('|')
// At the start of a word, so that a web address or a folder of ours with such a name does not count.
const machinePath = new RegExp(`(?<![\\w.})/*-])/(${personalFolders})/[\\w.-]+|\\b[A-Z]:\\\\\\\\?Users\\b`)

/** No path of the machine that somebody happened to work on. */
export const machinePaths: Rule = {
  name: 'machine-paths',
  check: tree =>
    tree.files
      .filter(file => !isGenerated(file))
      .flatMap(file => findLines(file, machinePath, match => `path of one machine: ${match}`)),
}

const secret = new RegExp(
  [
    '-----BEGIN [A-Z ]*PRIVATE KEY-----',
    '\\b(AKIA|ASIA)[0-9A-Z]{16}\\b',
    '\\bgh[pousr]_[A-Za-z0-9]{36}',
    '\\bgithub_pat_[A-Za-z0-9_]{40}',
    '\\bglpat-[\\w-]{20}',
    '\\bnpm_[A-Za-z0-9]{36}\\b',
    '\\bxox[abprs]-[\\w-]{10}',
    '\\b[rs]k_live_[A-Za-z0-9]{16}',
    '\\bAIza[\\w-]{35}\\b',
    '\\beyJ[\\w-]{15,}\\.eyJ[\\w-]{15,}\\.[\\w-]{20,}',
    // With a password, at a host that could be real.
    '\\bpostgres(ql)?://[^\\s:@/$]+:[^\\s:@/$]+@(?![^/\\s]*\\b(example|test|invalid|localhost)\\b)[\\w-]+\\.[a-z]',
  ].join('|'),
)

/** No key, token or password of anything real. */
export const secrets: Rule = {
  name: 'secrets',
  check: tree => [
    ...tree.files
      .filter(file => /(^|\/)(\.env(\..+)?|id_(rsa|ed25519)|.*\.(pem|p12|pfx|key))$/.test(file.path))
      .filter(file => !file.path.endsWith('.env.example'))
      .map(file => ({ file: file.path, message: 'a file of secrets' })),
    ...tree.files
      .filter(file => !isGenerated(file))
      .flatMap(file => findLines(file, secret, match => `looks like a secret: ${match.slice(0, 12)}…`)),
  ],
}
