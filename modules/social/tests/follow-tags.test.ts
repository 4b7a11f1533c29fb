import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followedTagsMax } from '../policy.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
let mira: Uuid
let nils: Uuid
let okan: Uuid

beforeAll(async () => {
  town = await foundTown()
  mira = await town.settle('mira')
  nils = await town.settle('nils')
  okan = await town.settle('okan')
})
afterAll(() => town.close())

async function write(author: Uuid, text: string, more: object = {}): Promise<string> {
  town.clock.advance(60_000)
  const made = await town.as(author, 'POST', '/v1/posts', { text, ...more })
  expect(made.status).toBe(201)
  await town.runJobs()
  return made.body.id
}

type Item = { post: { text: string }; followed_tag?: string }
const home = async (member: Uuid, limit = 20): Promise<string[]> =>
  (await town.walk(member, '/v1/timelines/home', limit)).map(
    (item: Item) => `${item.post.text}${item.followed_tag ? ` (${item.followed_tag})` : ''}`,
  )
const follow = (member: Uuid, tag: string) =>
  town.as(member, 'PUT', `/v1/tags/${encodeURIComponent(tag)}/follow`)
const unfollow = (member: Uuid, tag: string) =>
  town.as(member, 'DELETE', `/v1/tags/${encodeURIComponent(tag)}/follow`)

describe('a followed tag', () => {
  test('brings public posts home that begin a conversation, and says so', async () => {
    const begun = await write(nils, 'Out with the #Régate')
    await write(nils, 'For few: #regate', { visibility: 'followers' })
    await write(nils, 'An answer with #regate', { reply_to: begun })
    await write(nils, 'Nothing of it')
    expect(await home(mira)).toEqual([])
    for (let times = 0; times < 2; times += 1) expect((await follow(mira, '#REGATE')).status).toBe(204)
    await write(okan, 'Another #regate of #boats')
    expect(await home(mira)).toEqual(['Another #regate of #boats (regate)', 'Out with the #Régate (régate)'])
    expect((await town.as(mira, 'GET', '/v1/me/followed-tags')).body.items).toMatchObject([{ tag: 'regate' }])
  })

  test('shows each post once, also with several tags, and without a line when its author is followed', async () => {
    await follow(mira, 'boats')
    expect(await home(mira)).toHaveLength(2)
    await town.follow(mira, 'okan')
    await town.runJobs()
    expect(await home(mira)).toEqual(['Another #regate of #boats', 'Out with the #Régate (régate)'])
    await town.unfollow(mira, 'okan')
    await town.runJobs()
    await write(mira, 'My own #boats')
    expect((await home(mira))[0]).toBe('My own #boats')
  })

  test('is walked page by page to the end, each post once', async () => {
    for (let n = 0; n < 7; n += 1) await write(n % 2 ? nils : okan, `Wave ${n} of #boats`)
    const all = await home(mira)
    expect(all).toHaveLength(10)
    expect(new Set(all).size).toBe(10)
    expect(await home(mira, 3)).toEqual(all)
  })

  test('follows edits and deletion', async () => {
    const id = await write(nils, 'Now #boats')
    expect((await home(mira))[0]).toBe('Now #boats (boats)')
    await town.as(nils, 'PUT', `/v1/posts/${id}`, { text: 'Now something else' })
    expect((await home(mira))[0]).not.toContain('Now')
    await town.runJobs()
    expect((await home(mira))[0]).not.toContain('Now')
    await town.as(nils, 'PUT', `/v1/posts/${id}`, { text: 'Now again #regate' })
    await town.runJobs()
    expect((await home(mira))[0]).toBe('Now again #regate (regate)')
    await town.as(nils, 'DELETE', `/v1/posts/${id}`)
    await town.runJobs()
    expect((await home(mira))[0]).not.toContain('Now')
    const left = await town.db.query(
      'SELECT 1 FROM social.tag_timeline t WHERE NOT EXISTS (SELECT FROM social.post p WHERE p.post_id = t.post_id)',
    )
    expect(left).toEqual([])
  })

  test('brings nothing of who is muted or blocks, nor what is muted', async () => {
    await town.as(mira, 'PUT', '/v1/members/nils/mute', {})
    expect((await home(mira)).filter(text => text.includes('Régate'))).toEqual([])
    await town.as(mira, 'DELETE', '/v1/members/nils/mute')
    await town.as(nils, 'PUT', '/v1/members/mira/block')
    expect((await home(mira)).filter(text => text.includes('Régate'))).toEqual([])
    await town.as(nils, 'DELETE', '/v1/members/mira/block')
    expect((await home(mira)).filter(text => text.includes('Régate'))).toHaveLength(1)
    const muted = await town.as(mira, 'POST', '/v1/me/muted-words', { text: '#regate' })
    expect((await home(mira)).filter(text => text.includes('Régate'))).toEqual([])
    await town.as(mira, 'DELETE', `/v1/me/muted-words/${muted.body.id}`)
  })

  test('brings nothing of who is limited by the staff', async () => {
    await town.db.query("INSERT INTO safety.mark (subject_id, kind, reason) VALUES ($1, 'limited', 'spam')", [
      okan,
    ])
    expect((await home(mira)).filter(text => text.includes('Another'))).toEqual([])
    await town.follow(mira, 'okan')
    expect((await home(mira)).filter(text => text.includes('Another'))).toEqual(['Another #regate of #boats'])
    await town.unfollow(mira, 'okan')
    await town.db.query('DELETE FROM safety.mark WHERE subject_id = $1', [okan])
  })

  test('is followed no longer when it is taken back; a second time changes nothing', async () => {
    for (let times = 0; times < 2; times += 1) expect((await unfollow(mira, 'Régate')).status).toBe(204)
    await unfollow(mira, 'boats')
    expect(await home(mira)).toEqual(['My own #boats'])
    expect((await town.as(mira, 'GET', '/v1/me/followed-tags')).body.items).toEqual([])
  })

  test('costs nobody who follows none a statement', async () => {
    town.queries.length = 0
    await town.as(nils, 'GET', '/v1/timelines/home')
    expect(town.queries.filter(text => text.includes('tag_timeline'))).toEqual([])
  })
})

test.each(['two words', '2026', '#', '\u202eabc', 'x'.repeat(65), "a' OR 1=1", '😀'])(
  '%j is no tag',
  async tag => {
    const answer = await follow(mira, tag)
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'invalid_tag', errors: [{ field: 'tag', rule: 'tag' }] },
    })
  },
)

test('so many tags are followed and no more, also when they are followed at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: followedTagsMax + 10 }, (_, n) => follow(nils, `tag${n}x`)),
  )
  expect(answers.filter(answer => answer.status === 204)).toHaveLength(followedTagsMax)
  expect(answers.find(answer => answer.status !== 204)!.body.code).toBe('too_many_followed_tags')
  expect((await town.as(null, 'PUT', '/v1/tags/boats/follow')).status).toBe(401)
  expect((await town.as(null, 'GET', '/v1/me/followed-tags')).status).toBe(401)
})
