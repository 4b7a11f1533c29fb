import type { Attachment } from './attachment.ts'

/** One file on its way to the server, or there. */
export type UploadItem = {
  /** The list's own; the server's is `attachment.id`. */
  id: string
  kind: Attachment['kind']
  name: string
  /** What the tray shows: the file itself while it is at hand. */
  previewUrl: string | null
  state: 'sending' | 'ready' | 'failed'
  /** From 0 to 1. */
  progress: number
  alt: string
  attachment: Attachment | null
  error: unknown
}

/** What the file says it is; the server looks for itself. Null: not something that could be attached. */
export function kindOf(type: string): UploadItem['kind'] | null {
  const [kind] = type.split('/')
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : null
}

/** The list with one item moved to another place; a place beyond an end is that end. */
export function moved<T extends { id: string }>(items: readonly T[], id: string, to: number): T[] {
  const item = items.find(one => one.id === id)
  if (!item) return [...items]
  const rest = items.filter(one => one !== item)
  rest.splice(Math.min(rest.length, Math.max(0, to)), 0, item)
  return rest
}

/** Ids for the post, in order; null while one is on its way or has failed. */
export function readyIds(items: readonly UploadItem[]): string[] | null {
  const ids = items.flatMap(({ state, attachment }) =>
    state === 'ready' && attachment ? [attachment.id] : [],
  )
  return ids.length === items.length ? ids : null
}
