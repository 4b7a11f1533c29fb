/** Limits of a text that members write. */
export interface TextLimits {
  /** Characters as a reader counts them: an emoji family or a letter with its accents is one. */
  maxGraphemes: number
  maxLines: number
}

/** The named rules a text can break. */
export type TextRule = 'well_formed' | 'visible_text' | 'max_graphemes' | 'max_lines' | 'stacked_marks'

export type CheckedText = { text: string } | { rule: TextRule; message: string }

/** UTF-16 units in one grapheme at most; the longest emoji in use has 15, a stack of marks has hundreds. */
const graphemeMaxUnits = 32

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const plainAscii = /^[\x20-\x7e\n]*$/
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const controls = /[[\p{Cc}]--[\n\t]]/gv
// Embeddings, overrides and isolates: they can make a text read differently from what it says. The plain
// marks U+200E and U+200F, which Arabic and Hebrew writers type, stay.
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g
// Tag characters draw nothing outside the flag of a region and can carry hidden text.
const tags = /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0000}-\u{e007f}]/gu
const blankLines = /\n(?:[ \t]*\n){2,}/g
// The blank Braille pattern and the Hangul fillers count as symbol and letters, and draw nothing.
const visible = /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800]]/v

/**
 * Brings a text to the form in which it is stored and checks it: composed (NFC), trimmed, `\n` line breaks
 * with at most one blank line in a row, without control characters, bidirectional controls and stray tags.
 * HTML is kept as typed: escaping belongs to whoever renders.
 */
export function checkText(input: string, limits: TextLimits): CheckedText {
  if (!input.isWellFormed()) return refuse('well_formed', 'The text has half a character in it.')
  const text = plainAscii.test(input) ? tidyLines(input) : tidyLines(clean(input))
  if (!visible.test(text)) return refuse('visible_text', 'Write at least one visible character.')
  if (text.split('\n', limits.maxLines + 1).length > limits.maxLines) {
    return refuse('max_lines', `At most ${limits.maxLines} lines.`)
  }
  return checkLength(text, limits.maxGraphemes)
}

function clean(input: string): string {
  return input
    .replace(lineBreaks, '\n')
    .replace(controls, '')
    .replace(bidiControls, '')
    .replace(tags, (_, flag: string | undefined) => flag ?? '')
    .normalize('NFC')
}

function tidyLines(text: string): string {
  return text.replace(blankLines, '\n\n').trim()
}

function checkLength(text: string, maxGraphemes: number): CheckedText {
  const tooLong = () => refuse('max_graphemes', `At most ${maxGraphemes} characters.`)
  if (plainAscii.test(text)) return text.length > maxGraphemes ? tooLong() : { text }
  let count = 0
  for (const { segment } of segmenter.segment(text)) {
    if (segment.length > graphemeMaxUnits) {
      return refuse('stacked_marks', 'Too many marks on one character.')
    }
    count += 1
    if (count > maxGraphemes) return tooLong()
  }
  return { text }
}

function refuse(rule: TextRule, message: string): CheckedText {
  return { rule, message }
}
