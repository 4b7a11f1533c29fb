import { toWireId, type Uuid } from '@stoa/kit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
})
afterAll(() => town.close())

const view = async (member: Uuid, conversation: string) =>
  (await town.as(member, 'GET', `/v1/conversations/${conversation}`)).body
const read = (member: Uuid, conversation: string, seq: unknown) =>
  town.as(member, 'POST', `/v1/conversations/${conversation}/read`, { seq })

describe('reading', () => {
  test('lowers the count, moves only forward and tells both', async () => {
    const talk = await town.open(ada, 'ben')
    for (const text of ['one', 'two', 'three']) await town.send(ada, talk, text)
    expect((await view(ben, talk)).unread_count).toBe(3)
    expect((await view(ada, talk)).unread_count).toBe(0)
    town.signals.length = 0
    expect((await read(ben, talk, 2)).status).toBe(204)
    expect((await read(ben, talk, 1)).status).toBe(204)
    expect(town.signals).toEqual([
      {
        to: [ben, ada],
        type: 'conversation.read',
        body: { conversation_id: talk, member_id: toWireId('mem', ben), seq: 2 },
      },
    ])
    expect(await view(ben, talk)).toMatchObject({ unread_count: 1, last_read_seq: 2, other_read_seq: 0 })
    expect(await view(ada, talk)).toMatchObject({ unread_count: 0, last_read_seq: 0, other_read_seq: 2 })
    expect((await town.as(ben, 'GET', '/v1/conversations/unread')).body).toEqual({ total: 1 })
  })

  test('what was never sent, or is no seq, is refused', async () => {
    const talk = await town.open(ada, 'ben')
    expect(await read(ben, talk, 4)).toMatchObject({
      status: 422,
      body: { code: 'seq_not_sent', errors: [{ field: 'seq', rule: 'maximum' }] },
    })
    for (const seq of [-1, 1.5, '1', null, 2 ** 60]) expect((await read(ben, talk, seq)).status).toBe(400)
  })

  test('a message sent while the other reads is never lost from the count', async () => {
    const talk = await town.open(await town.settle('dora'), 'ben')
    const dora = (
      await town.db.query<{ id: Uuid }>(`SELECT id FROM identity.member WHERE handle = 'dora'`)
    )[0]!.id
    await town.send(dora, talk, 'first')
    for (let round = 0; round < 15; round++) {
      const seq = (await view(ben, talk)).last_message.seq
      await Promise.all([
        town.send(dora, talk, `m${round}`),
        read(ben, talk, seq),
        town.send(dora, talk, `n${round}`),
      ])
      const seen = await view(ben, talk)
      expect(seen.unread_count).toBe(seen.last_message.seq - seen.last_read_seq)
    }
  })
})

const side = fc.boolean()
const command = fc.oneof(
  fc.record({ do: fc.constant('send' as const), left: side }),
  fc.record({ do: fc.constant('repeat' as const), left: side }),
  fc.record({ do: fc.constant('read' as const), left: side, back: fc.nat(3) }),
)

test('unread counts and seqs are those of the naive model', { timeout: 120_000 }, async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 25 }), async commands => {
      run += 1
      const members = [await town.settle(`left${run}`), await town.settle(`right${run}`)] as const
      const talk = await town.open(members[0], `right${run}`)
      const log: { by: Uuid; id: string }[] = []
      const position = new Map<Uuid, number>(members.map(member => [member, 0]))
      for (const step of commands) {
        const member = members[step.left ? 0 : 1]
        const last = log.findLast(message => message.by === member)
        if (step.do === 'send') {
          const id = town.newMessageId()
          log.push({ by: member, id })
          expect((await town.send(member, talk, 'hi', id)).body.seq).toBe(log.length)
        } else if (step.do === 'repeat' && last) {
          expect((await town.send(member, talk, 'hi', last.id)).body.seq).toBe(log.indexOf(last) + 1)
        } else if (step.do === 'read') {
          const seq = Math.max(0, log.length - step.back)
          await read(member, talk, seq)
          position.set(member, Math.max(position.get(member)!, seq))
        }
        for (const viewer of members) {
          const unread = log.filter(
            (message, i) => message.by !== viewer && i + 1 > position.get(viewer)!,
          ).length
          expect(await view(viewer, talk)).toMatchObject({
            unread_count: unread,
            last_read_seq: position.get(viewer),
            last_message: log.length === 0 ? null : { seq: log.length, id: log.at(-1)!.id },
          })
          expect((await town.as(viewer, 'GET', '/v1/conversations/unread')).body.total).toBe(unread)
        }
      }
    }),
    { numRuns: 20 },
  )
})
