import { type Command, UsageError } from './command.ts'
import { exportCommand } from './ledger/export.ts'
import { importCommand } from './ledger/import.ts'
import { serveCommand } from './ledger/serve.ts'
import { trialBalanceCommand } from './ledger/trial-balance.ts'
import { verifyCommand } from './ledger/verify.ts'
import { refillCommand } from './search/refill.ts'
import { grantCommand, revokeCommand } from './staff/change-staff.ts'
import { listCommand } from './staff/list-staff.ts'

const commands: readonly Command[] = [
  verifyCommand,
  trialBalanceCommand,
  exportCommand,
  importCommand,
  serveCommand,
  grantCommand,
  revokeCommand,
  listCommand,
  refillCommand,
]

function printUsage(): void {
  console.log('Usage: npx stoa <command>\n')
  for (const { name, usage, summary } of commands) {
    console.log(`  ${`${name.join(' ')} ${usage}`.padEnd(46)} ${summary}`)
  }
  console.log(
    '\nThe database is that of DATABASE_URL, or of the Stoa that runs on the data folder (STOA_DATA, ./data).',
  )
}

const args = process.argv.slice(2)
const command = commands.find(({ name }) => name.every((word, index) => args[index] === word))
if (!command) {
  printUsage()
  process.exitCode = args.length === 0 || args[0] === '--help' ? 0 : 2
} else {
  try {
    process.exitCode = await command.run(args.slice(command.name.length))
  } catch (error) {
    const isUsage =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    console.error(
      isUsage
        ? `${(error as Error).message}\nUsage: npx stoa ${command.name.join(' ')} ${command.usage}`
        : error,
    )
    process.exitCode = 2
  }
}
