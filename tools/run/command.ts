import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface CommandResult {
  /** The exit code; 1 when a signal ended the command or it could not be started. */
  code: number
  /** What it printed, both streams as they came. */
  output: string
}

export interface CommandOptions {
  cwd: string
  env?: NodeJS.ProcessEnv
  /** The command and what it started are killed after this long. */
  timeoutMs?: number
}

const repository = join(import.meta.dirname, '..', '..')

/** The absolute path of a file in the repository's own node_modules. */
export function inNodeModules(path: string): string {
  return join(repository, 'node_modules', path)
}

/** Runs a Node program to its end and keeps what it prints. */
export function runNode(
  script: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return runCommand(process.execPath, [script, ...args], options)
}

/** Runs a command to its end and keeps what it prints. Never rejects. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise(resolve => {
    // A group of its own, so that a timeout or Ctrl-C ends everything that the command started.
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...plainEnv(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => (output += text))
    child.stderr.setEncoding('utf8').on('data', text => (output += text))
    const finish = (code: number) => {
      clearTimeout(timer)
      running.delete(kill)
      resolve({ code, output })
    }
    const kill = (signal: NodeJS.Signals) => {
      if (child.pid) signalGroup(child.pid, signal)
    }
    const timer = setTimeout(
      () => {
        output += `\nStopped after ${(options.timeoutMs ?? 0) / 1000} s.\n`
        kill('SIGKILL')
      },
      options.timeoutMs ?? 2 ** 30,
    )
    running.add(kill)
    child.on('error', error => {
      output += `${command}: ${error.message}\n`
      finish(1)
    })
    child.on('close', code => finish(code ?? 1))
  })
}

/** What is kept for a report has no colours in it. */
function plainEnv(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env
  return { ...env, NO_COLOR: '1' }
}

const running = new Set<(signal: NodeJS.Signals) => void>()

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended.
  }
}

/**
 * Ends this program and what it runs on Ctrl-C, on a TERM, and when the bootstrap that started it is gone.
 * A second signal while ending changes nothing.
 */
export function endWithParent(): void {
  let ending = false
  const end = (signal: NodeJS.Signals, exitCode: number) => {
    if (ending) return
    ending = true
    for (const kill of running) kill(signal)
    // Time for a test runner to stop the servers that it started.
    setTimeout(() => {
      for (const kill of running) kill('SIGKILL')
      process.exit(exitCode)
    }, 5000)
    const poll = setInterval(() => {
      if (running.size === 0) process.exit(exitCode)
    }, 50)
    poll.unref()
  }
  process.on('SIGINT', () => end('SIGINT', 130))
  process.on('SIGTERM', () => end('SIGTERM', 143))
  process.on('SIGHUP', () => end('SIGTERM', 129))
  process.on('disconnect', () => end('SIGTERM', 1))
  process.channel?.unref()
}
