/** Letters that Unicode does not take apart, as their readers write them without the key. */
const twins: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
const twinLetters = new RegExp(`[${Object.keys(twins).join('')}]`, 'g')
// Accents of Latin, Greek and Cyrillic, and the vowel signs of Arabic and Hebrew, which their readers leave out.
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670]/g
/** Draw nothing: zero-width and bidirectional marks, soft hyphens, variation selectors, tags. */
const ignorable = /[\p{Cf}\ufe00-\ufe0f\u0000]/gu

/** How words are compared: lower case, compatible forms, no accents, nothing invisible. Folding twice changes nothing. */
export function fold(text: string): string {
  return text
    .replace(ignorable, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(twinLetters, letter => twins[letter]!)
    .normalize('NFKC')
    .replace(ignorable, '')
}

/** Lower case in one composed form, with its accents, for stemming. */
export function tidyCase(text: string): string {
  return text.replace(ignorable, '').normalize('NFKC').toLowerCase()
}
