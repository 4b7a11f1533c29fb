/** A member has at most this many drafts, scheduled ones among them. */
export const draftsMax = 100
/** A post can be scheduled this far ahead. */
export const scheduleMinMs = 5 * 60_000
export const scheduleMaxMs = 365 * 86_400_000
