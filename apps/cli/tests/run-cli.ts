import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

const main = path.join(import.meta.dirname, '..', 'main.ts')

export interface CliRun {
  code: number | null
  output: string
}

/** Runs a command to its end. */
export async function runCli(args: readonly string[]): Promise<CliRun> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  child.stderr.on('data', chunk => {
    output += chunk
  })
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, output }
}

export interface Door {
  child: ChildProcess
  url: string
  /** Resolves when the process is gone. */
  gone: Promise<void>
}

/** Starts `ledger serve` and waits until it answers. */
export async function startDoor(args: readonly string[]): Promise<Door> {
  const child = spawn(process.execPath, [main, 'ledger', 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /ledger door on (http:\S+)/.exec(output)
      if (found) resolve(found[1]!)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`the door did not open: ${output}`)))
  })
  return { child, url, gone }
}
