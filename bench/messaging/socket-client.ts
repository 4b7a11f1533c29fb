import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface ClientSocket {
  send(text: string): void
  close(): void
}

export interface ClientSocketOptions {
  port: number
  cookie: string
  onText(text: string): void
  onClose(): void
}

/**
 * A WebSocket that costs its process little, since the load shares the machine with what is measured. It knows what
 * the server sends: whole frames of text, and a close.
 */
export function openSocket(options: ClientSocketOptions): Promise<ClientSocket> {
  return new Promise((resolve, reject) => {
    const { port } = options
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let isOpen = false
    let rest: Buffer = Buffer.alloc(0)
    socket.on('connect', () => socket.write(requestOf(port, options.cookie)))
    socket.on('data', bytes => {
      rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      if (!isOpen) {
        const end = rest.indexOf('\r\n\r\n')
        if (end === -1) return
        const status = rest.toString('latin1', 9, 12)
        if (status !== '101') return socket.destroy(new Error(`the socket was answered ${status}`))
        rest = rest.subarray(end + 4)
        isOpen = true
        resolve({ send: text => writeFrame(socket, text), close: () => socket.destroy() })
      }
      rest = readTexts(rest, text => {
        if (text === '{"type":"ping"}') writeFrame(socket, '{"type":"pong"}')
        else options.onText(text)
      })
    })
    socket.on('error', error => {
      if (!isOpen) reject(error)
    })
    socket.on('end', () => socket.end())
    socket.on('close', () => {
      if (isOpen) options.onClose()
      else reject(new Error('the socket was closed before it was open'))
    })
  })
}

function requestOf(port: number, cookie: string): string {
  return [
    'GET /v1/realtime HTTP/1.1',
    `host: localhost:${port}`,
    `origin: http://localhost:${port}`,
    `cookie: ${cookie}`,
    'connection: upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    `sec-websocket-key: ${randomBytes(16).toString('base64')}`,
    '\r\n',
  ].join('\r\n')
}

const waiting = new Map<Socket, Buffer[]>()

/** With a mask of zeros, and together with what else this turn of the event loop has for the socket. */
function writeFrame(socket: Socket, text: string): void {
  const length = Buffer.byteLength(text)
  const header = length < 126 ? 6 : 8
  const frame = Buffer.alloc(header + length)
  frame[0] = 0x81
  if (length < 126) frame[1] = 0x80 | length
  else {
    frame[1] = 0x80 | 126
    frame.writeUInt16BE(length, 2)
  }
  frame.write(text, header)
  const frames = waiting.get(socket)
  if (frames) {
    frames.push(frame)
    return
  }
  if (waiting.size === 0) setImmediate(writeWaiting)
  waiting.set(socket, [frame])
}

function writeWaiting(): void {
  for (const [socket, frames] of waiting) if (!socket.destroyed) socket.write(Buffer.concat(frames))
  waiting.clear()
}

/** Hands over each whole frame and returns what is left. */
function readTexts(bytes: Buffer, onText: (text: string) => void): Buffer {
  let at = 0
  while (bytes.length - at >= 2) {
    const short = bytes[at + 1]!
    const header = short < 126 ? 2 : 4
    if (bytes.length - at < header) break
    const length = short < 126 ? short : bytes.readUInt16BE(at + 2)
    const end = at + header + length
    if (bytes.length < end) break
    if (bytes[at] === 0x81) onText(bytes.toString('utf8', at + header, end))
    at = end
  }
  return at === bytes.length ? Buffer.alloc(0) : bytes.subarray(at)
}
