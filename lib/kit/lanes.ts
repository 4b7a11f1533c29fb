import pg from 'pg'

/** A statement and who waits for its rows. */
export interface Asked {
  config: pg.QueryConfig
  resolve(rows: unknown[]): void
  reject(error: unknown): void
}

/**
 * Connections that many callers share at once. A statement is sent without waiting for the answers of those before
 * it, and what is asked in one turn of the event loop leaves in one system call: on one machine a system call that
 * wakes PostgreSQL costs more than what it says.
 *
 * Only for statements of their own, outside transactions: each stands and fails by itself.
 */
export interface Lanes {
  /**
   * Sends the statements over one connection, one after the other, and tells each caller; never throws.
   * @returns false when every lane is held up by something slow: then nothing was sent
   */
  ask(asked: readonly Asked[]): boolean
  /** Gives the connections back once everything has been answered; from then on asks nothing. */
  close(): Promise<void>
}

interface Lane {
  client: pg.PoolClient
  /** Statements without an answer yet. */
  underway: number
  /** When the lane last had nothing to do, or gave an answer. */
  movedAtMs: number
  isCorked: boolean
}

/** Behind a statement that has taken this long nothing more is put. */
const slowMs = 20

/** @param pool gives a connection for each lane, which it gets back when that is lost */
export function openLanes(
  pool: pg.Pool,
  count: number,
  nowMs: () => number = () => performance.now(),
): Lanes {
  const lanes: Lane[] = []
  let opening = 0
  let isClosing = false
  let whenEmpty = (): void => {}

  async function open(asked: readonly Asked[]): Promise<void> {
    opening += 1
    try {
      const client = await pool.connect()
      const lane: Lane = { client, underway: 0, movedAtMs: nowMs(), isCorked: false }
      lanes.push(lane)
      client.once('error', error => close(lane, error))
      client.once('end', () => close(lane, true))
      send(lane, asked)
    } catch (error) {
      for (const { reject } of asked) reject(error)
    } finally {
      opening -= 1
    }
  }

  function close(lane: Lane, reason?: Error | true): void {
    const at = lanes.indexOf(lane)
    if (at === -1) return
    lanes.splice(at, 1)
    lane.client.release(reason)
    if (lanes.length === 0) whenEmpty()
  }

  function send(lane: Lane, asked: readonly Asked[]): void {
    const { client } = lane
    if (!lane.isCorked) {
      lane.isCorked = true
      client.connection.stream.cork()
      // After everything that this turn of the event loop brings.
      setImmediate(() => {
        lane.isCorked = false
        client.connection.stream.uncork()
      })
    }
    if (lane.underway === 0) lane.movedAtMs = nowMs()
    for (const { config, resolve, reject } of asked) {
      lane.underway += 1
      askOne(client, config, (error, rows) => {
        lane.underway -= 1
        lane.movedAtMs = nowMs()
        if (error) reject(error)
        else resolve(rows)
        if (error && endsConnection(error)) close(lane, error)
        else if (isClosing && lane.underway === 0) close(lane)
      })
    }
  }

  return {
    async close() {
      isClosing = true
      for (const lane of [...lanes]) if (lane.underway === 0) close(lane)
      if (lanes.length > 0) await new Promise<void>(resolve => (whenEmpty = resolve))
    },
    ask(asked) {
      if (isClosing) return false
      const now = nowMs()
      let best: Lane | undefined
      for (const lane of lanes) {
        if (lane.underway > 0 && now - lane.movedAtMs > slowMs) continue
        if (best === undefined || lane.underway < best.underway) best = lane
      }
      if (best !== undefined && (best.underway === 0 || lanes.length + opening >= count)) send(best, asked)
      else if (lanes.length + opening < count) void open(asked)
      else return false
      return true
    },
  }
}

/** PostgreSQL says so before it hangs up (class 57P): what is asked in between would be lost. */
function endsConnection(error: Error): boolean {
  return error instanceof pg.DatabaseError && error.code?.startsWith('57P') === true
}

/** As `client.query` does, without the two promises and the copy of the statement that it makes each time. */
function askOne(
  client: pg.PoolClient,
  { text, values, name }: pg.QueryConfig,
  answer: (error: Error | null, rows: unknown[]) => void,
): void {
  const query = new pg.Query(text, values)
  if (name !== undefined) Object.assign(query, { name })
  const callback = (error: Error | null, result?: pg.QueryResult) => answer(error, result?.rows ?? [])
  client.query(Object.assign(query, { callback }))
}
