import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'

/**
 * The frames of RFC 6455, for text alone. Written out because a library keeps several stream objects for each socket,
 * which is most of what a silent connection costs.
 */

const opcodes = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 } as const
const maxControlBytes = 125

/** What has come so far of a frame, and of a message in several frames; null when nothing waits. */
export interface Incoming {
  rest: Buffer | null
  parts: Buffer[] | null
}

export type Arrived =
  | { kind: 'text'; text: string }
  | { kind: 'ping'; data: Buffer }
  | { kind: 'pong' }
  | { kind: 'close' }
  /** Against the rules: the connection ends with this code (RFC 6455, section 7.4.1). */
  | { kind: 'broken'; code: 1002 | 1003 | 1007 | 1009 }

/** The answer to the client's `Sec-WebSocket-Key` (RFC 6455, section 4.2.2). */
export function acceptKey(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
}

export function textFrame(text: string): Buffer {
  return frameOf(opcodes.text, Buffer.byteLength(text), (frame, at) => frame.write(text, at))
}

export function pongFrame(data: Buffer): Buffer {
  return frameOf(opcodes.pong, data.length, (frame, at) => data.copy(frame, at))
}

export function closeFrame(code: number, reason: string): Buffer {
  return frameOf(opcodes.close, 2 + Buffer.byteLength(reason), (frame, at) => {
    frame.writeUInt16BE(code, at)
    frame.write(reason, at + 2)
  })
}

/** A whole frame as a server sends it: final, without a mask. */
function frameOf(opcode: number, length: number, fill: (frame: Buffer, at: number) => void): Buffer {
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(header + length)
  frame[0] = 0x80 | opcode
  if (header === 2) frame[1] = length
  else if (header === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  fill(frame, header)
  return frame
}

/**
 * Reads what a client has sent; frames that are not whole yet stay in `incoming`. Ends with the first that is broken.
 * @param bytes are changed: the mask is taken off in place
 * @param maxBytes of one message
 */
export function readFrames(incoming: Incoming, bytes: Buffer, maxBytes: number): Arrived[] {
  const arrived: Arrived[] = []
  let buffer = incoming.rest === null ? bytes : Buffer.concat([incoming.rest, bytes])
  incoming.rest = null
  while (buffer.length > 0) {
    const frame = readFrame(buffer, maxBytes)
    if (frame === null) {
      // A copy: what is kept must not hold the whole of what was read.
      incoming.rest = Buffer.from(buffer)
      break
    }
    if ('code' in frame) return [...arrived, { kind: 'broken', code: frame.code }]
    buffer = buffer.subarray(frame.end)
    const one = takeFrame(incoming, frame, maxBytes)
    if (one === null) continue
    arrived.push(one)
    if (one.kind === 'broken' || one.kind === 'close') break
  }
  return arrived
}

interface Frame {
  isFinal: boolean
  opcode: number
  payload: Buffer
  end: number
}

/** Null when it is not whole yet. */
function readFrame(buffer: Buffer, maxBytes: number): Frame | { code: 1002 | 1009 } | null {
  if (buffer.length < 2) return null
  const [first, second] = [buffer[0]!, buffer[1]!]
  const opcode = first & 0x0f
  const isFinal = (first & 0x80) !== 0
  // No extension is agreed on, so its bits are 0; every frame of a client has a mask.
  if ((first & 0x70) !== 0 || (second & 0x80) === 0) return { code: 1002 }
  let length = second & 0x7f
  if (opcode >= 8 && (!isFinal || length > maxControlBytes)) return { code: 1002 }
  let at = 2
  if (length === 126) {
    if (buffer.length < 4) return null
    length = buffer.readUInt16BE(2)
    at = 4
  } else if (length === 127) {
    if (buffer.length < 10) return null
    length = Number(buffer.readBigUInt64BE(2))
    at = 10
  }
  if (length > maxBytes) return { code: 1009 }
  const start = at + 4
  const end = start + length
  if (buffer.length < end) return null
  const payload = buffer.subarray(start, end)
  for (let index = 0; index < length; index++) payload[index]! ^= buffer[at + (index & 3)]!
  return { isFinal, opcode, payload, end }
}

/** Null while more of the message is to come. */
function takeFrame(
  incoming: Incoming,
  { isFinal, opcode, payload }: Frame,
  maxBytes: number,
): Arrived | null {
  switch (opcode) {
    case opcodes.ping:
      return { kind: 'ping', data: payload }
    case opcodes.pong:
      return { kind: 'pong' }
    case opcodes.close:
      return { kind: 'close' }
    case opcodes.text:
      if (incoming.parts !== null) return { kind: 'broken', code: 1002 }
      if (isFinal) return textOf(payload)
      incoming.parts = [Buffer.from(payload)]
      return null
    case opcodes.continuation: {
      if (incoming.parts === null) return { kind: 'broken', code: 1002 }
      incoming.parts.push(Buffer.from(payload))
      const total = incoming.parts.reduce((sum, part) => sum + part.length, 0)
      // Empty parts without an end would fill the memory too.
      if (total > maxBytes || incoming.parts.length > 1_000) return { kind: 'broken', code: 1009 }
      if (!isFinal) return null
      const whole = Buffer.concat(incoming.parts)
      incoming.parts = null
      return textOf(whole)
    }
    default:
      return { kind: 'broken', code: opcode === 2 ? 1003 : 1002 }
  }
}

function textOf(payload: Buffer): Arrived {
  return isUtf8(payload) ? { kind: 'text', text: payload.toString('utf8') } : { kind: 'broken', code: 1007 }
}
