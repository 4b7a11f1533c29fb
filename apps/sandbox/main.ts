import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Books } from './books.ts'
import { ConfigError, readConfig, type SandboxConfig, sandboxEnv } from './config.ts'
import { buildBankHttp } from './http.ts'

/** A sandbox whose parent was killed needs a moment to leave the port to its successor. */
const portPatienceMs = 2_000

try {
  await run(readConfig(process.env))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`sandbox: ${error.message}\n`)
  process.exitCode = 1
  if (process.connected) process.disconnect()
}

async function run(config: SandboxConfig): Promise<void> {
  const books = new Books(config.dataFolder)
  const http = buildBankHttp({
    books,
    key: config.key,
    heldAnswerMs: config.heldAnswerMs,
    now: () => new Date(),
  })
  let stopping = false
  // Both the terminal and a supervisor may signal, so stopping twice is stopping once.
  const stop = async () => {
    if (stopping) return
    stopping = true
    await http.close()
    books.close()
    if (process.connected) process.disconnect()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // The channel breaks when the parent dies, however it dies: nobody is left to ask this bank anything.
  process.on('disconnect', stop)
  if (process.send && !process.connected) return stop()
  try {
    await listen(http, config.port)
  } catch (error) {
    books.close()
    throw error
  }
  const address = http.server.address() as AddressInfo
  process.send?.({ type: 'listening', port: address.port })
}

async function listen(http: FastifyInstance, port: number): Promise<void> {
  const giveUpAt = Date.now() + portPatienceMs
  for (;;) {
    try {
      await http.listen({ host: '127.0.0.1', port })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      if (Date.now() >= giveUpAt) {
        throw new ConfigError(`port ${port} is taken; set ${sandboxEnv.port} to a free one`)
      }
      await delay(100)
    }
  }
}
