import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ada: Uuid
let ben: Uuid
let talk: string

beforeAll(async () => {
  town = await foundTown()
  ada = await town.settle('ada')
  ben = await town.settle('ben')
  talk = await town.open(ada, 'ben')
})
afterAll(() => town.close())

describe('sending', () => {
  test('answers the message and wakes both members', async () => {
    town.signals.length = 0
    const sent = await town.send(ada, talk, ' Soup at six? ')
    expect(sent.status).toBe(201)
    expect(sent.body).toMatchObject({
      conversation_id: talk,
      seq: 1,
      text: 'Soup at six?',
      created_at: town.clock.now().toISOString(),
    })
    expect(town.signals).toEqual([
      { to: [ada, ben], type: 'message.created', body: { conversation_id: talk, message: sent.body } },
    ])
  })

  test('a double tap sends once', async () => {
    const id = town.newMessageId()
    town.signals.length = 0
    const answers = await Promise.all([1, 2, 3, 4].map(() => town.send(ben, talk, 'yes', id)))
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 200, 200, 201])
    for (const answer of answers) expect(answer.body).toEqual(answers[0]!.body)
    expect(town.signals).toHaveLength(1)
  })

  test('an id cannot be used for another text or by the other member', async () => {
    const id = town.newMessageId()
    await town.send(ada, talk, 'first', id)
    for (const reused of [
      await town.send(ada, talk, 'second', id),
      await town.send(ben, talk, 'first', id),
    ]) {
      expect(reused).toMatchObject({ status: 422, body: { code: 'message_id_reused' } })
    }
    expect((await town.send(ada, talk, 'next')).body.seq).toBe(4)
  })

  test('seq has no gaps when many send at once', async () => {
    const before = (await town.as(ada, 'GET', `/v1/conversations/${talk}`)).body.last_message.seq
    const ids = Array.from({ length: 20 }, () => town.newMessageId())
    // Each id twice, and one text in four refused: neither may leave a hole.
    const answers = await Promise.all(
      [...ids, ...ids].map((id, i) =>
        i % 4 === 3 ? town.send(ada, talk, ' ') : town.send(i % 2 ? ada : ben, talk, `n${i % 2}`, `${id}`),
      ),
    )
    expect(answers.every(answer => [200, 201, 400, 422].includes(answer.status))).toBe(true)
    const { body } = await town.as(
      ben,
      'GET',
      `/v1/conversations/${talk}/messages?after_seq=${before}&limit=100`,
    )
    const seqs = body.items.map((message: { seq: number }) => message.seq)
    expect(seqs).toEqual(seqs.map((_: number, i: number) => before + 1 + i))
    expect(seqs).toHaveLength(answers.filter(answer => answer.status === 201).length)
  })

  const family = '👨🏽‍👩🏽‍👧🏽‍👦🏽'
  test.each([
    ['4001 emoji families', family.repeat(4001), 'max_graphemes'],
    ['only zero-width characters', '\u200b\u200d', 'visible_text'],
    ['401 lines', Array(401).fill('x').join('\n'), 'max_lines'],
  ])('%s are refused with their rule', async (_, text, rule) => {
    expect(await town.send(ada, talk, text)).toMatchObject({
      status: 400,
      body: { code: 'invalid_text', errors: [{ field: 'text', rule }] },
    })
  })

  test('html and 4000 letters arrive as typed', async () => {
    for (const text of ['<script>alert(1)</script>', 'é'.repeat(4000)]) {
      expect((await town.send(ada, talk, text)).body.text).toBe(text)
    }
  })

  test('a message without a valid id is refused', async () => {
    for (const id of ['msg_1', 'post_01h455vb4pex5vsknk084sn02q', '']) {
      expect(await town.send(ada, talk, 'x', id)).toMatchObject({
        status: 400,
        body: { code: 'invalid_request' },
      })
    }
  })
})

describe('reading on', () => {
  test('goes backwards, forwards and from the end, always ascending', async () => {
    const cleo = await town.settle('cleo')
    const dan = await town.open(cleo, 'ben')
    for (let i = 1; i <= 7; i++) await town.send(i % 2 ? cleo : ben, dan, `m${i}`)
    const read = async (query: string) => {
      const { body } = await town.as(ben, 'GET', `/v1/conversations/${dan}/messages?limit=3${query}`)
      return [body.items.map((message: { seq: number }) => message.seq), body.has_more]
    }
    expect(await read('')).toEqual([[5, 6, 7], true])
    expect(await read('&before_seq=5')).toEqual([[2, 3, 4], true])
    expect(await read('&before_seq=4')).toEqual([[1, 2, 3], false])
    expect(await read('&before_seq=0')).toEqual([[], false])
    expect(await read('&after_seq=0')).toEqual([[1, 2, 3], true])
    expect(await read('&after_seq=4')).toEqual([[5, 6, 7], false])
    expect(await read('&after_seq=99')).toEqual([[], false])
  })

  test.each(['before_seq=1&after_seq=1', 'after_seq=-1', 'after_seq=x', 'limit=101', 'after_seq=1e30'])(
    'refuses %s',
    async query => {
      expect((await town.as(ada, 'GET', `/v1/conversations/${talk}/messages?${query}`)).status).toBe(400)
    },
  )
})
