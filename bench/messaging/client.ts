import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Outcome, Task, Told } from './tasks.ts'

/** A client process and what is asked of it. */
export interface Client {
  pid: number
  work(task: Task, onArrived?: (arrived: number) => void): Promise<Outcome | null>
  end(): void
}

export function startClient(): Client {
  const child = fork(join(import.meta.dirname, 'client-process.ts'), {
    execArgv: ['--max-semi-space-size=32'],
  })
  return {
    pid: child.pid!,
    work: (task, onArrived) =>
      new Promise((resolve, reject) => {
        const onExit = () => reject(new Error('a client process has ended'))
        const onTold = (told: Told) => {
          if ('arrived' in told) return onArrived?.(told.arrived)
          child.off('message', onTold)
          child.off('exit', onExit)
          if ('failed' in told) reject(new Error(told.failed))
          else resolve(told.outcome)
        }
        child.on('message', onTold)
        child.on('exit', onExit)
        child.send(task)
      }),
    end: () => child.disconnect(),
  }
}
