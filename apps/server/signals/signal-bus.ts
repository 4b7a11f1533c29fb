import { randomUUID } from 'node:crypto'
import { jobsDue, type Logger, type Signal, type SignalTransport, type Uuid } from '@stoa/kit'
import type { SignalLine } from './signal-line.ts'

const audienceChunk = 100
/** Other processes hear of what happens so much later, and in one statement. */
const gatherMs = 5
/** So often a process says that it is there. */
const aliveMs = 10_000
/** Who has said nothing for so long is gone. */
const goneMs = 35_000

export interface SignalBus extends SignalTransport {
  onSignal(listener: (signal: Signal) => void): void
  start(): Promise<void>
  stop(): Promise<void>
}

/**
 * Brings signals to this process directly, and to the others by a line, a few milliseconds of them at a time: a
 * statement for each would cost more than what it tells of. A process that knows of no other sends its members' signals
 * to nobody; what is for the processes themselves is sent in any case, for one may just be starting.
 */
export function openSignalBus({ line, log }: { line: SignalLine; log: Logger }): SignalBus {
  const self = randomUUID()
  const listeners: ((signal: Signal) => void)[] = []
  /** When each of the other processes was last heard. */
  const others = new Map<string, number>()
  // Once each: in a storm of likes the same is said again and again.
  let outbox = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  const deliver = (signal: Signal): void => {
    for (const listener of listeners) listener(signal)
  }

  function hasOthers(): boolean {
    const nowMs = performance.now()
    for (const [other, heardMs] of others) if (nowMs - heardMs > goneMs) others.delete(other)
    return others.size > 0
  }

  const sayAlive = (): void => line.send([`${self} []`])

  function flush(): void {
    const parts = [...outbox]
    outbox = new Set()
    line.send(packed(self, parts, line.maxBytes))
  }

  function hear(text: string): void {
    const from = text.slice(0, self.length)
    if (from === self) return
    const signals = parseSignals(text)
    if (signals === null) {
      log.warn({ bytes: text.length }, 'noise among the signals')
      return
    }
    const isNew = !others.has(from)
    others.set(from, performance.now())
    if (isNew) sayAlive()
    for (const signal of signals) deliver(signal)
  }

  return {
    send(signals) {
      for (const signal of signals) {
        deliver(signal)
        if (mayBeMissed(signal) && !hasOthers()) continue
        if (outbox.size === 0) setTimeout(flush, gatherMs).unref()
        for (const part of toParts(signal, line.maxBytes - self.length - 3)) outbox.add(part)
      }
    },
    onSignal: listener => {
      listeners.push(listener)
    },
    async start() {
      // What the other processes sent while this one could not hear is lost.
      await line.start(hear, () =>
        deliver({ to: 'everyone', type: 'resync', body: { because: 'signals_lost' } }),
      )
      sayAlive()
      timer = setInterval(sayAlive, aliveMs).unref()
    },
    async stop() {
      clearInterval(timer)
      await line.stop()
    },
  }
}

/** A process that is just starting has no members yet, and looks for jobs anyway. */
const mayBeMissed = ({ to, type }: Signal): boolean => to !== 'servers' || type === jobsDue

const textPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12} \[/

/** Null for what is not ours: anybody with a connection to the database can notify. */
function parseSignals(text: string): Signal[] | null {
  if (!textPattern.test(text)) return null
  try {
    const signals = JSON.parse(text.slice(37)) as Partial<Signal>[]
    return signals.every(signal => signal?.to && signal.type && signal.body) ? (signals as Signal[]) : null
  } catch {
    return null
  }
}

/** A big audience becomes several parts; a body that is too long becomes a call to catch up. */
function toParts(signal: Signal, maxBytes: number): string[] {
  if (!Array.isArray(signal.to) || signal.to.length <= audienceChunk) return [fit(signal, maxBytes)]
  const parts: string[] = []
  for (let i = 0; i < signal.to.length; i += audienceChunk) {
    const to: readonly Uuid[] = signal.to.slice(i, i + audienceChunk)
    parts.push(fit({ ...signal, to }, maxBytes))
  }
  return parts
}

function fit(signal: Signal, maxBytes: number): string {
  const { to, type, body } = signal
  const part = JSON.stringify({ to, type, body } satisfies Signal)
  if (Buffer.byteLength(part) <= maxBytes) return part
  return JSON.stringify({ to, type: 'resync', body: { because: type } } satisfies Signal)
}

/** As many parts in a text as it holds. */
function packed(self: string, parts: readonly string[], maxBytes: number): string[] {
  const texts: string[] = []
  let held: string[] = []
  let bytes = 0
  const close = () => texts.push(`${self} [${held.join(',')}]`)
  for (const part of parts) {
    const size = Buffer.byteLength(part) + 1
    if (held.length > 0 && bytes + size > maxBytes) {
      close()
      held = []
    }
    bytes = held.length === 0 ? self.length + 3 + size : bytes + size
    held.push(part)
  }
  if (held.length > 0) close()
  return texts
}
