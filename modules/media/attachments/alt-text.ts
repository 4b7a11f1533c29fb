import { checkText, type TextRule } from '@stoa/kit'

export const altMaxCharacters = 1500
const altMaxLines = 60

/** What a picture shows, in words, as it is stored; blank means that nobody has said it. */
export function checkAlt(input: string | null): { alt: string | null } | { rule: TextRule; message: string } {
  if (input === null || input.trim() === '') return { alt: null }
  const checked = checkText(input, { maxGraphemes: altMaxCharacters, maxLines: altMaxLines })
  return 'rule' in checked ? checked : { alt: checked.text }
}
