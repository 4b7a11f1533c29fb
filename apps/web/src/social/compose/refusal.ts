import { useTranslations } from 'use-intl'
import { ApiProblem } from '../../api/problem.ts'
import { useProblemText } from '../../identity/problem-text.ts'

/** Codes and rules that the composer says in its own words. */
const codes = ['post_id_reused', 'reply_to_gone', 'quote_gone', 'cannot_quote', 'too_many_edits'] as const
const draftCodes = ['draft_changed', 'too_many_drafts', 'invalid_schedule'] as const
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

/** That nothing was posted or kept and nothing is lost, why, and what would help. */
export function useRefusalText(): (error: unknown, of: 'post' | 'draft') => string {
  const t = useTranslations('compose')
  const drafts = useTranslations('drafts')
  const problemText = useProblemText()
  return (error, of) => {
    const problem = error instanceof ApiProblem ? error : null
    const code = within(codes, problem?.code)
    const draftCode = within(draftCodes, problem?.code)
    const rule = within(rules, problem?.errors[0]?.rule)
    const why = draftCode
      ? drafts(`refused.${draftCode}`)
      : code
        ? t(`refused.${code}`)
        : rule
          ? t(`rules.${rule}`)
          : problemText(error)
    return of === 'draft' ? drafts('notSaved', { why }) : t('notYet', { why })
  }
}
