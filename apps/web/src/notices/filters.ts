import type { NoticeFilter } from '../api/types.ts'

/** The lists that the bell offers, in their order. */
export const noticeFilters = [
  'all',
  'mentions',
  'reactions',
  'follows',
  'posts',
  'payments',
] as const satisfies readonly NoticeFilter[]

export const isNoticeFilter = (text: unknown): text is NoticeFilter =>
  (noticeFilters as readonly unknown[]).includes(text)
