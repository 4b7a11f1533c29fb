import { requireStepUp } from '@stoa/identity'
import { fromWireId, notFound, Page, problem, toWireId, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { type Static, Type } from 'typebox'
import type { OwnDataServices } from '../services.ts'
import { askForExport } from './ask-export.ts'
import { fileKey } from './build-export.ts'
import { type ExportRow, findExport, listExports } from './export-store.ts'

const tags = ['own data']
const Instant = Type.String({ format: 'date-time' })
const ExportSchema = Type.Object({
  id: WireIdSchema('exp'),
  state: Type.Union([Type.Literal('building'), Type.Literal('ready'), Type.Literal('failed')]),
  entries: Type.Integer({ description: 'Files written so far' }),
  bytes: Type.Union([Type.Integer(), Type.Null()]),
  asked_at: Instant,
  expires_at: Type.Union([Instant, Type.Null()], { description: 'When the file is deleted' }),
})
const shownMax = 10

/** Taking one's data along. */
export function registerExports(app: App, services: OwnDataServices): void {
  app.post(
    '/v1/me/exports',
    {
      schema: {
        tags,
        summary: 'Build a file of everything that is mine (step-up); three a day, one at a time',
        response: { 202: ExportSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireStepUp(request)
      const language = /^fr\b/i.test(request.headers['accept-language'] ?? '') ? 'fr' : 'en'
      const result = await askForExport(ctx, language)
      if (result.code === 'asked') return reply.code(202).send(present(result.export))
      if (result.code === 'export_running')
        throw problem(409, 'export_running', { title: 'Your file is being built already' })
      throw problem(429, 'too_many_exports', {
        title: 'Too many exports',
        detail: 'At most three a day.',
        headers: { 'retry-after': String(result.retryAfterSeconds) },
      })
    },
  )

  app.get(
    '/v1/me/exports',
    { schema: { tags, summary: 'My exports, latest first', response: { 200: Page(ExportSchema) } } },
    async request => {
      const ctx = requireMember(request)
      const rows = await listExports(ctx, ctx.actor.memberId, shownMax)
      return { items: rows.map(present), next_cursor: null }
    },
  )

  app.get(
    '/v1/me/exports/:id/file',
    {
      schema: {
        tags,
        summary: 'The file of an export of mine, a ZIP',
        params: Type.Object({ id: WireIdSchema('exp') }),
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const row = await findExport(ctx, ctx.actor.memberId, fromWireId('exp', request.params.id)!)
      const isThere = row?.state === 'ready' && row.expiresAt! > ctx.clock.now()
      const size = Number(row?.bytes ?? 0)
      const file = isThere
        ? await services.files.openRange(fileKey(row.exportId), { start: 0, end: size - 1 })
        : null
      if (!row || file === null) throw notFound('export')
      return reply
        .type('application/zip')
        .header('content-length', size)
        .header('content-disposition', `attachment; filename="${fileName(row)}"`)
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .send(file)
    },
  )
}

const fileName = (row: ExportRow) => `my-data-${row.askedAt.toISOString().slice(0, 10)}.zip`

function present(row: ExportRow): Static<typeof ExportSchema> {
  return {
    id: toWireId('exp', row.exportId),
    state: row.state,
    entries: row.entries,
    bytes: row.bytes === null ? null : Number(row.bytes),
    asked_at: row.askedAt.toISOString(),
    expires_at: row.expiresAt?.toISOString() ?? null,
  }
}
