import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import type { Logger } from '@stoa/kit'
import type { SignalLine } from './signal-line.ts'

const subject = 'stoa.signal'
const retryMs = 1_000
const connectTimeoutMs = 2_000

/** A line that may be down for a while and says so. */
export interface NatsLine extends SignalLine {
  isOpen(): boolean
}

/**
 * By NATS: for more signals than one PostgreSQL tells. A server that is out of reach holds up nothing: it is asked
 * again until it answers, and the log says once that it is gone and once that it is back.
 */
export function natsLine(options: { url: string; log: Logger }): NatsLine {
  const { host, username, password } = new URL(options.url)
  const where = { nats: host }
  let connection: NatsConnection | null = null
  let isOpen = false
  let hasStopped = false

  async function connectAtLast(): Promise<NatsConnection | null> {
    for (let tries = 1; !hasStopped; tries++) {
      try {
        return await connect({
          servers: options.url.replace(/\/\/[^@/]*@/, '//'),
          ...(username &&
            password && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
          ...(username && !password && { token: decodeURIComponent(username) }),
          name: 'stoa',
          timeout: connectTimeoutMs,
          maxReconnectAttempts: -1,
          reconnectTimeWait: retryMs,
        })
      } catch (error) {
        if (tries === 1) options.log.warn({ err: error, ...where }, 'NATS is out of reach, it is asked again')
        await sleep(retryMs, undefined, { ref: false })
      }
    }
    return null
  }

  async function watch(opened: NatsConnection, onLost: () => void): Promise<void> {
    for await (const { type } of opened.status()) {
      if (type === 'disconnect' && isOpen) {
        isOpen = false
        options.log.warn(where, 'NATS is gone, it is asked again')
      } else if (type === 'reconnect') {
        isOpen = true
        options.log.warn(where, 'NATS is back')
        onLost()
      }
    }
  }

  async function open(onText: (text: string) => void, onLost: () => void): Promise<void> {
    const opened = await connectAtLast()
    if (opened === null) return
    if (hasStopped) return opened.close()
    connection = opened
    opened.subscribe(subject, {
      callback: (error, message) => {
        if (error === null) onText(message.string())
      },
    })
    await opened.flush()
    isOpen = true
    void watch(opened, onLost)
  }

  return {
    maxBytes: 1_000_000,
    isOpen: () => isOpen,
    send(texts) {
      try {
        for (const text of texts) connection?.publish(subject, text)
      } catch (error) {
        options.log.warn({ err: error, ...where }, 'signals not sent, clients will catch up')
      }
    },
    async start(onText, onLost) {
      const opening = open(onText, onLost).catch(error =>
        options.log.error({ err: error, ...where }, 'NATS failed'),
      )
      // A server that is there is used from the first signal on; one that is not does not hold up the start.
      await Promise.race([opening, sleep(connectTimeoutMs, undefined, { ref: false })])
    },
    async stop() {
      hasStopped = true
      isOpen = false
      await connection?.close()
    },
  }
}
