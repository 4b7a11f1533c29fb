import { parseArgs } from 'node:util'
import { BooksVerifier, type Verdict } from '@stoa/ledger'
import { type Command, UsageError } from '../command.ts'
import { readLines } from './lines.ts'

/** Needs no server and no database: only the file. */
export const verifyCommand: Command = {
  name: ['ledger', 'verify'],
  usage: '<export file, or ->',
  summary: 'check exported books: every balance, limit, block and hash',
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.')
    const verifier = new BooksVerifier()
    for await (const line of readLines(file)) verifier.read(line)
    return printVerdict(verifier.finish())
  },
}

/** @returns the exit code */
export function printVerdict(verdict: Verdict): number {
  const { faults, accounts, transfers, blocks, unsealed, chainHash } = verdict
  for (const fault of faults) console.log(`FAULT  ${fault}`)
  console.log(
    `${accounts} accounts, ${transfers} transfers, ${blocks} blocks, ${unsealed} rows not sealed yet`,
  )
  console.log(`chain hash ${chainHash ?? 'none'}`)
  console.log(faults.length === 0 ? 'sound' : `${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}
