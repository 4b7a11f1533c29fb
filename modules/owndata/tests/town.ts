import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMember, findMemberById, identityModule, mailboxMail, noBarriers } from '@stoa/identity'
import { type Uuid, wireModule } from '@stoa/kit'
import { ledgerModule } from '@stoa/ledger'
import { diskStorage, type MediaStorage, mediaModule } from '@stoa/media'
import { createMessagingServices, messagingModule } from '@stoa/messaging'
import { type NotificationsServices, notificationsModule, pushKeysOf } from '@stoa/notifications'
import { type PaymentsServices, paymentsModule } from '@stoa/payments'
import { type SafetyServices, type SubjectPorts, safetyModule } from '@stoa/safety'
import { searchModule } from '@stoa/search'
import { capturePost, readAroundPost, socialModule } from '@stoa/social'
import { startTestServer, type TestServer } from '@stoa/testing'
import yauzl from 'yauzl'
import { owndataModule } from '../module.ts'

/** A server whose members write, talk and take their data along. They act by a header, freshly stepped up. */
export interface Town extends TestServer {
  media: MediaStorage
  files: MediaStorage
  /** Where they lie. */
  filesFolder: string
  settle(handle: string): Promise<Uuid>
  as(memberId: Uuid | null, method: Method, url: string, body?: object): Promise<Answer>
  /** Sends one file, with fields, as a form. */
  upload(memberId: Uuid, url: string, fields: Record<string, string>, file: Buffer): Promise<Answer>
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of many shapes
  body: any
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What is read and written nowhere here, but has tables that others look into. */
const tables = [identityModule, ledgerModule, paymentsModule].map(({ name, migrations }) =>
  wireModule({ name, migrations }, undefined),
)

const notices: NotificationsServices = {
  instanceName: 'Harbour',
  origin: 'https://harbour.example',
  secret: 's'.repeat(43),
  mail: mailboxMail,
  push: { keys: pushKeysOf('t'.repeat(43)), contact: 'mailto:stoa@harbour.example', allowLoopback: false },
}

const subjects: SubjectPorts = {
  post: { capture: capturePost, surroundings: readAroundPost },
  member: {
    async capture(ctx, memberId) {
      const member = await findMemberById(ctx, memberId)
      return member && { memberId, text: member.name, mediaIds: [], publishedAt: member.joinedAt }
    },
    surroundings: async () => [],
  },
  message: { prove: async () => null },
  payment: { capture: async () => null, surroundings: async () => [] },
}

/** Nobody blocks media here. */
const noBlocks: SafetyServices['media'] = {
  block: async () => [],
  blockFile: async () => null,
  find: async () => null,
  list: async () => [],
  unblock: async () => {},
}

export async function foundTown(): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'stoa-own-data-'))
  const media = diskStorage(join(folder, 'media'))
  const files = diskStorage(join(folder, 'own-data'))
  // Nobody has paid anything here, so that nothing of it is asked.
  const payments = {} as PaymentsServices
  const server = await startTestServer({
    modules: () => [
      ...tables,
      wireModule(safetyModule, { subjects, media: noBlocks, evidenceDays: 180 }),
      wireModule(notificationsModule, notices),
      wireModule(mediaModule, { storage: media, incomingFolder: join(folder, 'incoming') }),
      wireModule(socialModule, undefined),
      wireModule(
        messagingModule,
        createMessagingServices({
          readBarriers: noBarriers,
          readBarriersBetween: noBarriers,
          storage: media,
        }),
      ),
      wireModule(searchModule, undefined),
      wireModule(owndataModule, {
        media,
        incoming: { storage: media, incomingFolder: join(folder, 'incoming') },
        files,
        payments,
        instanceName: 'Harbour',
        host: 'harbour.example',
        importMaxBytes: 20 * 1024 * 1024,
      }),
    ],
  })
  return {
    ...server,
    media,
    files,
    filesFolder: join(folder, 'own-data'),
    async settle(handle) {
      const made = await createMember(server.ctx, { handle, name: handle, email: `${handle}@example.org` })
      if ('refusal' in made) throw new Error(`${handle}: ${made.refusal.field} ${made.refusal.rule}`)
      return made.id
    },
    async as(memberId, method, url, body) {
      const response = await server.app.inject({
        method,
        url,
        headers: memberId ? { 'x-test-member': memberId } : {},
        ...(body ? { payload: body } : {}),
      })
      return answerOf(response.statusCode, response.rawPayload, String(response.headers['content-type']))
    },
    async upload(memberId, url, fields, file) {
      const boundary = 'a-boundary-of-the-tests'
      const parts = Object.entries(fields).map(
        ([name, value]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a file"\r\ncontent-type: application/octet-stream\r\n\r\n`
      const payload = Buffer.concat([
        Buffer.from(parts.join('') + head),
        file,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ])
      const response = await server.app.inject({
        method: 'POST',
        url,
        headers: { 'x-test-member': memberId, 'content-type': `multipart/form-data; boundary=${boundary}` },
        payload,
      })
      return answerOf(response.statusCode, response.rawPayload, String(response.headers['content-type']))
    },
    async close() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function answerOf(status: number, payload: Buffer, type: string): Answer {
  if (payload.length === 0) return { status, body: null }
  return { status, body: type.includes('json') ? JSON.parse(payload.toString()) : payload }
}

/** The entries of a ZIP by their path. */
export async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, file) => (file ? resolve(file) : reject(error))),
  )
  const entries = new Map<string, Buffer>()
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve).on('error', reject)
    zip.on('entry', (entry: yauzl.Entry) => {
      zip.openReadStream(entry, async (error, stream) => {
        if (!stream) return reject(error)
        entries.set(entry.fileName, Buffer.concat(await stream.toArray()))
        zip.readEntry()
      })
    })
    zip.readEntry()
  })
  return entries
}
