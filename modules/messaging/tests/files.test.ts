import { newFileKey, openFile, sealedSize, sealFile } from '@stoa/chat-engine'
import { fromWireId, newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fileKey } from '../files/file-store.ts'
import { chatLimits } from '../policy.ts'
import { firstDevice, type TestDevice } from './devices.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let count = 0
let nadia: Uuid
let omar: Uuid
let stranger: Uuid
let device: TestDevice
let chat: string

beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town?.close())
beforeEach(async () => {
  count += 1
  nadia = await town.settle(`nadia${count}`)
  omar = await town.settle(`omar${count}`)
  stranger = await town.settle(`stranger${count}`)
  device = (await firstDevice(town, nadia)).device
  await firstDevice(town, omar)
  const opened = await device.open('pair', [toWireId('mem', omar)])
  if (opened.code !== 'opened') throw new Error(opened.code)
  chat = opened.chat
})

const newId = () => toWireId('file', newUuid(town.clock))
const pathOf = (id: string, of = chat) => `/v1/chats/${of}/files/${id}`

function put(memberId: Uuid, id: string, bytes: Uint8Array, headers: Record<string, string> = {}) {
  return town.app.inject({
    method: 'PUT',
    url: pathOf(id),
    headers: { 'x-test-member': memberId, 'content-type': 'application/octet-stream', ...headers },
    payload: Buffer.from(bytes),
  })
}

function get(memberId: Uuid, id: string, range?: string) {
  return town.app.inject({
    method: 'GET',
    url: pathOf(id),
    headers: { 'x-test-member': memberId, ...(range && { range }) },
  })
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

describe('a file of a chat', () => {
  test('is kept sealed and opens in any part for who has its key', async () => {
    const plain = Buffer.from('The harbour at dusk. '.repeat(9000))
    const file = { id: newId(), key: newFileKey(), size: plain.length }
    const sealed = await collect(sealFile(file, async (start, end) => plain.subarray(start, end)))
    expect(sealed.length).toBe(sealedSize(plain.length))
    expect((await put(nadia, file.id, sealed)).statusCode).toBe(201)
    const asked: string[] = []
    const part = await openFile(
      file,
      async (start, end) => {
        const answer = await get(omar, file.id, `bytes=${start}-${end - 1}`)
        asked.push(answer.headers['content-range'] as string)
        expect(answer.statusCode).toBe(206)
        return answer.rawPayload
      },
      100_000,
      100_040,
    )
    expect(Buffer.from(part!).toString()).toBe(plain.toString('utf8', 100_000, 100_040))
    expect(asked).toEqual([`bytes 65552-131103/${sealed.length}`])
    const whole = await get(omar, file.id)
    expect(whole.statusCode).toBe(200)
    expect(whole.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
    })
    expect(whole.rawPayload.includes('harbour')).toBe(false)
    expect(await openFile(file, async () => whole.rawPayload)).toEqual(new Uint8Array(plain))
  })

  test('is sent again with the same id without being read twice, and the id serves for nothing else', async () => {
    const id = newId()
    const bytes = new Uint8Array(500)
    expect((await put(nadia, id, bytes)).statusCode).toBe(201)
    expect((await put(nadia, id, bytes)).statusCode).toBe(200)
    expect((await put(nadia, id, new Uint8Array(501))).json()).toMatchObject({ code: 'file_id_reused' })
    expect((await put(omar, id, bytes)).json()).toMatchObject({ code: 'file_id_reused' })
  })

  test('is nobody else’s: neither to read, nor to write beside, nor to take back', async () => {
    const id = newId()
    await put(nadia, id, new Uint8Array(10))
    expect((await get(stranger, id)).statusCode).toBe(404)
    expect((await put(stranger, newId(), new Uint8Array(10))).statusCode).toBe(404)
    for (const memberId of [stranger, omar])
      expect((await town.as(memberId, 'DELETE', pathOf(id))).status).toBe(404)
    expect((await town.app.inject({ method: 'GET', url: pathOf(id) })).statusCode).toBe(401)
  })

  test('is gone for all once its sender takes it back, and so are its bytes', async () => {
    const id = newId()
    await put(nadia, id, new Uint8Array(10))
    const key = fileKey(fromWireId('chat', chat)!, fromWireId('file', id)!)
    expect(await town.storage.size(key)).toBe(10)
    expect((await town.as(nadia, 'DELETE', pathOf(id))).status).toBe(204)
    expect((await get(omar, id)).statusCode).toBe(404)
    await town.runJobs()
    expect(await town.storage.size(key)).toBeNull()
    expect((await town.as(nadia, 'DELETE', pathOf(id))).status).toBe(404)
  })

  test('that was sent after one has left is not for them', async () => {
    const ulla = await town.settle(`ulla${count}`)
    await firstDevice(town, ulla)
    const group = await device.open('group', [toWireId('mem', omar), toWireId('mem', ulla)])
    if (group.code !== 'opened') throw new Error(group.code)
    chat = group.chat
    await device.send(chat, { kind: 'text', text: 'before' }).then(({ sent }) => sent)
    const [before, between, after] = [newId(), newId(), newId()]
    await put(nadia, before, new Uint8Array(10))
    await device.send(chat, { kind: 'text', text: 'here it is' }).then(({ sent }) => sent)
    await put(nadia, between, new Uint8Array(10))
    expect((await town.as(ulla, 'POST', `/v1/chats/${chat}/leave`)).status).toBe(204)
    await put(nadia, after, new Uint8Array(10))
    expect((await get(ulla, before)).statusCode).toBe(200)
    expect((await get(ulla, between)).statusCode).toBe(404)
    expect((await get(ulla, after)).statusCode).toBe(404)
    expect((await put(ulla, newId(), new Uint8Array(10))).statusCode).toBe(404)
    expect((await get(omar, after)).statusCode).toBe(200)
  })
})

