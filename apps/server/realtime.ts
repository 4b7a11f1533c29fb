import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Actor, Clock, Ctx, Logger, MemberCtx, RootDb, Signal, Uuid } from '@stoa/kit'
import { toWireId } from '@stoa/kit'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import type { Metrics } from './metrics.ts'
import type { OriginRule } from './origin.ts'
import type { SignalBus } from './signals.ts'

/** What a client may send besides `pong`, by frame type. */
export type FrameHandlers = Record<string, (ctx: MemberCtx, frame: Record<string, unknown>) => Promise<void>>

export interface RealtimeOptions {
  server: Server
  bus: SignalBus
  db: RootDb
  clock: Clock
  log: Logger
  metrics: Metrics
  isOwnOrigin: OriginRule
  resolveActor(ctx: Ctx, headers: IncomingHttpHeaders): Promise<Actor>
  handlers: FrameHandlers
}

export interface Realtime {
  close(): void
}

interface Connection {
  socket: WebSocket
  ctx: MemberCtx
  headers: IncomingHttpHeaders
  heard: boolean
  /** Frames that this connection may still send before the next beat. */
  allowance: number
}

const beatMs = 25_000
const framesPerBeat = 100
const maxFrameBytes = 16 * 1024
/** A reader this far behind is cut off: it reconnects and catches up from the tables. */
const maxBacklogBytes = 1024 * 1024
/** Of one member: a few tabs on a few devices, not a flood. */
const maxSocketsPerMember = 20
/** How long a client may take to answer a close before it is cut. */
const closeGraceMs = 1_000

/** Other upgrades (to HTTP/2, say) are not taken up: such a request is answered as if it had not asked. */
export function wantsRealtime(request: IncomingMessage): boolean {
  return request.headers.upgrade?.toLowerCase() === 'websocket' && pathOf(request) === '/v1/realtime'
}

function pathOf(request: IncomingMessage): string | undefined {
  return request.url?.split('?')[0]
}

/** The socket at /v1/realtime: pushes signals to members, who are known by the same cookie as for requests. */
export function startRealtime(options: RealtimeOptions): Realtime {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrameBytes })
  const connections = new Map<Uuid, Set<Connection>>()

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    authorise(request).then(
      ctx => {
        if (ctx === null) return refuse(socket, '401 Unauthorized')
        if ((connections.get(ctx.actor.memberId)?.size ?? 0) >= maxSocketsPerMember) {
          return refuse(socket, '429 Too Many Requests')
        }
        sockets.handleUpgrade(request, socket, head, ws => open(ws, ctx, request.headers))
      },
      error => {
        options.log.error({ err: error }, 'realtime upgrade failed')
        socket.destroy()
      },
    )
  }

  async function authorise(request: IncomingMessage): Promise<MemberCtx | null> {
    if (pathOf(request) !== '/v1/realtime') return null
    const { origin, host } = request.headers
    if (origin === undefined || !options.isOwnOrigin(origin, host)) return null
    return memberCtx(request.headers)
  }

  async function memberCtx(headers: IncomingHttpHeaders): Promise<MemberCtx | null> {
    const ctx: Ctx = {
      db: options.db,
      clock: options.clock,
      log: options.log,
      actor: { kind: 'anonymous' },
    }
    const actor = await options.resolveActor(ctx, headers)
    return actor.kind === 'member' ? { ...ctx, actor } : null
  }

  function open(socket: WebSocket, ctx: MemberCtx, headers: IncomingHttpHeaders): void {
    const connection: Connection = { socket, ctx, headers, heard: true, allowance: framesPerBeat }
    const { memberId } = ctx.actor
    const own = connections.get(memberId) ?? new Set()
    connections.set(memberId, own.add(connection))
    options.metrics.sockets.inc()
    socket.on('message', data => receive(connection, data))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      options.metrics.sockets.dec()
      own.delete(connection)
      if (own.size === 0 && connections.get(memberId) === own) connections.delete(memberId)
    })
    send(connection, JSON.stringify({ type: 'hello', member_id: toWireId('mem', memberId) }))
  }

  function receive(connection: Connection, data: RawData): void {
    connection.heard = true
    connection.allowance -= 1
    const frame = connection.allowance < 0 ? null : parseFrame(data)
    if (frame === null) {
      connection.socket.close(1008, 'not a frame, or too many')
      return
    }
    // The name comes from outside: `constructor` and its like are no handlers.
    const handler = Object.hasOwn(options.handlers, frame.type) ? options.handlers[frame.type] : undefined
    handler?.(connection.ctx, frame).catch(error => {
      options.log.warn({ err: error, frame: frame.type }, 'realtime frame refused')
    })
  }

  function push(signal: Signal): void {
    if (signal.to === 'servers') return
    const text = JSON.stringify({ ...signal.body, type: signal.type })
    const audience = signal.to === 'everyone' ? connections.keys() : signal.to
    for (const memberId of audience) {
      for (const connection of connections.get(memberId) ?? []) send(connection, text)
    }
  }

  function send({ socket }: Connection, text: string): void {
    if (socket.bufferedAmount > maxBacklogBytes) socket.terminate()
    else socket.send(text)
  }

  /** Cuts who went silent and who is no longer signed in; everybody else is pinged. */
  async function beat(): Promise<void> {
    const all = [...connections.values()].flatMap(own => [...own])
    for (const connection of all) {
      if (!connection.heard) {
        connection.socket.terminate()
        continue
      }
      connection.heard = false
      connection.allowance = framesPerBeat
      send(connection, '{"type":"ping"}')
      const ctx = await memberCtx(connection.headers).catch(() => connection.ctx)
      if (ctx === null) connection.socket.close(4401, 'signed out')
    }
  }

  options.server.on('upgrade', onUpgrade)
  options.bus.onSignal(signal => {
    if (signal.type === 'session.ended' && signal.to !== 'everyone') endSessions(signal)
    else push(signal)
  })

  function endSessions(signal: Signal): void {
    const ended = signal.body['session_ids'] as string[]
    for (const memberId of signal.to as readonly Uuid[]) {
      for (const { socket, ctx } of connections.get(memberId) ?? []) {
        if (ended.includes(ctx.actor.sessionId)) socket.close(4401, 'signed out')
      }
    }
  }

  let isBeating = false
  const timer = setInterval(async () => {
    // A beat over many sockets may outlast the interval; two at once would cut who answered the first.
    if (isBeating) return
    isBeating = true
    await beat()
    isBeating = false
  }, beatMs)
  return {
    close() {
      clearInterval(timer)
      options.server.off('upgrade', onUpgrade)
      for (const own of connections.values()) for (const { socket } of own) socket.close(1001, 'restarting')
      sockets.close()
      // Nobody holds up the end by keeping silent.
      setTimeout(() => {
        for (const own of connections.values()) for (const { socket } of own) socket.terminate()
      }, closeGraceMs).unref()
    },
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

function parseFrame(data: RawData): { type: string; [key: string]: unknown } | null {
  try {
    const frame: unknown = JSON.parse(data.toString())
    const isFrame =
      typeof frame === 'object' && frame !== null && typeof (frame as { type?: unknown }).type === 'string'
    return isFrame ? (frame as { type: string }) : null
  } catch {
    return null
  }
}
