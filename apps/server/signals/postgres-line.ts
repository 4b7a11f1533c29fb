import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@stoa/kit'
import pg from 'pg'
import type { SignalLine } from './signal-line.ts'

const channel = 'stoa_signal'
const retryMs = 500

/** By LISTEN/NOTIFY: nothing to run besides the database. */
export function postgresLine(options: { url: string; pool: () => pg.Pool; log: Logger }): SignalLine {
  let client: pg.Client | null = null
  let stopped = false
  let waiting: string[] = []
  let isSending = false

  /** One statement after the other: two at once may overtake each other, and readers would have to fetch. */
  async function sendWaiting(): Promise<void> {
    isSending = true
    while (waiting.length > 0) {
      const texts = waiting
      waiting = []
      await options
        .pool()
        .query(`SELECT pg_notify('${channel}', p) FROM unnest($1::text[]) AS p`, [texts])
        .catch(error => options.log.warn({ err: error }, 'signals not sent, clients will catch up'))
    }
    isSending = false
  }

  async function connect(onText: (text: string) => void, onLost: () => void): Promise<void> {
    const connection = new pg.Client({ connectionString: options.url })
    connection.on('error', error => options.log.warn({ err: error }, 'signal connection lost'))
    connection.on('notification', message => onText(message.payload ?? ''))
    try {
      await connection.connect()
      await connection.query(`LISTEN ${channel}`)
    } catch (error) {
      await connection.end().catch(() => {})
      throw error
    }
    if (stopped) return connection.end()
    client = connection
    connection.once('end', () => {
      client = null
      void reconnect(onText, onLost)
    })
  }

  async function reconnect(onText: (text: string) => void, onLost: () => void): Promise<void> {
    while (!stopped) {
      await sleep(retryMs, undefined, { ref: false })
      try {
        await connect(onText, onLost)
        return onLost()
      } catch (error) {
        options.log.warn({ err: error }, 'signal connection not back yet')
      }
    }
  }

  return {
    // NOTIFY refuses payloads of 8,000 bytes and more.
    maxBytes: 7_900,
    send(texts) {
      waiting.push(...texts)
      if (!isSending) void sendWaiting()
    },
    start: connect,
    async stop() {
      stopped = true
      await client?.end()
    },
  }
}
