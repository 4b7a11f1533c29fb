import { inTurn } from '@stoa/kit'

/** Decoding at most this many pictures at once bounds the memory that a rush of uploads takes. */
export const decodeInTurn = inTurn(2)
