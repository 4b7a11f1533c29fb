import { answerOf, api } from '../../api/client.ts'

export const dataKeys = {
  exports: ['own-data', 'exports'] as const,
  deletion: ['own-data', 'deletion'] as const,
}

export const dataCalls = {
  exports: () => answerOf(api.GET('/v1/me/exports')),
  askForExport: () => answerOf(api.POST('/v1/me/exports')),
  deletion: () => answerOf(api.GET('/v1/me/deletion')),
  leave: () => answerOf(api.POST('/v1/me/deletion')),
  stay: () => answerOf(api.DELETE('/v1/me/deletion')),
  setMovedTo: (url: string | null) => answerOf(api.PUT('/v1/me/moved-to', { body: { url } })),
}

export const exportFile = (id: string) => `/v1/me/exports/${encodeURIComponent(id)}/file`

export type Export = Awaited<ReturnType<typeof dataCalls.exports>>['items'][number]
