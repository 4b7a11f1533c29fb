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
