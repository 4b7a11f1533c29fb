import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger, Signal, SignalTransport, Uuid } from '@stoa/kit'
import pg from 'pg'

const channel = 'stoa_signal'
/** NOTIFY refuses payloads of 8,000 bytes and more. */
const maxPayloadBytes = 7_800
const audienceChunk = 100
const retryMs = 500
/** Other processes hear of what happens so much later, and in one statement. */
const gatherMs = 5

export interface SignalBus extends SignalTransport {
  onSignal(listener: (signal: Signal) => void): void
  start(): Promise<void>
  stop(): Promise<void>
}

interface Envelope {
  from: string
  signal: Signal
}

/**
 * Carries signals between server processes by LISTEN/NOTIFY: to this process directly, to the others a few
 * milliseconds of signals at a time: a statement for each would cost more than what it tells of.
 */
export function openSignalBus(options: { url: string; pool: () => pg.Pool; log: Logger }): SignalBus {
  const self = randomUUID()
  const listeners: ((signal: Signal) => void)[] = []
  // Once each: in a storm of likes the same is said again and again.
  let outbox = new Set<string>()
  let client: pg.Client | null = null
  let stopped = false

  const deliver = (signal: Signal): void => {
    for (const listener of listeners) listener(signal)
  }

  const flush = (): void => {
    const payloads = [...outbox]
    outbox = new Set()
    options
      .pool()
      .query(`SELECT pg_notify('${channel}', p) FROM unnest($1::text[]) AS p`, [payloads])
      .catch(error => options.log.warn({ err: error }, 'signals not sent, clients will catch up'))
  }

  const connect = async (): Promise<void> => {
    const connection = new pg.Client({ connectionString: options.url })
    connection.on('error', error => options.log.warn({ err: error }, 'signal connection lost'))
    connection.on('notification', message => {
      const envelope = parseEnvelope(message.payload)
      if (envelope !== null && envelope.from !== self) deliver(envelope.signal)
    })
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
      void reconnect()
    })
  }

  const reconnect = async (): Promise<void> => {
    while (!stopped) {
      await sleep(retryMs, undefined, { ref: false })
      try {
        await connect()
        // What the other processes sent in between is lost.
        return deliver({ to: 'everyone', type: 'resync', body: { because: 'signals_lost' } })
      } catch (error) {
        options.log.warn({ err: error }, 'signal connection not back yet')
      }
    }
  }

  return {
    send(signals) {
      for (const signal of signals) {
        deliver(signal)
        if (outbox.size === 0) setTimeout(flush, gatherMs).unref()
        for (const part of toPayloads(self, signal)) outbox.add(part)
      }
    },
    onSignal: listener => {
      listeners.push(listener)
    },
    start: connect,
    async stop() {
      stopped = true
      await client?.end()
    },
  }
}

/** Null for what is not ours: anybody with a connection to the database can notify. */
function parseEnvelope(payload: string | undefined): Envelope | null {
  try {
    const envelope = JSON.parse(payload ?? '') as Partial<Envelope> | null
    return envelope?.from && envelope.signal?.to && envelope.signal.body ? (envelope as Envelope) : null
  } catch {
    return null
  }
}

/** A big audience becomes several payloads; a body that is too long becomes a call to catch up. */
function toPayloads(from: string, signal: Signal): string[] {
  if (!Array.isArray(signal.to)) return [fit(from, signal)]
  const payloads: string[] = []
  for (let i = 0; i < signal.to.length; i += audienceChunk) {
    const to: readonly Uuid[] = signal.to.slice(i, i + audienceChunk)
    payloads.push(fit(from, { ...signal, to }))
  }
  return payloads
}

function fit(from: string, signal: Signal): string {
  const payload = JSON.stringify({ from, signal } satisfies Envelope)
  if (Buffer.byteLength(payload) < maxPayloadBytes) return payload
  const resync: Signal = { to: signal.to, type: 'resync', body: { because: signal.type } }
  return JSON.stringify({ from, signal: resync } satisfies Envelope)
}
