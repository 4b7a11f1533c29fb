import multipart from '@fastify/multipart'
import { problem } from '@stoa/kit'
import type { App } from '@stoa/kit/http'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { mediaProblem } from './errors.ts'
import { imageMaxBytes } from './image.ts'

/** The body of an upload route, for the API description; the parts are read by `readImageUpload`. */
export const ImageUploadBody = Type.Object({
  file: Type.Unsafe<Blob>({ type: 'string', format: 'binary', description: 'JPEG, PNG, WebP, GIF or AVIF' }),
})

/** Opens a scope of routes that take one picture as multipart/form-data. */
export function withImageUploads(app: App, addRoutes: (scope: App) => void): void {
  app.register(async scope => {
    await scope.register(multipart, { limits: { files: 1, fields: 4, parts: 5, fileSize: imageMaxBytes } })
    addRoutes(scope as unknown as App)
  })
}

/** The bytes of the form's one file. Throws problems: no file, too large, not multipart. */
export async function readImageUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) {
    throw problem(415, 'multipart_expected', { title: 'Send the picture as multipart/form-data' })
  }
  const part = await request.file()
  if (!part) {
    throw problem(400, 'invalid_request', {
      title: 'The request is not valid',
      errors: [{ field: 'file', rule: 'required', message: 'is missing' }],
    })
  }
  try {
    return await part.toBuffer()
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw mediaProblem('image_too_large')
    throw error
  }
}
