import type { TextLimits } from '@stoa/kit'

export const messageLimits: TextLimits = { maxGraphemes: 4_000, maxLines: 400 }

/** A member is told of the other's typing at most this often per conversation. */
export const typingEveryMs = 2_000
