import type { TextLimits } from '@stoa/kit'

/** From the first byte sent to the last one read, over all redirects. */
export const readMaxMs = 5_000
export const redirectsMax = 3
/** What a page says of itself stands at its beginning; no more of it is read. */
export const pageMaxBytes = 512 * 1024
export const imageMaxBytes = 4 * 1024 * 1024
/** A page is asked again after this time, when somebody posts its address anew. */
export const keptMs = 24 * 3_600_000
/** One that could not be read, sooner. */
export const failureKeptMs = 3_600_000
/** Longer than a reading takes: after it, who began to read is thought to be gone. */
export const readingMs = 60_000
export const titleLimits: TextLimits = { maxGraphemes: 200, maxLines: 1 }
export const descriptionLimits: TextLimits = { maxGraphemes: 300, maxLines: 1 }
export const siteLimits: TextLimits = { maxGraphemes: 80, maxLines: 1 }
