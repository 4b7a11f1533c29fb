import { gzipSync } from 'node:zlib'
import tar, { type Header } from 'tar-stream'
import yazl from 'yazl'

export const actorId = 'https://far.example/users/ada'
const everybody = 'https://www.w3.org/ns/activitystreams#Public'

type Json = Record<string, unknown>

/** A post as Mastodon writes it into an archive. */
export function create(number: number, note: Json = {}, activity: Json = {}): Json {
  const id = `${actorId}/statuses/${number}`
  return {
    id: `${id}/activity`,
    type: 'Create',
    actor: actorId,
    published: '2022-11-05T10:00:00Z',
    object: {
      id,
      type: 'Note',
      url: `https://far.example/@ada/${number}`,
      attributedTo: actorId,
      published: '2022-11-05T10:00:00Z',
      to: [everybody],
      cc: [`${actorId}/followers`],
      content: `<p>post ${number}</p>`,
      inReplyTo: null,
      sensitive: false,
      summary: null,
      attachment: [],
      ...note,
    },
    ...activity,
  }
}

export const outboxOf = (items: unknown[]) =>
  JSON.stringify({
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: 'outbox.json',
    type: 'OrderedCollection',
    totalItems: items.length,
    orderedItems: items,
  })

export type Files = [path: string, bytes: string | Buffer][]

/** The files of an archive with these activities and whatever else. */
export const archiveOf = (items: unknown[], ...more: Files): Files => [
  ['actor.json', JSON.stringify({ id: actorId, type: 'Person', preferredUsername: 'ada' })],
  ['outbox.json', outboxOf(items)],
  ...more,
]

export async function tarGz(files: Files, ...odd: (Partial<Header> & { name: string })[]): Promise<Buffer> {
  const pack = tar.pack()
  for (const [name, bytes] of files) pack.entry({ name }, bytes)
  for (const header of odd) pack.entry(header)
  pack.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of pack) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

export async function zipped(files: Files, mode = 0o100644): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, bytes] of files) zip.addBuffer(Buffer.from(bytes as string), name, { mode })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
