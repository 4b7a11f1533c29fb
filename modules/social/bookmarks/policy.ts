import type { TextLimits } from '@stoa/kit'

/** A member has at most this many folders. */
export const foldersMax = 50
export const folderTitleLimits: TextLimits = { maxGraphemes: 60, maxLines: 1 }
