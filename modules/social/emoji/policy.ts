export const shortcodePattern = '^[a-z0-9_]{2,32}$'
/** Of one instance: every reader's composer loads the list of them. */
export const emojiMax = 500
export const emojiMaxBytes = 512 * 1024
export const emojiSide = 128
/** Another process learns of a new or removed emoji after this time at the latest. */
export const emojiKeptMs = 30_000
