import type { FileHandle } from 'node:fs/promises'
import type { Clip, ClipRefusal } from './clip.ts'

/** Carries a refusal out of the depth of a reader; `readClip` makes a value of it. */
export class Refused extends Error {
  readonly refusal: ClipRefusal

  constructor(refusal: ClipRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

export const damaged = (): Refused => new Refused('clip_unreadable')

/** A file that is read here and there. */
export interface ByteSource {
  size: number
  /** Exactly these bytes; refuses the file as damaged when it is shorter. */
  read(at: number, length: number): Promise<Buffer>
}

const windowBytes = 128 * 1024
/** No table of an accepted clip is larger; a box that claims more is not read into memory. */
const readMaxBytes = 4 * 1024 * 1024

/** Reads through a window, so that a walk in small steps costs few calls. */
export function sourceOf(handle: FileHandle, size: number): ByteSource {
  let window = Buffer.alloc(0)
  let windowAt = 0
  return {
    size,
    async read(at, length) {
      if (at < 0 || length < 0 || at + length > size || length > readMaxBytes) throw damaged()
      if (at < windowAt || at + length > windowAt + window.length) {
        const next = Buffer.alloc(Math.min(Math.max(windowBytes, length), size - at))
        const { bytesRead } = await handle.read(next, 0, next.length, at)
        if (bytesRead < length) throw damaged()
        window = next.subarray(0, bytesRead)
        windowAt = at
      }
      return window.subarray(at - windowAt, at - windowAt + length)
    },
  }
}

/** The bytes of a clip as they are stored: the part that is kept, with its patches. */
export async function* storedBytes(handle: FileHandle, clip: Clip): AsyncGenerator<Buffer> {
  const patches = [...clip.patches].sort((a, b) => a.at - b.at)
  let first = 0
  for (let at = clip.start; at < clip.end; ) {
    const chunk = Buffer.alloc(Math.min(windowBytes, clip.end - at))
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at)
    if (bytesRead < chunk.length) throw new Error('an upload became shorter while it was stored')
    while (first < patches.length && patches[first]!.at + patches[first]!.length <= at) first += 1
    for (let index = first; index < patches.length && patches[index]!.at < at + chunk.length; index += 1) {
      const patch = patches[index]!
      const from = Math.max(patch.at, at)
      const to = Math.min(patch.at + patch.length, at + chunk.length)
      chunk.fill(0, from - at, to - at)
      if (from < patch.at + patch.head.length) {
        patch.head.copy(chunk, from - at, from - patch.at, Math.min(patch.head.length, to - patch.at))
      }
    }
    yield chunk
    at += chunk.length
  }
}
