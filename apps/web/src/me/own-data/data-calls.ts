import type { paths } from '@stoa/api-client'
import { answerOf, api } from '../../api/client.ts'

type ItemsQuery = NonNullable<paths['/v1/me/imports/{id}/items']['get']['parameters']['query']>
export type Outcome = NonNullable<ItemsQuery['outcome']>

export const dataKeys = {
  exports: ['own-data', 'exports'] as const,
  imports: ['own-data', 'imports'] as const,
  importItems: (id: string, outcome: Outcome) => ['own-data', 'imports', id, outcome] as const,
  deletion: ['own-data', 'deletion'] as const,
}

export const dataCalls = {
  exports: () => answerOf(api.GET('/v1/me/exports')),
  askForExport: () => answerOf(api.POST('/v1/me/exports')),
  imports: () => answerOf(api.GET('/v1/me/imports')),
  importItems: (id: string, outcome: Outcome, page: { cursor: string | null; signal: AbortSignal }) =>
    answerOf(
      api.GET('/v1/me/imports/{id}/items', {
        params: { path: { id }, query: { outcome, limit: 50, ...(page.cursor && { cursor: page.cursor }) } },
        signal: page.signal,
      }),
    ),
  stopImport: (id: string) => answerOf(api.DELETE('/v1/me/imports/{id}', { params: { path: { id } } })),
  deletion: () => answerOf(api.GET('/v1/me/deletion')),
  leave: () => answerOf(api.POST('/v1/me/deletion')),
  stay: () => answerOf(api.DELETE('/v1/me/deletion')),
  setMovedTo: (url: string | null) => answerOf(api.PUT('/v1/me/moved-to', { body: { url } })),
}

export const exportFile = (id: string) => `/v1/me/exports/${encodeURIComponent(id)}/file`

export type Export = Awaited<ReturnType<typeof dataCalls.exports>>['items'][number]

export type Import = Awaited<ReturnType<typeof dataCalls.imports>>['items'][number]
export type ImportKind = Import['kind']
