import type { Uuid } from './ids.ts'

/**
 * A wake-up for connected members: sent after commit, at most once, and never the only copy of anything.
 * Whoever missed one catches up from the tables.
 */
export interface Signal {
  /** Members, all who are connected, or the server processes alone. */
  to: readonly Uuid[] | 'everyone' | 'servers'
  type: string
  body: Record<string, unknown>
  /** A connection of this process that needs no waking: what is told came by it, and it is answered. */
  exceptConnection?: number | null
}

/** Carries signals to every server process. */
export interface SignalTransport {
  send(signals: readonly Signal[]): void
  /** Hears what this process sends, when it does, and what the others send. */
  onSignal?(listener: (signal: Signal) => void): void
}

export const noSignals: SignalTransport = { send: () => {} }
