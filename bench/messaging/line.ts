import { setTimeout as sleep } from 'node:timers/promises'
import { cookieOf } from './people.ts'
import { type ClientSocket, openSocket } from './socket-client.ts'

/** A member's connection, which is opened again when it breaks, at the next of the servers. */
export interface Line {
  /** False when there is no connection now. */
  send(text: string): boolean
  reconnects(): number
  close(): void
}

export interface LineOptions {
  member: number
  ports: readonly number[]
  onText(text: string): void
  /** After every opening but the first. */
  onAgain(port: number): void
}

const retryMs = 100

export async function openLine(options: LineOptions): Promise<Line> {
  const cookie = cookieOf(options.member)
  let socket: ClientSocket | null = null
  let isClosed = false
  let opened = 0
  let turn = 0

  async function open(): Promise<void> {
    while (!isClosed) {
      const port = options.ports[turn++ % options.ports.length]!
      try {
        socket = await openSocket({ port, cookie, onText: options.onText, onClose })
        if (opened++ > 0) options.onAgain(port)
        return
      } catch (error) {
        if (turn > 200) throw error
        await sleep(retryMs)
      }
    }
  }

  function onClose(): void {
    socket = null
    if (!isClosed) void open()
  }

  await open()
  return {
    send(text) {
      socket?.send(text)
      return socket !== null
    },
    reconnects: () => opened - 1,
    close() {
      isClosed = true
      socket?.close()
    },
  }
}
