/** What the bench asks of a client process, over the IPC channel; each is answered once. */
export type Task =
  /** Opens sockets of these members and keeps them. */
  | { kind: 'open'; ports: readonly number[]; from: number; count: number }
  | { kind: 'close' }
  /** Chats of two: every message is acknowledged to its sender and arrives at the other. */
  | {
      kind: 'pairs'
      ports: readonly number[]
      from: number
      count: number
      messages: number
      /** Messages of one sender that are not acknowledged yet, at most. */
      window: number
      /** Begun on schedule, whether or not earlier ones have arrived. */
      ratePerSecond?: number
      /** Says how many have arrived, a few times a second. */
      tells?: boolean
    }
  /** One group: each message is sent when the one before it has arrived at all. */
  | { kind: 'group'; ports: readonly number[]; count: number; messages: number }

export interface Outcome {
  /** Messages that were acknowledged. */
  acknowledged: number
  /** Messages that came in at the other member, each counted once. */
  shown: number
  shownTwice: number
  /** Acknowledged, and never shown. */
  lost: number
  outOfOrder: number
  refused: number
  seconds: number
  p50Ms: number
  p99Ms: number
  maxMs: number
  reconnects: number
}

export type Told = { arrived: number } | { outcome: Outcome | null } | { failed: string }
