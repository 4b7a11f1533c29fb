import type { Patch } from './clip.ts'
import { type ByteSource, damaged } from './source.ts'

/** A box of ISO 14496-12: where it begins, where its content begins, and where it ends. */
export interface Box {
  type: string
  at: number
  content: number
  end: number
}

const boxesMax = 50_000

/** The boxes between two places, which they fill exactly. */
export async function readBoxes(source: ByteSource, from: number, end: number): Promise<Box[]> {
  const boxes: Box[] = []
  for (let at = from; at < end; ) {
    if (end - at < 8 || boxes.length >= boxesMax) throw damaged()
    const header = await source.read(at, Math.min(16, end - at))
    const type = header.toString('latin1', 4, 8)
    let size = header.readUInt32BE(0)
    let content = at + 8
    if (size === 1) {
      if (header.length < 16) throw damaged()
      size = Number(header.readBigUInt64BE(8))
      content = at + 16
    } else if (size === 0) {
      size = end - at
    }
    if (at + size > end || at + size < content) throw damaged()
    boxes.push({ type, at, content, end: at + size })
    at += size
  }
  return boxes
}

/** Makes a box into free space of the same size: nothing that follows moves. */
export function blank(box: Box): Patch {
  return { at: box.at + 4, length: box.end - box.at - 4, head: blankHead(box) }
}

function blankHead({ at, content, end }: Box): Buffer {
  const type = Buffer.from('free')
  if (content - at === 8) return type
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE(BigInt(end - at))
  return Buffer.concat([type, size])
}

/** When it was recorded stands in three headers, each time right after version and flags. */
export async function blankDates(source: ByteSource, header: Box): Promise<Patch> {
  const [version] = await source.read(header.content, 1)
  return { at: header.content + 4, length: version === 1 ? 16 : 8, head: Buffer.alloc(0) }
}
