/** In the order in which a reporter reads them: the common ones first. */
export const reasons = [
  'spam',
  'harassment',
  'hate',
  'violence',
  'self_harm',
  'sexual',
  'minors',
  'illegal',
  'impersonation',
  'scam',
  'other',
] as const
export type Reason = (typeof reasons)[number]

export const postActions = [
  'no_action',
  'warn',
  'label',
  'limit',
  'remove',
  'block_media',
  'suspend',
] as const
export type Action = (typeof postActions)[number]
export const memberActions: readonly Action[] = ['no_action', 'warn', 'limit', 'suspend']
export const timedActions: readonly Action[] = ['limit', 'suspend']

export const noteVerdicts = ['helpful', 'somewhat', 'not_helpful'] as const
export type NoteVerdict = (typeof noteVerdicts)[number]
export type NoteReason =
  | 'clear'
  | 'good_sources'
  | 'important'
  | 'wrong'
  | 'opinion'
  | 'no_sources'
  | 'not_needed'
/** What speaks for a verdict. */
export const reasonsFor: Readonly<Record<NoteVerdict, readonly NoteReason[]>> = {
  helpful: ['clear', 'good_sources', 'important'],
  somewhat: ['clear', 'important', 'no_sources'],
  not_helpful: ['wrong', 'opinion', 'no_sources', 'not_needed'],
}
