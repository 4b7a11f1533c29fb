import type { Readable } from 'node:stream'
import { fromWireId, notFound, problem, WireIdSchema } from '@stoa/kit'
import { type App, requireMember } from '@stoa/kit/http'
import { type MediaStorage, readByteRange } from '@stoa/media'
import { Type } from 'typebox'
import { toChatProblem } from '../chats/errors.ts'
import { ChatId } from '../chats/schema.ts'
import { chatOf } from '../chats/wire-ids.ts'
import { chatLimits } from '../policy.ts'
import { fileKey } from './file-store.ts'
import { findReadable, keepFile, takeBackFile } from './keep-file.ts'

const tags = ['chats']
const FileId = WireIdSchema('file')
const params = Type.Object({ id: ChatId, file: FileId })
const sealedType = 'application/octet-stream'
const sealedBytes = Type.Unsafe<Readable>({ type: 'string', format: 'binary' })

/** Files that only the devices of a chat can open. */
export function registerFileRoutes(app: App, { storage }: { storage: MediaStorage }): void {
  app.register(async scope => {
    // Taken as it comes and never whole into memory.
    scope.addContentTypeParser(sealedType, (_request, payload, done) => done(null, payload))
    registerUpload(scope as unknown as App, storage)
  })
  registerDownload(app, storage)

  app.delete(
    '/v1/chats/:id/files/:file',
    {
      schema: {
        tags,
        summary: 'Take back a file that I have put into a chat',
        params,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const { id, file } = request.params
      if (!(await takeBackFile(ctx, chatOf(id), fromWireId('file', file)!))) throw notFound('file of yours')
      return reply.code(204).send(null)
    },
  )
}

function registerUpload(app: App, storage: MediaStorage): void {
  app.put(
    '/v1/chats/:id/files/:file',
    {
      bodyLimit: chatLimits.fileBytes,
      // The bytes are a stream, which no schema can check; it is for the API description, and the ids are read below.
      validatorCompiler: () => () => true,
      schema: {
        tags,
        summary: 'Put a sealed file into a chat; repeating it with the same id is harmless',
        consumes: [sealedType],
        params,
        body: sealedBytes,
        response: { 200: Type.Null(), 201: Type.Null() },
      },
    },
    async (request, reply) => {
      const ctx = requireMember(request)
      const bytes = Number(request.headers['content-length'])
      if (!Number.isSafeInteger(bytes) || bytes < 1) {
        throw problem(411, 'length_required', { title: 'Say with Content-Length how long the file is' })
      }
      const to = {
        chatId: fromWireId('chat', request.params.id),
        fileId: fromWireId('file', request.params.file),
      }
      if (to.chatId === null) throw notFound('chat')
      if (to.fileId === null) throw notFound('file')
      const result = await keepFile(
        ctx,
        storage,
        { chatId: to.chatId, fileId: to.fileId },
        bytes,
        request.body,
      )
      if (result.code !== 'stored' && result.code !== 'repeated') throw toChatProblem(result)
      return reply.code(result.code === 'stored' ? 201 : 200).send(null)
    },
  )
}

function registerDownload(app: App, storage: MediaStorage): void {
  app.get(
    '/v1/chats/:id/files/:file',
    {
      schema: {
        tags,
        summary: 'A sealed file of a chat, whole or a range of it',
        produces: [sealedType],
        params,
        response: { 200: sealedBytes, 206: sealedBytes },
      },
    },
    async (request, reply): Promise<never> => {
      const ctx = requireMember(request)
      const chatId = chatOf(request.params.id)
      const fileId = fromWireId('file', request.params.file)!
      const file = await findReadable(ctx, chatId, fileId)
      if (file === null) throw notFound('file')
      const size = Number(file.bytes)
      const range = readByteRange(request.headers.range, size)
      if (range === 'unsatisfiable') {
        throw problem(416, 'range_not_satisfiable', {
          title: 'The file ends before that',
          headers: { 'content-range': `bytes */${size}` },
        })
      }
      const { start, end } = range ?? { start: 0, end: size - 1 }
      const stream = await storage.openRange(fileKey(chatId, fileId), { start, end })
      if (stream === null) throw notFound('file')
      if (range !== null) reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`)
      return reply
        .type(sealedType)
        .header('accept-ranges', 'bytes')
        .header('content-length', end - start + 1)
        .header('content-disposition', 'attachment')
        .send(stream) as never
    },
  )
}
