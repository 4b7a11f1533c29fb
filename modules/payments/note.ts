export const noteMaxGraphemes = 140

/** A single grapheme can be stacked without end; this bounds what is stored. */
const noteMaxBytes = 2_000

export type NoteRefusal = { code: 'note_invalid'; rule: 'length' | 'characters' }

export type CheckedNote = { ok: true; note: string | null } | { ok: false; refusal: NoteRefusal }

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** No script stacks more; a tower of them hides the lines of a receipt around it. */
const stackedMarks = /\p{M}{6,}/u

/**
 * A note as it is kept: trimmed, NFC, null when empty. Refused are more than 140 graphemes, control characters,
 * line breaks, towers of marks, half a surrogate pair, and marks that reorder text, which could make a receipt read as another.
 */
export function checkNote(text: string | undefined): CheckedNote {
  const note = (text ?? '').normalize('NFC').trim()
  if (note === '') return { ok: true, note: null }
  if (
    stackedMarks.test(note) ||
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(note) ||
    !note.isWellFormed()
  ) {
    return { ok: false, refusal: { code: 'note_invalid', rule: 'characters' } }
  }
  const isTooLong =
    Buffer.byteLength(note) > noteMaxBytes || [...segmenter.segment(note)].length > noteMaxGraphemes
  return isTooLong ? { ok: false, refusal: { code: 'note_invalid', rule: 'length' } } : { ok: true, note }
}
