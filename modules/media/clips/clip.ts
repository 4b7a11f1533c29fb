/** Longest clips, in milliseconds. */
export const videoMaxMs = 140_000
export const audioMaxMs = 600_000
export type ClipRefusal = 'clip_unreadable' | 'clip_codec' | 'clip_tracks' | 'clip_too_long'

/** Bytes of the file to be overwritten: `head`, then zeros up to `length`. */
export interface Patch {
  at: number
  length: number
  head: Buffer
}

/** What the file says of itself, and what of it is stored. */
export interface Clip {
  kind: 'video' | 'audio'
  extension: 'mp4' | 'm4a' | 'webm' | 'mp3' | 'ogg' | 'wav'
  contentType: string
  durationMs: number
  width: number | null
  height: number | null
  /** The part of the file that is stored, from `start` to before `end`. */
  start: number
  end: number
  /** What is made blank in the stored copy: titles, places, dates, pictures, whatever is not needed to play. */
  patches: Patch[]
}
