import multipart from '@fastify/multipart'
import {
  decodeCursor,
  encodeCursor,
  fromWireId,
  notFound,
  Page,
  PageQuery,
  type ProblemError,
  problem,
  WireIdSchema,
} from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import type { OwnDataServices } from '../services.ts'
import { type AskImportResult, openImport, receiveImport } from './ask-import.ts'
import { finishImport } from './finish-import.ts'
import { findImport, listImports } from './import-store.ts'
import { listDecided } from './item-store.ts'
import { listMaxBytes } from './lists/parse-list.ts'
import { everyOutcome, presentImport, presentItem } from './present-import.ts'
import { readImportForm, readWhole } from './read-form.ts'
import { ruleTexts } from './rules.ts'
import { ImportItemSchema, ImportKindSchema, ImportSchema, OutcomeSchema } from './schema.ts'
import { startArchive } from './start-archive.ts'
import { startList } from './start-list.ts'

const tags = ['own data']
const params = Type.Object({ id: WireIdSchema('imp') })
const shownMax = 10
const ItemCursor = Type.Object({ after: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }) })

/** Bringing along what one has elsewhere. */
export function registerImports(app: App, services: OwnDataServices): void {
  app.register(async scope => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: { files: 1, fields: 2, parts: 3, fileSize: services.importMaxBytes, fieldSize: 100 },
    })
    registerUpload(scope as unknown as App, services)
  })

  app.get(
    '/v1/me/imports',
    { schema: { tags, summary: 'My imports, latest first', response: { 200: Page(ImportSchema) } } },
    async request => {
      const ctx = requireMember(request)
      const rows = await listImports(ctx.db, ctx.actor.memberId, shownMax)
      return { items: rows.map(presentImport), next_cursor: null }
    },
  )

  app.get(
    '/v1/me/imports/:id/items',
    {
      schema: {
        tags,
        summary: 'What became of the lines or posts of an import of mine, in their order',
        params,
        querystring: Type.Object({
          ...PageQuery.properties,
          outcome: Type.Optional(OutcomeSchema),
        }),
        response: { 200: Page(ImportItemSchema) },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const { outcome, cursor, limit = 20 } = request.query
      const key = { memberId: ctx.actor.memberId, importId: fromWireId('imp', request.params.id)! }
      if (!(await findImport(ctx.db, key))) throw notFound('import')
      const after = decodeCursor(ItemCursor, cursor)?.after ?? -1
      const items = await listDecided(ctx.db, key, {
        outcomes: outcome ? [outcome] : everyOutcome,
        after,
        limit: limit + 1,
      })
      const page = items.slice(0, limit)
      const last = page.at(-1)
      return {
        items: page.map(presentItem),
        next_cursor: items.length > limit && last ? encodeCursor({ after: last.position }) : null,
      }
    },
  )

  app.delete(
    '/v1/me/imports/:id',
    {
      schema: {
        tags,
        summary: 'Stop an import of mine; what it has brought stays',
        params,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const key = { memberId: ctx.actor.memberId, importId: fromWireId('imp', request.params.id)! }
      if (!(await findImport(ctx.db, key))) throw notFound('import')
      await finishImport(ctx, key, { state: 'cancelled' })
      return reply.code(204).send(null)
    },
  )
}

function registerUpload(app: App, services: OwnDataServices): void {
  app.post(
    '/v1/me/imports',
    {
      // The parts are read by hand below; the schema is for the API description.
      validatorCompiler: () => () => true,
      schema: {
        tags,
        summary:
          'Bring along a list of accounts, or an archive of posts as Mastodon writes it; one at a time',
        consumes: ['multipart/form-data'],
        body: Type.Object({
          kind: ImportKindSchema,
          file: Type.Unsafe<Blob>({
            type: 'string',
            format: 'binary',
            description:
              'After the kind. A list: CSV, text with an address a line, or JSON of our own export. An archive: .zip or .tar.gz',
          }),
        }),
        response: { 202: ImportSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const form = await readImportForm(request)
      const opened = await openImport(ctx, form.kind)
      if (opened.code !== 'open') {
        form.file.resume()
        throw problemOf(opened)
      }
      const { key } = opened
      const { kind, file } = form
      const result = await receiveImport(ctx, key, async () => {
        if (kind === 'archive') return startArchive(ctx, services, key, file)
        const bytes = await readWhole(file, listMaxBytes)
        if (bytes === null) return { code: 'import_refused', rule: 'list_too_long' }
        return startList(ctx, key, { kind, bytes, host: services.host })
      })
      if (result.code !== 'asked') throw problemOf(result)
      return reply.code(202).send(presentImport(result.import))
    },
  )
}

function problemOf(refusal: Exclude<AskImportResult, { code: 'asked' }>): ProblemError {
  if (refusal.code === 'import_running')
    return problem(409, 'import_running', { title: 'Something is being brought along already' })
  if (refusal.code === 'too_many_imports')
    return problem(429, 'too_many_imports', {
      title: 'Too many imports',
      detail: 'At most twenty a day.',
      headers: { 'retry-after': String(refusal.retryAfterSeconds) },
    })
  const { rule } = refusal
  return problem(422, 'import_refused', {
    title: 'The file cannot be taken in',
    detail: ruleTexts[rule],
    errors: [{ field: 'file', rule, message: ruleTexts[rule] }],
  })
}
