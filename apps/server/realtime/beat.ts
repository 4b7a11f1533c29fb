import type { Logger, Uuid } from '@stoa/kit'
import { type Connection, closeConnection, sendFrame } from './connection.ts'
import { textFrame } from './frames.ts'

export interface BeatOptions {
  connections: ReadonlyMap<unknown, Connection>
  /** How often each connection is visited. */
  beatMs: number
  framesPerBeat: number
  /** Which of these sessions still stand. */
  keepSessions(sessionIds: readonly Uuid[]): Promise<ReadonlySet<Uuid>>
  log: Logger
}

export interface Beat {
  /** The number of the current tick, which a new connection keeps. */
  tick(): number
  stop(): void
}

const ticksPerBeat = 100
/** So often they are gone through; who is not due yet is passed over. */
const ticksPerRound = 50
/** Visited again only after most of a beat: each has that long to answer. */
const leastTicks = 90

const ping = textFrame('{"type":"ping"}')

/**
 * Visits every connection once a beat, a hundredth of them at a time: who went silent and who is no longer signed in is
 * cut, everybody else is pinged. All at once would stop everything else for a moment, and fill the memory.
 */
export function startBeat({ connections, beatMs, framesPerBeat, keepSessions, log }: BeatOptions): Beat {
  let tick = 0
  // Goes on where it was while connections come and go.
  let round = connections.values()
  let isVisiting = false

  function next(): Connection[] {
    const visited: Connection[] = []
    for (let left = Math.ceil(connections.size / ticksPerRound); left > 0; left--) {
      const { value: connection, done } = round.next()
      if (done) {
        round = connections.values()
        break
      }
      if (tick - connection.visitedAt >= leastTicks) visited.push(connection)
    }
    return visited
  }

  async function visit(): Promise<void> {
    const visited = next()
    const there: Connection[] = []
    for (const connection of visited) {
      connection.visitedAt = tick
      if (!connection.heard || connection.isClosing) {
        connection.socket.destroy()
        continue
      }
      connection.heard = false
      connection.allowance = framesPerBeat
      sendFrame(connection, ping)
      there.push(connection)
    }
    if (there.length === 0) return
    const living = await keepSessions(there.map(({ actor }) => actor.sessionId))
    for (const connection of there) {
      if (!living.has(connection.actor.sessionId)) closeConnection(connection, 4401, 'signed out')
    }
  }

  const timer = setInterval(() => {
    tick += 1
    // Asking for the sessions may outlast the tick.
    if (isVisiting) return
    isVisiting = true
    visit()
      .catch(error => log.warn({ err: error }, 'sessions of open sockets not checked'))
      .finally(() => {
        isVisiting = false
      })
  }, beatMs / ticksPerBeat)
  return { tick: () => tick, stop: () => clearInterval(timer) }
}
