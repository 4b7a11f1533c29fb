/** Twelve characters in three groups, as they are read out and compared. */
export const groupCode = (code: string): string => code.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ')

/** What counts of a code that somebody types: capitals and what stands between are no matter. */
export const tidyCode = (typed: string): string => typed.toLowerCase().replace(/[^0-9a-z]/g, '')
