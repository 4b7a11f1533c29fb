import { answerOf, api } from '../api/client.ts'
import type { FeedRule } from '../api/types.ts'

type Listing = { cursor?: string | null; signal?: AbortSignal }
const listing = ({ cursor, signal }: Listing) => ({
  query: cursor ? { cursor } : {},
  rest: signal ? { signal } : {},
})

export type SearchOrder = 'latest' | 'top'

export const searchCalls = {
  posts: (q: string, order: SearchOrder, page: Listing) => {
    const { query, rest } = listing(page)
    return answerOf(api.GET('/v1/search/posts', { params: { query: { q, order, ...query } }, ...rest }))
  },
  people: (q: string, limit: number) =>
    answerOf(api.GET('/v1/search/people', { params: { query: { q, limit } } })),
  suggest: (q: string, signal: AbortSignal) =>
    answerOf(api.GET('/v1/search/suggest', { params: { query: { q } }, signal })),
  trends: () => answerOf(api.GET('/v1/trends')),
}

export type FeedRules = { match: 'all' | 'any'; rules: FeedRule[] }
export type FeedDraft = FeedRules & { title: string; description: string; is_public: boolean }

const byId = (id: string) => ({ params: { path: { id } } })

export const feedCalls = {
  kept: () => answerOf(api.GET('/v1/feeds')),
  offered: () => answerOf(api.GET('/v1/feeds/public', { params: { query: {} } })),
  read: (id: string) => answerOf(api.GET('/v1/feeds/{id}', byId(id))),
  timeline: (id: string, page: Listing) => {
    const { query, rest } = listing(page)
    return answerOf(api.GET('/v1/feeds/{id}/timeline', { params: { path: { id }, query }, ...rest }))
  },
  preview: (rules: FeedRules, signal: AbortSignal) =>
    answerOf(api.POST('/v1/feeds/preview', { body: rules, signal })),
  create: (draft: FeedDraft) => answerOf(api.POST('/v1/feeds', { body: draft })),
  change: (id: string, draft: FeedDraft) => answerOf(api.PUT('/v1/feeds/{id}', { ...byId(id), body: draft })),
  remove: (id: string) => answerOf(api.DELETE('/v1/feeds/{id}', byId(id))),
  keep: (id: string) => answerOf(api.PUT('/v1/feeds/{id}/subscription', byId(id))),
  drop: (id: string) => answerOf(api.DELETE('/v1/feeds/{id}/subscription', byId(id))),
}
