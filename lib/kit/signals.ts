import type { Uuid } from './ids.ts'

/**
 * A wake-up for connected members: sent after commit, at most once, and never the only copy of anything.
 * Whoever missed one catches up from the tables.
 */
export interface Signal {
  to: readonly Uuid[] | 'everyone'
  type: string
  body: Record<string, unknown>
}

/** Carries signals to every server process. */
export interface SignalTransport {
  send(signals: readonly Signal[]): void
}

export const noSignals: SignalTransport = { send: () => {} }
