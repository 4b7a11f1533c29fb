import type { TextLimits } from '@stoa/kit'

export const pollOptions = { min: 2, max: 4 } as const
export const optionLimits: TextLimits = { maxGraphemes: 80, maxLines: 1 }
export const pollMinutes = { min: 5, max: 7 * 24 * 60 } as const
/** Those who look at a poll are told of votes at most once in this time. */
export const pollSignalMs = 2_000
