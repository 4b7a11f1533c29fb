import { answerOf, api } from '../../api/client.ts'
import { queryClient } from '../../api/query-client.ts'
import type { ServerDraft, ServerDraftBody } from '../../api/types.ts'

const byId = (id: string) => ({ params: { path: { id } } })

export const draftCalls = {
  list: (which: 'drafts' | 'scheduled') =>
    answerOf(
      api.GET('/v1/drafts', { params: { query: { scheduled: which === 'scheduled' ? 'true' : 'false' } } }),
    ),
  create: (body: { id: string; post: ServerDraftBody; publish_at: string | null }) =>
    answerOf(api.POST('/v1/drafts', { body })),
  change: (id: string, body: { version: number; post: ServerDraftBody; publish_at: string | null }) =>
    answerOf(api.PUT('/v1/drafts/{id}', { ...byId(id), body })),
  remove: (id: string) => answerOf(api.DELETE('/v1/drafts/{id}', byId(id))),
  publish: ({ id, version }: Pick<ServerDraft, 'id' | 'version'>) =>
    answerOf(api.POST('/v1/drafts/{id}/publish', { ...byId(id), body: { version } })),
}

export const draftKeys = {
  all: ['drafts'] as const,
  list: (which: 'drafts' | 'scheduled') => ['drafts', which] as const,
}

export const draftsChanged = (): void =>
  void queryClient.invalidateQueries({ queryKey: draftKeys.all, refetchType: 'all' })