describe('what does not arrive', () => {
  test('whole is refused, can be sent again with its id, and is swept when it is not', async () => {
    const [id, dropped] = [newId(), newId()]
    for (const one of [id, dropped]) {
      const cut = await put(nadia, one, new Uint8Array(90), { 'content-length': '100' })
      expect([cut.statusCode, cut.json().code]).toEqual([400, 'file_cut_short'])
      expect((await get(omar, one)).statusCode).toBe(404)
    }
    expect((await put(nadia, id, new Uint8Array(100))).statusCode).toBe(201)
    town.clock.advance(25 * 3_600_000)
    await town.db.query("SELECT graphile_worker.add_job('messaging.sweep-files', '{}'::json)")
    await town.runJobs()
    expect((await get(omar, id)).statusCode).toBe(200)
    const left = await town.db.query<{ id: Uuid }>(
      'SELECT file_id AS id FROM messaging.chat_file WHERE stored_at IS NULL',
    )
    expect(left).toEqual([])
  })

  test('says how long it is', async () => {
    const answer = await put(nadia, newId(), new Uint8Array(0))
    expect([answer.statusCode, answer.json().code]).toEqual([411, 'length_required'])
  })

  test('is not larger than a file may be, nor more than a day may bring', async () => {
    const large = await put(nadia, newId(), new Uint8Array(1), {
      'content-length': String(chatLimits.fileBytes + 1),
    })
    expect(large.statusCode).toBe(413)
    const day = town.clock.now().toISOString().slice(0, 10)
    await town.db.query('INSERT INTO messaging.file_quota VALUES ($1, $2, $3)', [
      nadia,
      day,
      chatLimits.fileBytesPerDay - 20,
    ])
    const id = newId()
    const refused = await put(nadia, id, new Uint8Array(30))
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'too_many_bytes'])
    expect((await put(nadia, newId(), new Uint8Array(20))).statusCode).toBe(201)
    town.clock.advance(24 * 3_600_000)
    expect((await put(nadia, id, new Uint8Array(30))).statusCode).toBe(201)
  })

  test.each([
    ['bytes=10-', 416],
    ['bytes=9-', 206],
    ['bytes=-3', 206],
    ['bytes=5-2', 200],
    ['lines=1-2', 200],
  ])('as a range %s is answered %i', async (range, status) => {
    const id = newId()
    await put(nadia, id, new Uint8Array(10))
    expect((await get(omar, id, range)).statusCode).toBe(status)
  })

  test.each(['file_x', 'nothing', 'chat_01h455vb4pex5vsknk084sn02q'])('under the id %s', async id => {
    expect((await put(nadia, id, new Uint8Array(10))).statusCode).toBe(404)
    expect([400, 404]).toContain((await get(nadia, id)).statusCode)
  })
})
