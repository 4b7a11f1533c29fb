import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newUuid, type Uuid, wireModule } from '@stoa/kit'
import { startTestServer, type TestServer } from '@stoa/testing'
import sharp from 'sharp'
import { diskStorage, type MediaStorage, mediaModule } from '../index.ts'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  body: any
}

/** A server of the media module alone, and a member who uploads to it. */
export interface Studio extends TestServer {
  storage: MediaStorage
  member: Uuid
  /** Names of the files that are stored. */
  files(): Promise<string[]>
  upload(parts: Part[], member?: Uuid | null): Promise<Answer>
  /** Uploads one file; answers its attachment or fails. */
  keep(bytes: Buffer, more?: Part[]): Promise<Answer['body']>
  call(method: 'GET' | 'PATCH' | 'DELETE', url: string, body?: object, member?: Uuid | null): Promise<Answer>
  closeAll(): Promise<void>
}

/** A part of a form: text, or a file with what its sender says of it. */
export type Part =
  | { name: string; text: string }
  | { name: string; bytes: Buffer; filename?: string; type?: string }

export async function openStudio(): Promise<Studio> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stoa-media-'))
  const storage = diskStorage(path.join(folder, 'stored'))
  const incomingFolder = path.join(folder, 'incoming')
  const server = await startTestServer({
    modules: () => [wireModule(mediaModule, { storage, incomingFolder })],
  })
  const member = newUuid(server.clock)
  const as = (memberId: Uuid | null) => (memberId === null ? {} : { 'x-test-member': memberId })
  const upload: Studio['upload'] = async (parts, memberId = member) => {
    const form = encodeForm(parts)
    const response = await server.app.inject({
      method: 'POST',
      url: '/v1/media',
      headers: { ...as(memberId), 'content-type': form.contentType },
      payload: form.body,
    })
    return { status: response.statusCode, body: response.json() }
  }
  return {
    ...server,
    storage,
    member,
    upload,
    files: async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter(entry => entry.isFile())
        .map(entry => entry.name)
        .sort(),
    async keep(bytes, more = []) {
      const answer = await upload([{ name: 'file', bytes }, ...more])
      if (answer.status !== 201) throw new Error(`refused: ${JSON.stringify(answer.body)}`)
      return answer.body
    },
    async call(method, url, body, memberId = member) {
      const response = await server.app.inject({
        method,
        url,
        headers: as(memberId),
        ...(body ? { payload: body } : {}),
      })
      return { status: response.statusCode, body: response.body === '' ? null : response.json() }
    },
    async closeAll() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function encodeForm(parts: readonly Part[]): { contentType: string; body: Buffer } {
  const boundary = 'stoa-test-boundary'
  const chunks = parts.flatMap(part => {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${part.name}"`
    if ('text' in part) return [Buffer.from(`${head}\r\n\r\n${part.text}\r\n`)]
    const file = `; filename="${part.filename ?? 'upload'}"\r\ncontent-type: ${part.type ?? 'application/octet-stream'}`
    return [Buffer.from(`${head}${file}\r\n\r\n`), part.bytes, Buffer.from('\r\n')]
  })
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

/** A picture of one colour with a darker corner. */
export function drawing(width: number, height: number, background = '#0f766e') {
  const corner = {
    create: {
      width: Math.ceil(width / 2),
      height: Math.ceil(height / 2),
      channels: 3 as const,
      background: '#102030',
    },
  }
  return sharp({ create: { width, height, channels: 3, background } }).composite([
    { input: corner, gravity: 'northwest' },
  ])
}
