/** Written without spaces: each character counts as a word, and a search for several as a phrase. */
const unspaced =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]'
const pieces = new RegExp(`[[\\p{L}\\p{N}\\p{M}]&&${unspaced}]|[[\\p{L}\\p{N}\\p{M}]--${unspaced}]+`, 'gv')

const maxWordLength = 64

/** The words of a text, in order: letters, digits and their marks; everything else divides. */
export function splitWords(text: string): string[] {
  return Array.from(text.matchAll(pieces), ([word]) =>
    word.length > maxWordLength ? [...word].slice(0, maxWordLength).join('') : word,
  )
}
