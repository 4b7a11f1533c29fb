import { encodeCursor, fromWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetMember } from '../forget-member.ts'
import { fillIndex, refillIndex } from '../index.ts'
import { indexPosts } from '../post-index/index-posts.ts'
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

describe('words', () => {
  test('are found newest first, in all their forms, with and without accents', async () => {
    await town.post(ada, 'The bakers were baking')
    await town.post(ben, 'Les écoles ferment à l’été, dit-on à l’Œuvre')
    await town.post(ada, 'A baker bakes')
    expect(await town.find(ben, 'bake')).toEqual(['A baker bakes', 'The bakers were baking'])
    expect(await town.find(ben, 'BAKING the')).toEqual(['The bakers were baking'])
    for (const q of [
      'ecole',
      'école',
      'ÉCOLES',
      "l'école",
      'ete',
      'oeuvre ete',
      'e\u0301cole',
      'éco\u200ble',
    ])
      expect(await town.find(ada, q), q).toHaveLength(1)
    expect(await town.find(ada, 'ecole -été')).toEqual([])
  })

  test.each([
    ['en', 'She studies the running tides', ['study', 'studied', 'run', 'tide', 'RUNS']],
    [
      'fr',
      'Les marins mangeaient des galettes délicieuses',
      ['manger', 'mangera', 'galette', 'delicieux', 'marin'],
    ],
    [null, 'On chantait; the singers were singing', ['chanter', 'singer', 'sing']],
  ])('of a post in %s are found by their stems', async (language, text, words) => {
    await town.post(ben, text, language ? { language } : {})
    for (const word of words) expect(await town.find(ada, word), word).toContain(text)
  })

  test('of a language are not stemmed as those of another', async () => {
    await town.post(ben, 'Il est important de porter secours', { language: 'fr' })
    expect(await town.find(ada, 'portons secours')).toEqual([])
    expect(await town.find(ada, 'importantes secours')).toHaveLength(1)
  })

  test('of the options of a poll, of warnings and of addresses are found', async () => {
    await town.post(ben, 'Where shall we meet?', {
      poll: { options: ['The old lighthouse', 'Café Périscope'], minutes: 60 },
      content_warning: 'seasickness',
    })
    for (const q of ['lighthouses', 'periscope has:poll', '"old lighthouse"', 'seasickness -has:image'])
      expect(await town.find(ada, q), q).toEqual(['Where shall we meet?'])
    expect(await town.find(ada, 'lighthouse -has:poll')).toEqual([])
  })

  test('of the page that a post links to are found once it has been read', async () => {
    const id = await town.post(ben, 'Have a look: https://harbour.example/story')
    expect(await town.find(ada, 'shipwreck')).toEqual([])
    const key = { postId: fromWireId('post', id)!, authorId: ben }
    await town.db.query(
      `INSERT INTO social.link (url_hash, url, title, description, site, read_at)
       VALUES (sha256('a page'), 'https://harbour.example/story', 'The shipwreck of 1871', '', 'Harbour', $1)`,
      [town.clock.now()],
    )
    await town.db.query("UPDATE social.post SET link_hash = sha256('a page') WHERE post_id = $1", [
      key.postId,
    ])
    await indexPosts(town.ctx, [key])
    expect(await town.find(ada, 'shipwrecks')).toHaveLength(1)
  })

  test('stand beside each other in a phrase', async () => {
    await town.post(ada, 'Salt and pepper, to be or not to be')
    await town.post(ada, 'pepper and salt')
    expect(await town.find(ben, '"salt and pepper"')).toEqual(['Salt and pepper, to be or not to be'])
    expect(await town.find(ben, '"or not to be"')).toHaveLength(1)
    expect(await town.find(ben, 'salt -"salt and"')).toEqual(['pepper and salt'])
    expect(await town.find(ben, '"pepper salt"')).toEqual([])
  })

  test('of scripts without spaces, right to left, and what looks like code, are only words', async () => {
    await town.post(ada, '明日は東京へ行く')
    await town.post(ada, 'שלום לכולם')
    await town.post(ada, "Robert'); DROP TABLE search.post;-- (a|b)*")
    expect(await town.find(ben, '東京')).toHaveLength(1)
    expect(await town.find(ben, '京東')).toEqual([])
    expect(await town.find(ben, '\u202eשלום')).toHaveLength(1)
    for (const q of ["Robert');", '(a|b)*', "drop' & !table", '\\', "'", 'table:* robert'])
      await town.as(ben, 'GET', `/v1/search/posts?q=${encodeURIComponent(q)}`)
    expect(await town.find(ben, "ROBERT'); drop")).toHaveLength(1)
    expect(await town.find(ben, '.* nobody_wrote_this')).toEqual([])
  })
})

