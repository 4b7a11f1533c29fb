import { type ChildProcess, fork } from 'node:child_process'
import { StartError } from './exit.ts'

export interface Child {
  process: ChildProcess
  ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a program of ours as a process of its own and waits until it says it is ready: over the IPC channel,
 * which also tells the child when we are gone.
 * @param name how failure names it to the operator
 * @returns the child and what it said with `{ ready: … }`
 */
export async function startChild<Ready>(
  name: string,
  file: string,
  env: Record<string, string>,
): Promise<{ child: Child; ready: Ready }> {
  const started = fork(file, [], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: process.env['NODE_ENV'] ?? '', ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // Its own process group: Ctrl-C reaches Stoa, which stops its children in order.
    detached: true,
  })
  let complaint = ''
  started.stderr!.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk).slice(-10_000)
  })
  const ended = new Promise<void>(resolve => started.once('exit', () => resolve()))
  const ready = await new Promise<Ready>((resolve, reject) => {
    started.on('message', message => {
      if (typeof message === 'object' && message !== null && 'ready' in message)
        resolve(message.ready as Ready)
    })
    started.once('error', reject)
    started.once('exit', () => reject(new StartError(`${name} does not start: ${complaint.trim()}`)))
  })
  const stop = async (): Promise<void> => {
    if (started.exitCode !== null || started.signalCode !== null) return
    started.kill('SIGTERM')
    const force = setTimeout(() => started.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(force)
  }
  return { child: { process: started, ended, stop }, ready }
}
