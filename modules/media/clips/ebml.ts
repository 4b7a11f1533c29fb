import type { Patch } from './clip.ts'
import { type ByteSource, damaged } from './source.ts'

/** An element of EBML (RFC 8794); `end` is null where the writer left the length open. */
export interface Element {
  id: number
  at: number
  content: number
  end: number | null
}

const elementsMax = 1000

/** The element at this place, which ends before `limit`. */
export async function readElement(source: ByteSource, at: number, limit: number): Promise<Element> {
  const bytes = await source.read(at, Math.min(12, limit - at))
  const idBytes = Math.clz32(bytes[0] ?? 0) - 23
  if (idBytes > 4 || bytes.length <= idBytes) throw damaged()
  const id = bytes.readUIntBE(0, idBytes)
  const sizeBytes = Math.clz32(bytes[idBytes]!) - 23
  if (sizeBytes > 8 || bytes.length < idBytes + sizeBytes) throw damaged()
  let size = bytes[idBytes]! & (0xff >> sizeBytes)
  let isOpen = size === 0xff >> sizeBytes
  for (const byte of bytes.subarray(idBytes + 1, idBytes + sizeBytes)) {
    size = size * 256 + byte
    isOpen &&= byte === 0xff
  }
  const content = at + idBytes + sizeBytes
  if (isOpen) return { id, at, content, end: null }
  if (content + size > limit) throw damaged()
  return { id, at, content, end: content + size }
}

/** The elements between two places, which they fill exactly. */
export async function readElements(source: ByteSource, from: number, end: number): Promise<Element[]> {
  const elements: Element[] = []
  for (let at = from; at < end; ) {
    if (elements.length >= elementsMax) throw damaged()
    const element = await readElement(source, at, end)
    if (element.end === null) throw damaged()
    elements.push(element)
    at = element.end
  }
  return elements
}

export async function readUint(source: ByteSource, { content, end }: Element): Promise<number> {
  if (end === null || end - content > 6 || end === content) throw damaged()
  return (await source.read(content, end - content)).readUIntBE(0, end - content)
}

/** Makes an element into a void of the same size: nothing that follows moves. */
export function voidElement({ at, end }: Element): Patch {
  if (end === null || end - at < 2) throw damaged()
  const length = end - at
  if (length - 2 < 0x7f) return { at, length, head: Buffer.from([0xec, 0x80 | (length - 2)]) }
  const head = Buffer.alloc(9)
  head.writeBigUInt64BE(BigInt(length - 9), 1)
  head[0] = 0xec
  head[1] = 0x01
  return { at, length, head }
}