describe('operators', () => {
  test('ask for author, time and what a post carries', async () => {
    await town.post(ada, 'lantern one https://harbour.example/a')
    town.clock.advance(3 * 24 * 60 * 60_000)
    const day = town.clock.now().toISOString().slice(0, 10)
    await town.post(ben, 'lantern two')
    expect(await town.find(ada, 'lantern from:@BEN')).toEqual(['lantern two'])
    expect(await town.find(ada, 'lantern -from:ben')).toHaveLength(1)
    expect(await town.find(ada, 'lantern from:nobody')).toEqual([])
    expect(await town.find(ada, `lantern since:${day}`)).toEqual(['lantern two'])
    expect(await town.find(ada, `lantern until:${day}`)).toHaveLength(1)
    expect(await town.find(ada, 'lantern has:link')).toHaveLength(1)
    expect(await town.find(ada, 'has:image')).toEqual([])
    expect(await town.find(ada, `since:${day}`)).toEqual(['lantern two'])
    expect((await town.find(ada, '-lantern'))[0]).toContain('Robert')
  })

  test.each([
    ['form:@ada', 'known_operator'],
    ['has:cake', 'operator_value'],
    ['since:2026-02-31', 'date'],
    ['since:2026-02-03 until:2026-02-01', 'date_order'],
    ['', 'empty'],
    ['\u200e\u202e\u200b', 'empty'],
    ['x'.repeat(3_000), 'max_length'],
  ])('%s is refused by the rule %s', async (q, rule) => {
    const answer = await town.as(ada, 'GET', `/v1/search/posts?q=${encodeURIComponent(q)}`)
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'invalid_query', errors: [{ field: 'q', rule }] },
    })
  })

  test('a query of 10 kB is refused, and so is everything without a member', async () => {
    const answer = await town.as(ada, 'GET', `/v1/search/posts?q=${'a%20'.repeat(5_000)}`)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'q' }] } })
    expect((await town.as(null, 'GET', '/v1/search/posts?q=a')).status).toBe(401)
  })
})

