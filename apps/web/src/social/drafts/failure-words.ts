import { useTranslations } from 'use-intl'
import type { ServerDraft } from '../../api/types.ts'

/** Codes of refusals that a scheduled post can meet when its time comes. */
const codes = [
  'reply_to_gone',
  'quote_gone',
  'cannot_quote',
  'circle_not_found',
  'media_not_found',
  'member_suspended',
] as const

/** Why a scheduled post was not published, in the language of the screen: the server says a code. */
export function useFailureWords(): (failure: NonNullable<ServerDraft['failure']>) => string {
  const t = useTranslations('drafts')
  return ({ code }) => t(`failed.${codes.find(known => known === code) ?? 'other'}`)
}
