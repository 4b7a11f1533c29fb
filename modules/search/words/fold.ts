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
// Accents of Latin, Greek and Cyrillic, and the vowel signs of Arabic and Hebrew, which their readers leave out;
// not the two marks of Japanese, which make another letter.
const accents = /[[[\p{sc=Inherited}\p{sc=Hebrew}]&&\p{M}]--\p{scx=Hiragana}]/gv
/** Draw nothing: zero-width and bidirectional marks, soft hyphens, variation selectors, tags. */
const ignorable = /[\p{Cf}\p{Variation_Selector}]/gu

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
