import { useTranslations } from 'use-intl'
import type { Messages } from '../../i18n/english.ts'

type Rule = keyof Messages['bring']['rules']

/** Why something was not brought, in the reader's language; a rule that this page does not know speaks for itself. */
export function useRuleText(): (rule: { rule: string; message: string }) => string {
  const t = useTranslations('bring')
  return ({ rule, message }) => (t.has(`rules.${rule as Rule}`) ? t(`rules.${rule as Rule}`) : message)
}
