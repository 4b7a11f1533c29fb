const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

// Printable ASCII has one grapheme per unit; everything else goes through the segmenter.
const plainAscii = /^[\x20-\x7e]*$/

/** How many characters a reader sees: one for a flag, a family, a letter with its accents. */
export function countGraphemes(text: string): number {
  if (plainAscii.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
