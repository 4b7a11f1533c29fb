import type { Socket } from 'node:net'
import type { MemberActor } from '@stoa/kit'
import { closeFrame, type Incoming } from './frames.ts'

/**
 * One open socket. There are tens of thousands of them, nearly all silent: what each keeps is small, and its handlers
 * are the same functions for all.
 */
export interface Connection extends Incoming {
  /** Of this process; no other of its connections has it, now or later. */
  id: number
  socket: Socket
  actor: MemberActor
  /** Whether anything came since the last beat. */
  heard: boolean
  /** The beat's tick at which it was last visited. */
  visitedAt: number
  /** Frames that this connection may still send before it is next visited. */
  allowance: number
  /** Frames to be written at the end of this turn of the event loop. */
  outgoing: Buffer[] | null
  isClosing: boolean
}

/** A reader this far behind is cut off: it reconnects and catches up from the tables. */
const maxBacklogBytes = 1024 * 1024
/** How long a client may take to answer a close before it is cut. */
const closeGraceMs = 1_000

let waiting: Connection[] = []

/** Writes a frame, together with everything else that this turn has for the connection: each write is a system call. */
export function sendFrame(connection: Connection, frame: Buffer): void {
  if (connection.isClosing) return
  if (connection.outgoing !== null) {
    connection.outgoing.push(frame)
    return
  }
  connection.outgoing = [frame]
  if (waiting.length === 0) setImmediate(writeWaiting)
  waiting.push(connection)
}

function writeWaiting(): void {
  const connections = waiting
  waiting = []
  for (const connection of connections) writeOut(connection)
}

function writeOut(connection: Connection): void {
  const { socket, outgoing } = connection
  connection.outgoing = null
  if (outgoing === null || socket.destroyed) return
  if (socket.writableLength > maxBacklogBytes) socket.destroy()
  else socket.write(outgoing.length === 1 ? outgoing[0]! : Buffer.concat(outgoing))
}

/** Says why and ends, after what was sent before; who does not answer is cut. */
export function closeConnection(connection: Connection, code: number, reason: string): void {
  if (connection.isClosing) return
  writeOut(connection)
  connection.isClosing = true
  const { socket } = connection
  if (socket.destroyed) return
  socket.end(closeFrame(code, reason))
  socket.setTimeout(closeGraceMs, () => socket.destroy())
}
