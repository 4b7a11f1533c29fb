import { useTranslations } from 'use-intl'
import { ApiProblem } from '../../api/problem.ts'
import { useProblemText } from '../../identity/problem-text.ts'

/** Codes and rules that the composer says in its own words. */
const codes = ['post_id_reused', 'reply_to_gone', 'quote_gone', 'cannot_quote', 'too_many_edits'] as const
const rules = [
  'max_graphemes',
  'max_lines',
  'visible_text',
  'stacked_marks',
  'max_mentions',
  'max_tags',
  'max_links',
] as const

const within = <Code extends string>(known: readonly Code[], code: string | undefined): Code | undefined =>
  known.find(one => one === code)

/** That nothing was posted and nothing is lost, why, and what would help. */
export function useRefusalText(): (error: unknown) => string {
  const t = useTranslations('compose')
  const problemText = useProblemText()
  return error => {
    const problem = error instanceof ApiProblem ? error : null
    const code = within(codes, problem?.code)
    const rule = within(rules, problem?.errors[0]?.rule)
    const why = code ? t(`refused.${code}`) : rule ? t(`rules.${rule}`) : problemText(error)
    return t('notYet', { why })
  }
}
