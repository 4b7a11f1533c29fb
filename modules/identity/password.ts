import { dictionary } from '@zxcvbn-ts/language-common'
import { countGraphemes } from './profile-text.ts'

export const passwordMinLength = 10
export const passwordMaxLength = 128

/** Which rule a password breaks. */
export type PasswordRefusal = 'too_short' | 'too_long' | 'common' | 'repetitive' | 'contains_identity'

/** What somebody who knows the member would try first. */
export interface PasswordContext {
  email: string
  handle?: string
  name?: string
}

const commonPasswords: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/**
 * Checks a new password: length in characters as the member sees them, not on the list of common ones, not
 * one pattern repeated, and not the member's own e-mail, handle or name with a little around it.
 * There are no rules about classes of characters (NIST SP 800-63B, section 3.1.1.2).
 */
export function checkPassword(password: string, context: PasswordContext): PasswordRefusal | null {
  const length = countGraphemes(password)
  if (length < passwordMinLength) return 'too_short'
  // Bounded in code units too: one grapheme may carry any number of marks.
  if (length > passwordMaxLength || password.length > passwordMaxLength * 4) return 'too_long'
  const folded = password.normalize('NFKC').toLowerCase()
  if (containsIdentity(folded, context)) return 'contains_identity'
  if (isCommon(folded)) return 'common'
  if (isRepetitive(folded)) return 'repetitive'
  return null
}

function isCommon(folded: string): boolean {
  if (commonPasswords.has(folded)) return true
  // `Password123!!` is `password` to whoever guesses.
  const core = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return core.length >= 4 && core.length < passwordMinLength && commonPasswords.has(core)
}

function isRepetitive(folded: string): boolean {
  if (new Set(folded).size < 4) return true
  return /^(.{1,6})\1+$/su.test(folded)
}

function containsIdentity(folded: string, context: PasswordContext): boolean {
  const localPart = context.email.split('@')[0] ?? ''
  const parts = [context.email, localPart, context.handle ?? '', ...(context.name ?? '').split(/\s+/)]
  return parts
    .map(part => part.normalize('NFKC').toLowerCase())
    .filter(part => part.length >= 4)
    .some(part => folded.includes(part) && folded.length - part.length < 6)
}
