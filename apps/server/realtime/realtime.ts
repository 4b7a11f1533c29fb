import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Actor, Clock, Ctx, Logger, MemberActor, MemberCtx, RootDb, Signal, Uuid } from '@stoa/kit'
import { toWireId } from '@stoa/kit'
import type { Metrics } from '../metrics.ts'
import type { OriginRule } from '../origin.ts'
import type { SignalBus } from '../signals/signal-bus.ts'
import { startBeat } from './beat.ts'
import { type Connection, closeConnection, sendFrame } from './connection.ts'
import { type Arrived, acceptKey, pongFrame, readFrames, textFrame } from './frames.ts'

/** What a client may send besides `pong`, by frame type. What a handler resolves with goes back to that client. */
export type FrameHandlers = Record<
  string,
  // biome-ignore lint/suspicious/noConfusingVoidType: a handler that answers nothing just ends
  (ctx: MemberCtx, frame: Record<string, unknown>, connection: number) => Promise<object | void>
>

export interface RealtimeOptions {
  server: Server
  bus: SignalBus
  db: RootDb
  clock: Clock
  log: Logger
  metrics: Metrics
  isOwnOrigin: OriginRule
  resolveActor(ctx: Ctx, headers: IncomingHttpHeaders): Promise<Actor>
  /** Which of these sessions still stand; notes that they are in use. */
  keepSessions(ctx: Ctx, sessionIds: readonly Uuid[]): Promise<ReadonlySet<Uuid>>
  handlers: FrameHandlers
  /** Frames that a connection may send between two beats. */
  framesPerBeat?: number
  /** How often each connection is asked whether it is there. */
  beatMs?: number
}

export interface Realtime {
  close(): void
}

const defaultFramesPerBeat = 100
const defaultBeatMs = 25_000
const maxFrameBytes = 16 * 1024
/** Of one member: a few tabs on a few devices, not a flood. */
const maxSocketsPerMember = 20

/** Other upgrades (to HTTP/2, say) are not taken up: such a request is answered as if it had not asked. */
export function wantsRealtime(request: IncomingMessage): boolean {
  return request.headers.upgrade?.toLowerCase() === 'websocket' && pathOf(request) === '/v1/realtime'
}

function pathOf(request: IncomingMessage): string | undefined {
  return request.url?.split('?')[0]
}