describe('a list of found posts', () => {
  test('is walked to its end, each post once, in order, also posts of one instant', async () => {
    const texts: string[] = []
    for (let n = 0; n < 12; n += 1) {
      const made = await town.as(ada, 'POST', '/v1/posts', { text: `periwinkle ${n}` })
      texts.push(made.body.id)
      if (n % 3 === 2) town.clock.advance(40 * 24 * 60 * 60_000)
    }
    await town.runJobs()
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const more: string = cursor ? `&cursor=${cursor}` : ''
      const { body } = await town.as(ben, 'GET', `/v1/search/posts?q=periwinkle&limit=5${more}`)
      seen.push(...body.items.map((item: { post: { id: string } }) => item.post.id))
      cursor = body.next_cursor
    } while (cursor)
    expect(seen).toHaveLength(12)
    expect(new Set(seen)).toEqual(new Set(texts))
  })

  test.each([
    'x',
    encodeCursor({ t: -1, id: '00000000-0000-0000-0000-000000000000', l: 3 }),
    encodeCursor({ t: 1, id: "' OR 1=1", l: 3 }),
    encodeCursor({ t: 1, id: '00000000-0000-0000-0000-000000000000', l: 99 }),
    encodeCursor({ t: 1e300, id: '00000000-0000-0000-0000-000000000000', l: 1 }),
    encodeCursor({ t: 1, id: '00000000-0000-0000-0000-000000000000', l: 1, limit: 9 }),
  ])('refuses the cursor %s', async cursor => {
    const answer = await town.as(ada, 'GET', `/v1/search/posts?q=salt&cursor=${cursor}`)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_cursor' } })
  })

  test('shows what was deleted no more, and a repeated job changes nothing', async () => {
    const id = await town.post(ada, 'ephemeral cloud')
    const key = { postId: fromWireId('post', id)!, authorId: ada }
    await indexPosts(town.ctx, [key, key].slice(1))
    expect(await town.find(ben, 'ephemeral')).toHaveLength(1)
    await town.as(ada, 'DELETE', `/v1/posts/${id}`)
    expect(await town.find(ben, 'ephemeral')).toEqual([])
    await town.runJobs()
    await indexPosts(town.ctx, [key])
    expect(await town.db.query('SELECT 1 FROM search.post WHERE post_id = $1', [key.postId])).toEqual([])
  })

  test('takes the same few statements for one post as for twenty', async () => {
    const count = async (limit: number) => {
      town.queries.length = 0
      await town.as(ben, 'GET', `/v1/search/posts?q=periwinkle&limit=${limit}`)
      return town.queries.filter(text => !text.includes('probe') && !text.includes('candidate')).length
    }
    expect(await count(1)).toBe(await count(12))
  })
})

test('tags, mentions, answers, quotes and languages are found, also after an edit', async () => {
  const cleo = await town.settle('cleo')
  const id = await town.post(cleo, 'Regatta tomorrow #RégateDuPort with @ada', { language: 'en' })
  await town.post(ben, 'Count me in', { reply_to: id })
  const texts = async (url: string) =>
    (await town.as(ada, 'GET', url)).body.items.map((item: { post: { text: string } }) => item.post.text)
  expect(await town.find(ada, '#regateduport')).toHaveLength(1)
  expect(await texts('/v1/tags/r%C3%A9gateduport/timeline')).toHaveLength(1)
  expect(await town.find(ada, 'mentions:ada')).toHaveLength(1)
  expect(await town.find(ada, 'to:cleo is:reply')).toEqual(['Count me in'])
  expect(await town.find(ada, 'lang:en -is:reply from:cleo')).toHaveLength(1)
  await town.as(cleo, 'PUT', '/v1/members/ada/block')
  expect(await town.find(ada, 'regatta')).toEqual([])
  expect(await town.find(ben, 'regatta')).toHaveLength(1)
})

test('only what everybody may see is indexed, and a deleted member leaves nothing here', async () => {
  const dora = await town.settle('dora')
  await town.post(dora, 'quince for all')
  await town.post(dora, 'quince for few', { visibility: 'followers' })
  expect(await town.find(dora, 'quince')).toEqual(['quince for all'])
  await forgetMember(town.ctx, dora)
  expect(await town.find(ben, 'quince')).toEqual([])
})

test('the index is filled from posts that were there before it', async () => {
  await fillIndex(town.ctx, 10)
  const [before] = await town.db.query<{ n: number }>('SELECT count(*)::integer AS n FROM search.post')
  await town.db.query('DELETE FROM search.post')
  expect(await town.find(ada, 'baker')).toEqual([])
  await refillIndex(town.ctx)
  expect(await fillIndex(town.ctx, 10)).toBe(true)
  expect(await town.db.query('SELECT count(*)::integer AS n FROM search.post')).toEqual([before])
  expect(await town.find(ada, 'baker')).toEqual(['A baker bakes', 'The bakers were baking'])
})
