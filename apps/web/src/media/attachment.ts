import { thumbHashToDataURL } from 'thumbhash'
import type { Post } from '../api/types.ts'

/** A picture, clip or recording as the server describes it. */
export type Attachment = Post['media'][number]

const placeholders = new Map<string, string>()

/** The blurred picture that stands in while the real one loads, as a data address. */
export function placeholderOf(thumbhash: string | null): string | undefined {
  if (thumbhash === null) return undefined
  const known = placeholders.get(thumbhash)
  if (known) return known
  const made = thumbHashToDataURL(Uint8Array.from(atob(thumbhash), char => char.charCodeAt(0)))
  if (placeholders.size > 500) placeholders.clear()
  placeholders.set(thumbhash, made)
  return made
}

/** `1:05`, or `1:02:05` from an hour on, as clocks of players are written everywhere. */
export function clockOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const pad = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const start = hours > 0 ? `${hours}:${pad(minutes)}` : String(minutes)
  return `${start}:${pad(seconds % 60)}`
}
