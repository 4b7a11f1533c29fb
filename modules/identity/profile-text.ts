export const nameMaxGraphemes = 50
export const bioMaxGraphemes = 160

/** Which rule a name or bio breaks. */
export type TextRefusal = 'empty' | 'too_long' | 'forbidden_character'

export type CheckedText = { text: string } | { refusal: TextRefusal }

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many characters a reader sees; an emoji family or a letter with its accents is one. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

// Control, format, private and unassigned characters. The two joiners are excepted here and judged by their
// neighbours: Persian words and emoji families need them, and nothing else does.
const forbidden = /(?![\u200c-\u200d\n])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u
const joinerAfterNothing = /(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier})[\u200c-\u200d]/u
const joinerBeforeNothing = /[\u200c-\u200d](?!\p{L}|\p{M}|\p{Extended_Pictographic})/u
const joinerInLatin = /(?:\p{Script=Latin}|\p{N})[\u200c-\u200d]|[\u200c-\u200d](?:\p{Script=Latin}|\p{N})/u
// Letters by category that draw nothing: Hangul fillers and the blank Braille pattern.
const blankLetter = /[\u115f\u1160\u3164\uffa0\u2800]/u
const stackedMarks = /\p{M}{6,}/u
const refusedPatterns = [
  forbidden,
  joinerAfterNothing,
  joinerBeforeNothing,
  joinerInLatin,
  blankLetter,
  stackedMarks,
]
const visible = /[\p{L}\p{N}\p{Extended_Pictographic}]/u
// An emoji tag sequence (a flag of a region) is made of format characters.
const flagTags = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f}/gu

/** A display name as it is stored: composed, trimmed, single spaces, 1 to 50 characters. */
export function checkName(input: string): CheckedText {
  const text = input
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .trim()
  if (text === '') return { refusal: 'empty' }
  if (text.includes('\n') || hasForbidden(text)) return { refusal: 'forbidden_character' }
  if (!visible.test(text)) return { refusal: 'empty' }
  if (isTooLong(text, nameMaxGraphemes)) return { refusal: 'too_long' }
  return { text }
}

/** A bio as it is stored: may be empty and may have line breaks, at most 160 characters. */
export function checkBio(input: string): CheckedText {
  const text = input
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (hasForbidden(text)) return { refusal: 'forbidden_character' }
  if (isTooLong(text, bioMaxGraphemes)) return { refusal: 'too_long' }
  return { text }
}

function hasForbidden(text: string): boolean {
  const plain = text.replace(flagTags, '')
  return refusedPatterns.some(rule => rule.test(plain))
}

function isTooLong(text: string, maxGraphemes: number): boolean {
  return text.length > maxGraphemes * 16 || countGraphemes(text) > maxGraphemes
}

/**
 * The keys by which a name is found: lower case without accents, from each word onwards, so that
 * `eloise`, `martin` and `eloise mar` all find `Éloïse Martin`.
 */
export function nameSearchKeys(name: string): string[] {
  const words = foldForSearch(name).split(' ').filter(Boolean).slice(0, 8)
  return [...new Set(words.map((_, index) => words.slice(index).join(' ')))]
}

/** Lower case, no accents, single spaces: how names and the text searched for are compared. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
