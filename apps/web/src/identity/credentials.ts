/** The shortest password that the server takes, in code points. It refuses more: known, common and own-name passwords. */
export const passwordMinCharacters = 10

/** Catches slips of the hand; whether an address exists only a letter can tell. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text.trim())
