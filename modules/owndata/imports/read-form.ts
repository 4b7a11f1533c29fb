import type { Readable } from 'node:stream'
import { problem } from '@stoa/kit'
import type { FastifyRequest } from 'fastify'
import { Value } from 'typebox/value'
import { type ImportKind, ImportKindSchema } from './schema.ts'

/** The form of an import: what the file is, and the file as it arrives. */
export interface ImportForm {
  kind: ImportKind
  file: Readable & { truncated: boolean }
}

/** Reads the form up to its file. Throws problems. */
export async function readImportForm(request: FastifyRequest): Promise<ImportForm> {
  if (!request.isMultipart())
    throw problem(415, 'multipart_expected', { title: 'Send the file as multipart/form-data' })
  const part = await request.file()
  if (part?.fieldname !== 'file') {
    part?.file.resume()
    throw invalid('file', 'required', 'is missing')
  }
  const { kind } = part.fields
  const value = kind && 'value' in kind ? kind.value : undefined
  if (!Value.Check(ImportKindSchema, value)) {
    part.file.resume()
    throw invalid('kind', 'kind', 'Say before the file what it is: follows, blocks, mutes or archive.')
  }
  return { kind: value, file: part.file }
}

/** The whole file; null when it has more bytes than that. Reads it to its end in any case. */
export async function readWhole(file: ImportForm['file'], maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
  }
  return size > maxBytes || file.truncated ? null : Buffer.concat(chunks)
}

function invalid(field: string, rule: string, message: string) {
  return problem(400, 'invalid_request', {
    title: 'The request is not valid',
    errors: [{ field, rule, message }],
  })
}
