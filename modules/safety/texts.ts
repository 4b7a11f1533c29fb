import { checkText, type TextLimits } from '@stoa/kit'
import type { SafetyRefusal } from './errors.ts'

export const commentLimits: TextLimits = { maxGraphemes: 1_000, maxLines: 40 }
export const explanationLimits: TextLimits = { maxGraphemes: 1_000, maxLines: 40 }
/** Why staff did something, for the log. */
export const whyLimits: TextLimits = { maxGraphemes: 500, maxLines: 1 }
export const statementLimits: TextLimits = { maxGraphemes: 2_000, maxLines: 60 }

type TextRefusal = Extract<SafetyRefusal, { code: 'invalid_text' }>

/** A text that must say something. */
export function readText(
  field: string,
  text: string,
  limits: TextLimits,
): { code: 'text'; text: string } | TextRefusal {
  const checked = checkText(text, limits)
  return 'text' in checked
    ? { code: 'text', text: checked.text }
    : { code: 'invalid_text', field, ...checked }
}

/** A text that may be left out. */
export function readOptionalText(
  field: string,
  text: string,
  limits: TextLimits,
): { code: 'text'; text: string } | TextRefusal {
  return text.trim() === '' ? { code: 'text', text: '' } : readText(field, text, limits)
}
