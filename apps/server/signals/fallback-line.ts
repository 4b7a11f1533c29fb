import type { NatsLine } from './nats-line.ts'
import type { SignalLine } from './signal-line.ts'

/**
 * Sends by the first line while it is open, and by the second otherwise. Every process hears both, so those that have
 * lost the first and those that have not still hear each other.
 */
export function fallbackLine(first: NatsLine, second: SignalLine): SignalLine {
  return {
    maxBytes: Math.min(first.maxBytes, second.maxBytes),
    send: texts => (first.isOpen() ? first : second).send(texts),
    async start(onText, onLost) {
      await Promise.all([first.start(onText, onLost), second.start(onText, onLost)])
    },
    async stop() {
      await Promise.all([first.stop(), second.stop()])
    },
  }
}