/** The socket at /v1/realtime: pushes signals to members, who are known by the same cookie as for requests. */
export function startRealtime(options: RealtimeOptions): Realtime {
  const { db, clock, log, framesPerBeat = defaultFramesPerBeat } = options
  const base = { db, clock, log }
  const connections = new Map<Uuid, Connection[]>()
  let nextId = 1
  /** In the order in which they came; by their sockets, which is how the shared handlers know them. */
  const bySocket = new Map<Socket, Connection>()
  const beat = startBeat({
    connections: bySocket,
    beatMs: options.beatMs ?? defaultBeatMs,
    framesPerBeat,
    keepSessions: ids => options.keepSessions({ ...base, actor: { kind: 'system' } }, ids),
    log,
  })

  const onUpgrade = (request: IncomingMessage, duplex: Duplex, head: Buffer): void => {
    const socket = duplex as Socket
    socket.on('error', ignore)
    authorise(request).then(
      actor => {
        if (actor === null) return refuse(socket, '401 Unauthorized')
        if ((connections.get(actor.memberId)?.length ?? 0) >= maxSocketsPerMember) {
          return refuse(socket, '429 Too Many Requests')
        }
        const key = request.headers['sec-websocket-key']
        if (request.headers['sec-websocket-version'] !== '13' || !/^[\w+/]{22}==$/.test(key ?? '')) {
          return refuse(socket, '426 Upgrade Required', 'sec-websocket-version: 13\r\n')
        }
        if (!socket.destroyed) open(socket, key!, head, actor)
      },
      error => {
        log.error({ err: error }, 'realtime upgrade failed')
        socket.destroy()
      },
    )
  }

  async function authorise({ headers, url }: IncomingMessage): Promise<MemberActor | null> {
    if (url?.split('?')[0] !== '/v1/realtime') return null
    const { origin, host } = headers
    if (origin === undefined || !options.isOwnOrigin(origin, host)) return null
    const actor = await options.resolveActor({ ...base, actor: { kind: 'anonymous' } }, headers)
    return actor.kind === 'member' ? actor : null
  }

  function open(socket: Socket, key: string, head: Buffer, actor: MemberActor): void {
    const connection: Connection = {
      ...{ id: nextId++, socket, actor, heard: true, visitedAt: beat.tick(), allowance: framesPerBeat },
      ...{ outgoing: null, isClosing: false, rest: null, parts: null },
    }
    const own = connections.get(actor.memberId)
    if (own) own.push(connection)
    else connections.set(actor.memberId, [connection])
    bySocket.set(socket, connection)
    options.metrics.sockets.inc()
    socket.setTimeout(0)
    socket.setNoDelay(true)
    socket.on('data', onData)
    socket.on('end', endBack)
    socket.on('close', onClose)
    const hello = { type: 'hello', member_id: toWireId('mem', actor.memberId) }
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${acceptKey(key)}\r\n\r\n`,
    )
    sendFrame(connection, textFrame(JSON.stringify(hello)))
    if (head.length > 0) receive(connection, head)
  }

  function onData(this: Socket, bytes: Buffer): void {
    const connection = bySocket.get(this)
    if (connection) receive(connection, bytes)
  }

  function onClose(this: Socket): void {
    const connection = bySocket.get(this)
    if (!connection) return
    bySocket.delete(this)
    options.metrics.sockets.dec()
    const { memberId } = connection.actor
    const others = connections.get(memberId)?.filter(one => one !== connection) ?? []
    if (others.length > 0) connections.set(memberId, others)
    else connections.delete(memberId)
  }

  function receive(connection: Connection, bytes: Buffer): void {
    if (connection.isClosing) return
    connection.heard = true
    for (const arrived of readFrames(connection, bytes, maxFrameBytes)) take(connection, arrived)
  }

  function take(connection: Connection, arrived: Arrived): void {
    if (arrived.kind === 'close' || arrived.kind === 'broken') {
      closeConnection(connection, arrived.kind === 'close' ? 1000 : arrived.code, '')
      return
    }
    connection.allowance -= 1
    const frame = arrived.kind === 'text' ? parseFrame(arrived.text) : undefined
    if (connection.allowance < 0 || frame === null) {
      closeConnection(connection, 1008, 'not a frame, or too many')
      return
    }
    if (arrived.kind === 'ping') sendFrame(connection, pongFrame(arrived.data))
    if (frame) handle(connection, frame)
  }

  function handle(connection: Connection, frame: { type: string }): void {
    // The name comes from outside: `constructor` and its like are no handlers.
    const handler = Object.hasOwn(options.handlers, frame.type) ? options.handlers[frame.type] : undefined
    handler?.({ ...base, actor: connection.actor }, frame, connection.id).then(
      answer => answer && sendFrame(connection, textFrame(JSON.stringify(answer))),
      error => log.warn({ err: error, frame: frame.type }, 'realtime frame refused'),
    )
  }

  function push(signal: Signal): void {
    if (signal.to === 'servers') return
    // Made for the first who listens: most signals are for members who are not here.
    let frame: Buffer | null = null
    for (const memberId of signal.to === 'everyone' ? connections.keys() : signal.to) {
      const own = connections.get(memberId)
      if (!own) continue
      frame ??= textFrame(JSON.stringify({ ...signal.body, type: signal.type }))
      for (const connection of own)
        if (connection.id !== signal.exceptConnection) sendFrame(connection, frame)
    }
  }

  function endSessions(signal: Signal): void {
    const ended = signal.body['session_ids'] as string[]
    for (const memberId of signal.to as readonly Uuid[]) {
      for (const connection of connections.get(memberId) ?? []) {
        if (ended.includes(connection.actor.sessionId)) closeConnection(connection, 4401, 'signed out')
      }
    }
  }

  options.server.on('upgrade', onUpgrade)
  options.bus.onSignal(signal => {
    if (signal.type === 'session.ended' && signal.to !== 'everyone') endSessions(signal)
    else push(signal)
  })
  return {
    close() {
      beat.stop()
      options.server.off('upgrade', onUpgrade)
      for (const connection of bySocket.values()) closeConnection(connection, 1001, 'restarting')
    },
  }
}

function ignore(): void {
  // What has broken is known by its 'close'.
}

/** The HTTP server keeps sockets half open; a client that says nothing more is done. */
function endBack(this: Socket): void {
  this.end()
}

function refuse(socket: Duplex, status: string, headers = ''): void {
  socket.end(`HTTP/1.1 ${status}\r\n${headers}connection: close\r\ncontent-length: 0\r\n\r\n`)
}

function parseFrame(text: string): { type: string; [key: string]: unknown } | null {
  try {
    const frame: unknown = JSON.parse(text)
    const isFrame =
      typeof frame === 'object' && frame !== null && typeof (frame as { type?: unknown }).type === 'string'
    return isFrame ? (frame as { type: string }) : null
  } catch {
    return null
  }
}
