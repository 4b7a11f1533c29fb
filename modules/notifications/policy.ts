/** At most so many of those who voted are told of a poll's end; beyond that it is no personal matter. */
export const toldVotersMax = 5_000

/** How many notices one statement writes or takes away. */
export const recordChunkRows = 500

/** A group rises to the top of the list, and wakes open pages, no more often than this. */
export const regroupMs = 5_000

/** Faces that a group shows; of those read, some may be hidden from the reader. */
export const shownActors = 3
export const readActors = 8

/** Badges count up to this and say "more" beyond. */
export const badgeMax = 99

/** Notices are kept this long. */
export const keptDays = 90

/** Of a group whose day is over, this many members stay known by name. */
export const keptActors = 12

export function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}
