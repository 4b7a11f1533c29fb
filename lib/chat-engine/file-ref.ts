/** A file that a message shows: where it lies sealed, what opens it, and what it is. */
export interface FileRef {
  /** `file_…` */
  id: string
  /** 32 bytes in base64. */
  key: string
  /** Bytes. */
  size: number
  /** As `image/webp`. */
  type: string
  name: string
  /** Of pictures and videos, in pixels. */
  width?: number
  height?: number
  /** Of what plays. */
  durationMs?: number
  /** A ThumbHash in base64: what stands there until the file is open. */
  preview?: string
  /** Of a voice note: how loud it is from beginning to end, a byte a bar, in base64. */
  wave?: string
}

export const maxFiles = 4

const idPattern = /^file_[0-9a-z]{26}$/
const keyPattern = /^[A-Za-z0-9+/]{43}=$/
const typePattern = /^[a-z]{1,20}\/[a-z0-9][a-z0-9.+-]{0,80}$/
const previewPattern = /^[A-Za-z0-9+/]{4,60}={0,2}$/
const wavePattern = /^[A-Za-z0-9+/]{4,88}={0,2}$/
const maxSize = 2 ** 40
const maxSide = 100_000
const maxDurationMs = 30 * 24 * 3_600_000

/** Files as another device names them, or null when one of them is none. Other fields are dropped. */
export function parseFiles(value: unknown): FileRef[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxFiles) return null
  const files = value.map(parseFile)
  return files.every(file => file !== null) ? files : null
}

function parseFile(value: unknown): FileRef | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Record<string, unknown>
  const id = matching(fields['id'], idPattern)
  const key = matching(fields['key'], keyPattern)
  const type = matching(fields['type'], typePattern)
  const size = whole(fields['size'], maxSize)
  const { name } = fields
  if (!id || !key || !type || !size || typeof name !== 'string' || name.length > 255) return null
  const width = whole(fields['width'], maxSide)
  const height = whole(fields['height'], maxSide)
  const durationMs = whole(fields['durationMs'], maxDurationMs)
  const preview = matching(fields['preview'], previewPattern)
  const wave = matching(fields['wave'], wavePattern)
  return {
    ...{ id, key, size, type, name },
    ...(width && height ? { width, height } : {}),
    ...(durationMs ? { durationMs } : {}),
    ...(preview ? { preview } : {}),
    ...(wave ? { wave } : {}),
  }
}

function whole(value: unknown, max: number): number | null {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max
    ? (value as number)
    : null
}

function matching(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null
}
