import { useTranslations } from 'use-intl'
import { ApiProblem, isUnreachable } from '../api/problem.ts'

/** What to say about a refusal that a screen has no words of its own for. */
export function useProblemText(): (error: unknown) => string {
  const t = useTranslations('common')
  return error => {
    if (isUnreachable(error)) return t('unreachableText')
    if (error instanceof ApiProblem) {
      if (error.status === 429) return t('tooMany', { seconds: error.retryAfterSeconds ?? 60 })
      if (error.status < 500 && (error.detail || error.title)) return error.detail ?? error.title
    }
    return t('failedText')
  }
}

const knownRules = [
  'common',
  'repetitive',
  'contains_identity',
  'too_short',
  'too_long',
  'empty',
  'forbidden_character',
  'handle_invalid',
  'handle_reserved',
  'handle_taken',
] as const

/** Why the server refused one field, in the reader's language where the rule is known; null when it did not. */
export function useFieldText(): (error: unknown, field: string) => string | null {
  const t = useTranslations('auth')
  return (error, field) => {
    const refused = error instanceof ApiProblem ? error.forField(field) : null
    const known = knownRules.find(rule => rule === refused?.rule)
    return known ? t(`rules.${known}`) : (refused?.message ?? null)
  }
}
