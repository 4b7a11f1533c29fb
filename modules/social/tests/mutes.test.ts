import type { Uuid } from '@stoa/kit'
import { fromWireId } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isMuted } from '../mutes/muting.ts'
import { readMutes } from '../mutes/read-mutes.ts'
import { mutedPhrasesMax } from '../policy.ts'
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

const dayS = 86_400

/** Whether ada has muted a post of ben's with this text. */
async function muted(text: string, threadId = ada): Promise<boolean> {
  const post = { authorId: ben, threadId, texts: [text], tags: [] }
  return isMuted(post, await readMutes(town.ctx, ada, [post]))
}

describe('muting', () => {
  test('a member lasts until its end, which a second time changes', async () => {
    const mute = (seconds: number | null) => town.as(ada, 'PUT', '/v1/members/ben/mute', { seconds })
    expect((await mute(dayS)).status).toBe(204)
    expect(await muted('hello')).toBe(true)
    expect((await town.as(ada, 'GET', '/v1/profiles/ben')).body.viewer.mutes).toBe(true)
    town.clock.advance(dayS * 1000)
    expect(await muted('hello')).toBe(false)
    expect((await town.as(ada, 'GET', '/v1/profiles/ben')).body.viewer.mutes).toBe(false)
    expect(await town.walk(ada, '/v1/me/muted-members', 5)).toEqual([])
    await mute(dayS)
    await town.as(ada, 'PUT', '/v1/members/ben/mute', {})
    expect(await town.walk(ada, '/v1/me/muted-members', 5)).toMatchObject([
      { handle: 'ben', muted_until: null },
    ])
    expect((await town.as(ben, 'GET', '/v1/profiles/ada')).body.viewer.mutes).toBe(false)
    await town.as(ada, 'DELETE', '/v1/members/ben/mute')
    expect(await muted('hello')).toBe(false)
  })

  test('words: the same again is one entry, and what ended is forgotten', async () => {
    const add = (text: string, seconds?: number) =>
      town.as(ada, 'POST', '/v1/me/muted-words', { text, ...(seconds && { seconds }) })
    const first = await add('Café crème')
    const second = await add('cafe creme', 7 * dayS)
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id])
    expect(await muted('Du CAFÉ CRÈME ?')).toBe(true)
    expect((await town.as(ada, 'GET', '/v1/me/muted-words')).body.items).toMatchObject([
      { text: 'cafe creme', muted_until: expect.any(String) },
    ])
    town.clock.advance(8 * dayS * 1000)
    expect(await muted('cafe creme')).toBe(false)
    const third = await add('#tea')
    expect(third.body).toMatchObject({ text: '#tea', muted_until: null })
    expect((await town.as(ada, 'DELETE', `/v1/me/muted-words/${third.body.id}`)).status).toBe(204)
    expect((await town.as(ada, 'DELETE', `/v1/me/muted-words/${third.body.id}`)).status).toBe(404)
    const others = await add('mine')
    expect((await town.as(ben, 'DELETE', `/v1/me/muted-words/${others.body.id}`)).status).toBe(404)
  })

  test('a thread, by the post that begins it', async () => {
    const post = await town.post(ben, 'a long talk')
    const threadId = fromWireId('post', post)!
    await town.as(ada, 'PUT', `/v1/threads/${post}/mute`)
    expect(await muted('more', threadId)).toBe(true)
    await town.as(ada, 'DELETE', `/v1/threads/${post}/mute`)
    expect(await muted('more', threadId)).toBe(false)
    const unknown = post.slice(0, -3) + (post.endsWith('000') ? '111' : '000')
    expect((await town.as(ada, 'PUT', `/v1/threads/${unknown}/mute`)).status).toBe(404)
  })

  test.each([
    [{ text: '' }, 'invalid_phrase'],
    [{ text: '…' }, 'invalid_phrase'],
    [{ text: 'two\nlines' }, 'invalid_phrase'],
    [{ text: 'x'.repeat(101) }, 'invalid_phrase'],
    [{ text: 'x', seconds: 5 }, 'invalid_request'],
    [{ text: 'x', seconds: 1e12 }, 'invalid_request'],
    [{ text: 7, other: true }, 'invalid_request'],
    [{}, 'invalid_request'],
  ])('%j is refused', async (body, code) => {
    expect(await town.as(ada, 'POST', '/v1/me/muted-words', body)).toMatchObject({
      status: 400,
      body: { code },
    })
  })

  test('oneself is refused, and so is one word too many, however many come at once', async () => {
    expect((await town.as(ada, 'PUT', '/v1/members/ada/mute', {})).body.code).toBe('cannot_mute_self')
    const eve = await town.settle('eve')
    await town.db.query(
      `INSERT INTO social.muted_phrase (member_id, phrase_id, text, kind, folded, created_at)
       SELECT $1, gen_random_uuid(), 'old', 'words', 'old' || i, $3 FROM generate_series(1, $2) i`,
      [eve, mutedPhrasesMax - 4, town.clock.now()],
    )
    const answers = await Promise.all(
      Array.from({ length: 9 }, (_, i) => town.as(eve, 'POST', '/v1/me/muted-words', { text: `word${i}` })),
    )
    const refused = answers.filter(answer => answer.status !== 201)
    expect(refused.map(answer => answer.body.code)).toEqual(Array(5).fill('too_many_phrases'))
    expect((await town.as(eve, 'GET', '/v1/me/muted-words')).body.items).toHaveLength(mutedPhrasesMax)
  })
})
