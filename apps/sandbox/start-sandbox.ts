import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sandboxEnv } from './config.ts'

export type SandboxOptions = {
  /** 0 takes any free port. */
  port: number
  dataFolder: string
  /** At least 32 characters. */
  key: string
  heldAnswerMs?: number
}

export type RunningSandbox = {
  /** Such as `http://127.0.0.1:7710`. */
  url: string
  pid: number
  /** Resolves when the process is gone, with its exit code or null after a signal. */
  exited: Promise<number | null>
  /** Asks it to stop and waits for that. */
  stop(): Promise<void>
}

/**
 * Starts the sandbox as a child process and waits until it listens. The child ends by itself when this process dies.
 * @throws Error with the child's own line when it cannot start, for example because the port is taken
 */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const child = fork(fileURLToPath(new URL('./main.ts', import.meta.url)), [], {
    env: {
      PATH: process.env.PATH,
      [sandboxEnv.port]: String(options.port),
      [sandboxEnv.dataFolder]: options.dataFolder,
      [sandboxEnv.key]: options.key,
      ...(options.heldAnswerMs !== undefined && { [sandboxEnv.heldAnswerMs]: String(options.heldAnswerMs) }),
    },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // A group of its own: Ctrl-C in the terminal lets the server finish with the bank before it stops it.
    detached: true,
  })
  const exited = new Promise<number | null>(resolve => {
    child.once('exit', code => resolve(code))
    child.once('error', () => resolve(null))
  })
  let errorOutput = ''
  let isRunning = false
  child.stderr?.on('data', chunk => {
    if (isRunning) process.stderr.write(chunk)
    else errorOutput = `${errorOutput}${chunk}`.slice(-2_000)
  })
  const port = await Promise.race([
    new Promise<number>(resolve => {
      child.once('message', message => resolve((message as { port: number }).port))
    }),
    exited.then(() => undefined),
  ])
  if (port === undefined || child.pid === undefined) {
    throw new Error(`The sandbox did not start. ${errorOutput.trim()}`)
  }
  isRunning = true
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    exited,
    stop: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}
