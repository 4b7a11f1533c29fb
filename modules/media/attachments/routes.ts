import multipart from '@fastify/multipart'
import { fromWireId, notFound, problem, takeRate, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { Type } from 'typebox'
import { mediaProblem } from '../errors.ts'
import { AttachmentSchema } from '../schema.ts'
import type { MediaStorage } from '../storage.ts'
import { altMaxCharacters, checkAlt } from './alt-text.ts'
import { presentAttachment } from './attachment.ts'
import { updateAlt } from './attachment-store.ts'
import { discardUpload } from './release-attachments.ts'
import { storeUpload } from './store-upload.ts'
import { AttachmentUploadBody, readUploadForm, uploadMaxBytes } from './upload-form.ts'

const tags = ['media']
/** Per member; decoding costs more than any other request. */
const uploadsPerHour = 200

const params = Type.Object({ id: WireIdSchema('med') })

export interface AttachmentServices {
  storage: MediaStorage
  /** Where uploads lie while they arrive and are checked. */
  incomingFolder: string
}

/** A member's uploads, until a post or message shows them. */
export function registerAttachments(app: App, services: AttachmentServices): void {
  app.register(async scope => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: { files: 2, fields: 4, parts: 6, fileSize: uploadMaxBytes, fieldSize: altMaxCharacters * 40 },
    })
    registerUpload(scope as unknown as App, services)
  })

  app.patch(
    '/v1/media/:id',
    {
      schema: {
        tags,
        summary: 'Say in words what an upload of mine shows; once a post shows it, by an edit of the post',
        params,
        body: Type.Object({ alt: Type.Union([Type.String(), Type.Null()]) }, { additionalProperties: false }),
        response: { 200: AttachmentSchema },
      },
    },
    async request => {
      const ctx = requireMember(request)
      const checked = parseAlt(request.body.alt)
      const id = fromWireId('med', request.params.id)
      const row = id && (await updateAlt(ctx, { id, ownerId: ctx.actor.memberId, alt: checked }))
      if (!row) throw notFound('upload of yours')
      return presentAttachment(row)
    },
  )

  app.delete(
    '/v1/media/:id',
    {
      schema: {
        tags,
        summary: 'Discard an upload of mine that nothing shows yet',
        params,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const id = fromWireId('med', request.params.id)
      if (id === null || !(await discardUpload(ctx, id))) throw notFound('upload of yours')
      return reply.code(204).send(null)
    },
  )
}

function registerUpload(app: App, services: AttachmentServices): void {
  app.post(
    '/v1/media',
    {
      // The parts are read by hand below; the schema is for the API description.
      validatorCompiler: () => () => true,
      schema: {
        tags,
        summary: 'Upload a picture or clip to attach it within a day',
        consumes: ['multipart/form-data'],
        body: AttachmentUploadBody,
        response: { 201: AttachmentSchema },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const rate = await takeRate(ctx, {
        key: `media-upload:${ctx.actor.memberId}`,
        max: uploadsPerHour,
        windowMs: 3_600_000,
      })
      if (!rate.allowed) {
        throw problem(429, 'too_many_uploads', {
          title: 'Too many uploads',
          detail: `At most ${uploadsPerHour} an hour.`,
          headers: { 'retry-after': String(rate.retryAfterSeconds) },
        })
      }
      const form = await readUploadForm(request, services.incomingFolder)
      try {
        const stored = await storeUpload(ctx, services.storage, { ...form, alt: parseAlt(form.alt) })
        if ('refusal' in stored) throw mediaProblem(stored.refusal, stored.field)
        return reply.code(201).send(stored.attachment)
      } finally {
        await form.file.handle.close()
      }
    },
  )
}

function parseAlt(input: string | null): string | null {
  const checked = checkAlt(input)
  if (!('rule' in checked)) return checked.alt
  throw problem(422, 'alt_refused', {
    title: 'The description cannot be kept',
    detail: checked.message,
    errors: [{ field: 'alt', rule: checked.rule, message: checked.message }],
  })
}
