import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { problem } from '@stoa/kit'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { mediaProblem } from '../errors.ts'

/** Most bytes of any upload. */
export const uploadMaxBytes = 64 * 1024 * 1024
/** Most bytes of the picture that stands for a video until it plays. */
const posterMaxBytes = 2 * 1024 * 1024

/** The body of an upload, for the API description; the parts are read by hand. */
export const AttachmentUploadBody = Type.Object({
  file: Type.Unsafe<Blob>({
    type: 'string',
    format: 'binary',
    description: 'A picture (JPEG, PNG, WebP, GIF, AVIF), or a clip (MP4, WebM, M4A, MP3, Ogg Opus, WAV)',
  }),
  alt: Type.Optional(Type.String({ description: 'What it shows, in words, up to 1,500 characters' })),
  poster: Type.Optional(
    Type.Unsafe<Blob>({
      type: 'string',
      format: 'binary',
      description: 'A picture that stands for a video until it plays',
    }),
  ),
})

/** A file that has arrived. It has no name on the disk any more and goes when the handle is closed. */
export interface UploadedFile {
  handle: FileHandle
  size: number
  sha256: Buffer
}

export interface UploadForm {
  file: UploadedFile
  alt: string | null
  poster: Buffer | null
}

/** Reads the parts of an upload, the file to `folder` and never whole into memory. Throws problems. */
export async function readUploadForm(request: FastifyRequest, folder: string): Promise<UploadForm> {
  if (!request.isMultipart()) {
    throw problem(415, 'multipart_expected', { title: 'Send the file as multipart/form-data' })
  }
  const form: { file: UploadedFile | null; alt: string | null; poster: Buffer | null } = {
    file: null,
    alt: null,
    poster: null,
  }
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname !== 'alt') throw wrongPart(part.fieldname)
        if (part.valueTruncated) throw invalidPart('alt', 'max_graphemes', 'is too long')
        form.alt = String(part.value)
      } else if (part.fieldname === 'file' && form.file === null) {
        form.file = await receiveFile(part.file, folder)
        if (part.file.truncated) throw mediaProblem('media_too_large')
      } else if (part.fieldname === 'poster' && form.poster === null) {
        form.poster = await collect(part.file, posterMaxBytes)
      } else {
        throw wrongPart(part.fieldname)
      }
    }
    if (form.file === null) throw invalidPart('file', 'required', 'is missing')
    return { ...form, file: form.file }
  } catch (error) {
    await form.file?.handle.close()
    throw error
  }
}

/** Brings a file to the disk, without a name. Who gets it closes its handle. */
export async function receiveFile(source: Readable, folder: string): Promise<UploadedFile> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${randomUUID()}.part`)
  const handle = await open(path, 'wx+', 0o600)
  try {
    // Nameless from the start: nothing is left behind however the process ends.
    await unlink(path)
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of source as AsyncIterable<Buffer>) {
      hash.update(chunk)
      await handle.writeFile(chunk)
      size += chunk.length
    }
    return { handle, size, sha256: hash.digest() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function collect(source: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw mediaProblem('image_too_large', 'poster')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function wrongPart(field: string) {
  return invalidPart(field.slice(0, 40), 'known_part', 'The parts are file, alt and poster, each once.')
}

function invalidPart(field: string, rule: string, message: string) {
  return problem(400, 'invalid_request', {
    title: 'The request is not valid',
    errors: [{ field, rule, message }],
  })
}
