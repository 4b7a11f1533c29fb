import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program on this terminal and waits for it. Each kind of signal is passed on once: a signal to the
 * whole process group reaches the program twice, so its shutdown must be idempotent. The IPC channel
 * carries no messages; it closes when this process dies, which is how an orphaned program notices.
 * @param {string} command absolute path of the program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} the program's exit code, or 128 + n when signal n ended it
 */
export function superviseChild(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    const seen = new Set()
    /** @param {NodeJS.Signals} signal */
    const passOn = signal => {
      if (seen.has(signal)) return
      seen.add(signal)
      child.kill(signal)
    }
    for (const signal of passedOn) process.on(signal, passOn)

    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const name of passedOn) process.off(name, passOn)
      resolve(code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)])
    })
  })
}
