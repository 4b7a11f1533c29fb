import { plainPostLimits } from '../policy.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** How far back a cut looks for the end of a word, in UTF-16 units. */
const wordMaxUnits = 60

/**
 * After how many code points a list shows no more of the text; null when it shows the whole. The cut falls
 * behind a word where one ends near.
 */
export function foldAt(text: string): number | null {
  const endUnits = unitsShown(text)
  if (endUnits >= text.length) return null
  const shown = text.slice(0, endUnits)
  const wordEnd = shown.search(/\s\S*$/u)
  const cut = wordEnd > endUnits - wordMaxUnits && wordEnd > 0 ? shown.slice(0, wordEnd) : shown
  return [...cut.trimEnd()].length
}

function unitsShown(text: string): number {
  if (text.length <= plainPostLimits.maxGraphemes && !text.includes('\n')) return text.length
  let graphemes = 0
  let lines = 1
  for (const { segment, index } of segmenter.segment(text)) {
    if (graphemes === plainPostLimits.maxGraphemes) return index
    if (segment === '\n') {
      if (lines === plainPostLimits.maxLines) return index
      lines += 1
    }
    graphemes += 1
  }
  return text.length
}
