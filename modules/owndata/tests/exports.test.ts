import { appendEvent, type Uuid } from '@stoa/kit'
import { storeAvatar } from '@stoa/media'
import { createPost } from '@stoa/social'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs } from '../act-as.ts'
import { keepChat, keepOlderChat } from './kept-chats.ts'
import { foundTown, type Town, unzip } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town?.close())

/** Asks for an export and builds it; answers its wire id. */
async function build(memberId: Uuid): Promise<string> {
  const asked = await town.as(memberId, 'POST', '/v1/me/exports')
  expect(asked.status).toBe(202)
  await town.runJobs()
  return asked.body.id
}

const fileOf = (id: string) => `/v1/me/exports/${id}/file`

async function open(memberId: Uuid, id: string) {
  const entries = await unzip((await town.as(memberId, 'GET', fileOf(id))).body)
  return {
    entries,
    text: (path: string) => entries.get(path)!.toString(),
    items: (kind: string) => JSON.parse(entries.get(`data/${kind}.json`)!.toString()).items,
  }
}

describe('an export', () => {
  it('has everything that is the member’s, to read by programs and by people', async () => {
    const [ada, bea] = [await town.settle('ada'), await town.settle('bea')]
    await town.as(ada, 'PUT', '/v1/members/bea/follow')
    await town.as(bea, 'PUT', '/v1/members/ada/follow')
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#369' } })
      .png()
      .toBuffer()
    const { body: medium } = await town.upload(ada, '/v1/media', { alt: 'a "blue" <field>' }, picture)
    const { body: shown } = await town.as(ada, 'POST', '/v1/posts', {
      text: '<script>alert(1)</script> & a field',
      media: [medium.id],
    })
    await town.as(ada, 'PUT', `/v1/posts/${shown.id}`, { text: '<script>alert(2)</script> & a field' })
    const { body: theirs } = await town.as(bea, 'POST', '/v1/posts', { text: 'from bea' })
    await town.as(ada, 'POST', '/v1/posts', { text: 'an answer', reply_to: theirs.id })
    await town.as(ada, 'POST', '/v1/posts', { text: 'for few', visibility: 'followers', quote: theirs.id })
    const long = 'word '.repeat(1500).trim()
    await town.as(ada, 'POST', '/v1/posts', { text: long })
    await town.as(ada, 'PUT', `/v1/posts/${theirs.id}/like`)
    await town.as(ada, 'PUT', `/v1/posts/${theirs.id}/bookmark`, {})
    await town.as(ada, 'POST', '/v1/me/muted-words', { text: 'weather' })
    const { body: list } = await town.as(ada, 'POST', '/v1/lists', { title: 'Neighbours' })
    await town.as(ada, 'PUT', `/v1/lists/${list.id}/members/bea`)
    const chat = await keepChat(town, ada, bea)
    const older = await keepOlderChat(town, ada, bea, ['hello bea', 'hello ada'])

    const id = await build(ada)
    const { entries, items, text } = await open(ada, id)
    const texts = (kind: string) => items(kind).map((post: { text: string }) => post.text)
    expect(items('profile')).toMatchObject([{ handle: 'ada', email: 'ada@example.org' }])
    expect(texts('posts').map((text: string) => text.slice(0, 60))).toEqual([
      long.slice(0, 60),
      'for few',
      '<script>alert(2)</script> & a field',
    ])
    expect(texts('posts')[0]).toBe(long)
    expect(texts('replies')).toEqual(['an answer'])
    expect(texts('quotes')).toEqual(['for few'])
    const edited = items('posts').at(-1)
    expect(edited.versions.map((version: { text: string }) => version.text)).toEqual([
      '<script>alert(2)</script> & a field',
      '<script>alert(1)</script> & a field',
    ])
    for (const kind of ['likes', 'bookmarks'])
      expect(items(kind).map((item: { post: { text: string } }) => item.post.text)).toEqual(['from bea'])
    for (const kind of ['following', 'followers'])
      expect(items(kind).map((person: { handle: string }) => person.handle)).toEqual(['bea'])
    expect(items('mutes')).toMatchObject([{ words: { text: 'weather' } }])
    expect(items('lists')).toMatchObject([{ title: 'Neighbours', members: [{ handle: 'bea' }] }])
    expect(items('chats')).toMatchObject([{ id: chat, kind: 'pair', last_seq: 1 }])
    expect(items('chat_devices')).toEqual([])
    expect(items('older_chats')).toMatchObject([{ id: older, with: { handle: 'bea' } }])
    expect(texts(`older_chats/${older}`)).toEqual(['hello ada', 'hello bea'])
    expect(items('payments')).toEqual([])
    expect(items('notice_settings')).toHaveLength(1)
    const [{ file }] = items('media')
    expect((await sharp(entries.get(file)!).metadata()).width).toBe(40)
    expect(text('data/following.csv')).toBe(
      'Account address,Show boosts,Notify on new posts,Languages\nbea@harbour.example,true,false,\n',
    )

    const page = text('index.html')
    expect(page).toContain('&lt;script&gt;alert(2)&lt;/script&gt; &amp; a field')
    expect(page).not.toContain('<script')
    expect(page).toContain(`<img src="${file}" alt="a &quot;blue&quot; &lt;field&gt;"`)
    expect(page.indexOf('word word')).toBeLessThan(page.indexOf('an answer'))
  })

  it('has what is kept for later and what passed between the member and the staff', async () => {
    const [dora, emil] = [await town.settle('dora'), await town.settle('emil')]
    await town.as(dora, 'POST', '/v1/drafts', { post: { text: 'not yet' } })
    await town.as(dora, 'POST', '/v1/feeds', {
      title: 'Bread',
      description: '',
      is_public: false,
      match: 'any',
      rules: [{ kind: 'tag', value: 'bread' }],
    })
    const { body: theirs } = await town.as(emil, 'POST', '/v1/posts', { text: 'from emil' })
    await town.as(dora, 'PUT', `/v1/threads/${theirs.id}/mute`)
    await town.as(dora, 'POST', '/v1/reports', { subject: theirs.id, reason: 'spam', comment: 'again' })
    const { entries, items } = await open(dora, await build(dora))
    expect(items('drafts')).toMatchObject([{ post: { text: 'not yet' } }])
    expect(items('feeds')).toMatchObject([{ title: 'Bread', is_own: true }])
    expect(items('reports')).toMatchObject([{ reason: 'spam', comment: 'again' }])
    expect(items('decisions')).toEqual([])
    expect(items('mutes')).toMatchObject([{ thread: { id: theirs.id } }])
    expect(items('profile')).toMatchObject([{ avatar: null }])
    expect(entries.has('media/avatar.webp')).toBe(false)
  })

  it('has the profile picture', async () => {
    const finn = await town.settle('finn')
    const bytes = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#936' } })
      .png()
      .toBuffer()
    const stored = await storeAvatar(town.ctx, town.media, bytes)
    if ('refusal' in stored) throw new Error(stored.refusal)
    await town.db.query('UPDATE identity.member SET avatar_id = $2 WHERE id = $1', [finn, stored.id])
    const { entries, items, text } = await open(finn, await build(finn))
    expect((await sharp(entries.get(items('profile')[0].avatar)!).metadata()).width).toBe(256)
    expect(text('index.html')).toContain('<img class="face" src="media/avatar.webp" alt="">')
  })

  it('turns its pages after a hundred posts', async () => {
    const busy = await town.settle('busy')
    for (let number = 1; number <= 101; number += 1)
      await createPost(actAs(town.ctx, busy), { text: `post number ${number}.` })
    const { text, items } = await open(busy, await build(busy))
    expect(items('posts')).toHaveLength(101)
    expect(text('index.html')).toContain('href="posts-2.html"')
    expect(text('index.html')).not.toContain('post number 1.')
    expect(text('posts-2.html')).toContain('post number 1.')
    expect(text('posts-2.html')).toContain('href="index.html"')
  })

  it('is its owner’s alone, and is deleted after seven days', async () => {
    const [owner, other] = [await town.settle('owner'), await town.settle('other')]
    const id = await build(owner)
    expect((await town.as(other, 'GET', fileOf(id))).status).toBe(404)
    expect((await town.as(null, 'GET', fileOf(id))).status).toBe(401)
    expect((await town.as(other, 'GET', '/v1/me/exports')).body.items).toEqual([])
    town.clock.advance(8 * 86_400_000)
    expect((await town.as(owner, 'GET', fileOf(id))).status).toBe(404)
  })

  it('is made one at a time, and three times a day', async () => {
    const eager = await town.settle('eager')
    expect((await town.as(eager, 'POST', '/v1/me/exports')).status).toBe(202)
    const second = await town.as(eager, 'POST', '/v1/me/exports')
    expect([second.status, second.body.code]).toEqual([409, 'export_running'])
    await town.runJobs()
    expect((await town.as(eager, 'POST', '/v1/me/exports')).status).toBe(202)
    const fourth = await town.as(eager, 'POST', '/v1/me/exports')
    expect([fourth.status, fourth.body.code]).toEqual([429, 'too_many_exports'])
  })

  it('goes with a member who leaves', async () => {
    const gone = await town.settle('gone')
    const id = await build(gone)
    for (let turn = 0; turn < 2; turn += 1) {
      await appendEvent(town.ctx, {
        type: 'identity.member_deleted',
        key: gone,
        payload: { member_id: gone },
      })
      await town.runJobs()
    }
    expect((await town.as(gone, 'GET', fileOf(id))).status).toBe(404)
    expect(await town.db.query('SELECT 1 FROM owndata.export WHERE member_id = $1', [gone])).toEqual([])
  })
})
