import { readdir } from 'node:fs/promises'
import type { Uuid } from '@stoa/kit'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorId, archiveOf, create, outboxOf, tarGz, zipped } from './archives.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town?.close())

const send = (memberId: Uuid, file: Buffer) =>
  town.upload(memberId, '/v1/me/imports', { kind: 'archive' }, file)

const latest = async (memberId: Uuid) => (await town.as(memberId, 'GET', '/v1/me/imports')).body.items[0]

async function bring(memberId: Uuid, file: Buffer) {
  expect((await send(memberId, file)).status).toBe(202)
  await town.runJobs()
  return latest(memberId)
}

async function verdicts(memberId: Uuid, id: string) {
  const { body } = await town.as(memberId, 'GET', `/v1/me/imports/${id}/items?limit=100`)
  return body.items.map((item: { subject: string; outcome: string; rule: { rule: string } | null }) =>
    [item.subject.replace('https://far.example/@ada/', ''), item.outcome, item.rule?.rule]
      .filter(Boolean)
      .join(' '),
  )
}

const postsOf = async (memberId: Uuid, handle: string) =>
  (await town.as(memberId, 'GET', `/v1/members/${handle}/posts?limit=50`)).body.items.map(
    (item: { post: unknown }) => item.post,
  )

/** What lies in the module's own storage. */
async function filesLeft(): Promise<string[]> {
  const entries = await readdir(town.filesFolder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isFile()).map(entry => entry.name)
}

const picture = (width = 40) =>
  sharp({ create: { width, height: 30, channels: 3, background: '#369' } })
    .png()
    .toBuffer()

describe('an archive of posts', () => {
  it('becomes posts with their own times, words, covers and pictures', async () => {
    const ada = await town.settle('ada')
    const bea = await town.settle('bea')
    await town.as(bea, 'PUT', '/v1/members/ada/follow')
    await town.as(bea, 'GET', '/v1/timelines/home')
    await town.as(ada, 'POST', '/v1/posts', { text: 'written here' })
    const media = [
      {
        type: 'Document',
        mediaType: 'image/png',
        url: '/media_attachments/files/1/original/a.png',
        name: 'A blue field',
      },
    ]
    const items = [
      create(1, {
        contentMap: {
          fr: '<p>Bonjour <a href="https://far.example/@bea" class="u-url mention">@<span>bea</span></a><br>#Été</p>',
        },
        content:
          '<p>Bonjour <a href="https://far.example/@bea" class="u-url mention">@<span>bea</span></a><br>#Été</p>',
      }),
      create(2, {
        published: '2023-01-01T00:00:00Z',
        summary: 'food',
        attachment: media,
        content: '<p>soup</p>',
      }),
      create(3, {
        published: '2023-01-01T00:00:00Z',
        inReplyTo: `${actorId}/statuses/2`,
        content: '<p>more soup</p>',
      }),
      create(4, {
        published: '2021-05-05T05:05:05Z',
        to: [`${actorId}/followers`],
        cc: [],
        sensitive: true,
        attachment: media,
      }),
      create(5, {
        type: 'Question',
        published: '2020-02-02T02:02:02Z',
        content: '<p>tea?</p>',
        oneOf: [
          { type: 'Note', name: 'yes', replies: { type: 'Collection', totalItems: 7 } },
          { type: 'Note', name: 'no', replies: { type: 'Collection', totalItems: 2 } },
        ],
        votersCount: 9,
      }),
      { type: 'Announce', actor: actorId, object: 'https://elsewhere.example/notes/1' },
      create(6, { inReplyTo: 'https://elsewhere.example/notes/2' }),
      create(7, { to: ['https://elsewhere.example/users/zoe'], cc: [] }),
    ]
    const file = await tarGz(archiveOf(items, ['media_attachments/files/1/original/a.png', await picture()]))
    const done = await bring(ada, file)
    expect(done).toMatchObject({
      kind: 'archive',
      state: 'done',
      items: 8,
      decided: 8,
      origin: 'far.example',
    })
    expect(done.outcomes).toEqual([
      { outcome: 'brought', count: 5 },
      { outcome: 'left_out', count: 3 },
    ])
    expect(done.rules.map((one: { rule: string; count: number }) => `${one.rule} ${one.count}`)).toEqual([
      'boost 1',
      'direct 1',
      'reply_to_others 1',
    ])

    const posts = await postsOf(ada, 'ada')
    expect(posts.map((post: { created_at: string }) => post.created_at.slice(0, 10))).toEqual([
      '2026-03-02',
      '2023-01-01',
      '2022-11-05',
      '2021-05-05',
      '2020-02-02',
    ])
    const [, soup, hello, covered, tea] = posts
    expect(soup).toMatchObject({
      text: 'soup',
      content_warning: 'food',
      created_at: '2023-01-01T00:00:00.000Z',
      imported_from: 'far.example',
      media: [{ alt: 'A blue field', width: 40 }],
      counts: { replies: 1 },
    })
    expect(hello).toMatchObject({
      text: 'Bonjour @bea@far.example\n#Été',
      language: 'fr',
      mentions: [],
      tags: ['été'],
      visibility: 'public',
    })
    expect(covered).toMatchObject({ visibility: 'followers', content_warning: 'Sensitive content' })
    expect(tea.poll).toMatchObject({
      closed: true,
      voters: 9,
      options: [
        { text: 'yes', votes: 7 },
        { text: 'no', votes: 2 },
      ],
    })
    const thread = (await town.as(ada, 'GET', `/v1/posts/${soup.id}/thread`)).body
    expect(JSON.stringify(thread)).toContain('more soup')

    // Nobody is told: not the follower's home, not whom it names, not the local timeline.
    const home = (await town.as(bea, 'GET', '/v1/timelines/home')).body.items
    expect(home.map((item: { post: { text: string } }) => item.post.text)).toEqual(['written here'])
    const local = (await town.as(bea, 'GET', '/v1/timelines/local')).body.items
    expect(local.map((item: { post: { text: string } }) => item.post.text)).toEqual(['written here'])
    const notices = (await town.as(bea, 'GET', '/v1/notifications')).body.items
    expect(JSON.stringify(notices)).not.toContain('mention')
    const found = (await town.as(bea, 'GET', '/v1/search/posts?q=soup')).body.items
    expect(found.map((item: { post: { text: string } }) => item.post.text)).toEqual(['more soup', 'soup'])
    expect(await filesLeft()).toEqual([])

    const again = await bring(ada, file)
    expect(again.outcomes).toEqual([
      { outcome: 'already', count: 5 },
      { outcome: 'left_out', count: 3 },
    ])
    expect(await postsOf(ada, 'ada')).toHaveLength(5)
  })

  it('may be a zip with everything in one folder', async () => {
    const zora = await town.settle('zora')
    const files = archiveOf([create(1), create(2)]).map(
      ([path, bytes]) => [`archive/${path}`, bytes] as const,
    )
    const done = await bring(
      zora,
      await zipped([
        ...files.map(([path, bytes]): [string, string | Buffer] => [path, bytes]),
        ['__MACOSX/._outbox.json', 'x'],
      ]),
    )
    expect(done.outcomes).toEqual([{ outcome: 'brought', count: 2 }])
  })

  it('stops when it is cancelled, and goes on where it was cut off', async () => {
    const cut = await town.settle('cut')
    const file = await tarGz(archiveOf([create(1), create(2)]))
    const { body } = await send(cut, file)
    await town.as(cut, 'DELETE', `/v1/me/imports/${body.id}`)
    await town.runJobs()
    expect(await latest(cut)).toMatchObject({ state: 'cancelled', outcomes: [] })
    expect(await postsOf(cut, 'cut')).toEqual([])
    expect(await filesLeft()).toEqual([])

    // As a process leaves it that was killed while it laid the files out.
    await send(cut, file)
    await town.db.query("UPDATE owndata.import SET files = 50, tries = 1 WHERE state = 'reading'")
    await town.runJobs()
    expect((await latest(cut)).outcomes).toEqual([{ outcome: 'brought', count: 2 }])
    // A step whose job comes twice changes nothing.
    expect(await postsOf(cut, 'cut')).toHaveLength(2)
  })

  it('leaves out what breaks a rule, each post with its own', async () => {
    const odd = await town.settle('odd')
    const image = (url: string) => ({ type: 'Document', url, name: null })
    const path = 'media_attachments/files/1'
    const items = [
      create(1, { published: '2999-01-01T00:00:00Z' }),
      create(2, { published: '1970-01-01T00:00:00Z' }),
      create(3, { published: 'yesterday' }),
      create(4, { attributedTo: 'https://far.example/users/mallory' }),
      create(5, {}, { actor: 'https://far.example/users/mallory' }),
      create(6, { content: `<p>${'@aaa '.repeat(10_000)}</p>` }),
      create(7, { content: '' }),
      create(8, { content: '<p>x</p>'.repeat(6_000) }),
      create(9, { content: '<b>'.repeat(5_000) }),
      create(10, { attachment: [image(`/${path}/fake.png`)] }),
      create(11, { attachment: [image(`/${path}/gone.png`)], content: '' }),
      create(12, { attachment: Array.from({ length: 5 }, () => image(`/${path}/real.png`)) }),
      create(13, {
        content: '<p><script>alert(1)</script>&lt;script&gt;alert(2)&lt;/script&gt;\u0000 hi</p>',
      }),
      create(13),
      create(14, { inReplyTo: `${actorId}/statuses/6` }),
      { type: 'Create', id: 'https://far.example/x', object: 'https://far.example/y' },
      'nothing',
      null,
      [[[[]]]],
      create(15, { id: 7 }),
    ]
    const done = await bring(
      odd,
      await tarGz(
        archiveOf(
          items,
          [`${path}/fake.png`, '<svg onload="alert(1)">'],
          [`${path}/real.png`, await picture()],
        ),
      ),
    )
    expect(done).toMatchObject({ state: 'done', items: 20, decided: 20 })
    expect(await verdicts(odd, done.id)).toEqual([
      '1 left_out future_date',
      '2 left_out too_old',
      '3 left_out invalid_date',
      '4 left_out foreign_author',
      '5 left_out foreign_author',
      '6 left_out max_graphemes',
      '7 left_out visible_text',
      '8 left_out max_lines',
      '9 left_out html_too_deep',
      '10 partly media_unsupported',
      '11 left_out media_missing',
      '12 partly media_max',
      '13 brought',
      '13 already',
      '14 left_out reply_to_others',
      'https://far.example/x left_out not_a_post',
    ])
    const posts = await postsOf(odd, 'odd')
    expect(posts.map((post: { text: string }) => post.text)).toContain('<script>alert(2)</script> hi')
    expect(posts.map((post: { media: unknown[] }) => post.media.length).sort()).toEqual([0, 0, 4])
  })
})

describe('an archive that is none, or means harm', () => {
  it('is refused by name, and nothing of it is left', async () => {
    const mallory = await town.settle('mallory')
    const whole = archiveOf([create(1)])
    const cases: [string, Buffer][] = [
      ['archive_unknown', Buffer.from('not an archive at all')],
      ['archive_path', await tarGz([...whole, ['../evil.txt', 'x']])],
      ['archive_duplicate', await tarGz([...whole, ['outbox.json', outboxOf([])]])],
      ['archive_no_actor', await tarGz([['outbox.json', outboxOf([])]])],
      ['archive_no_actor', await tarGz([['actor.json', '{"id":"ada"}'], whole[1]!])],
      ['archive_no_outbox', await tarGz([whole[0]!])],
      ['outbox_unreadable', await tarGz([whole[0]!, ['outbox.json', '{"orderedItems":[{"type":']])],
    ]
    let at = 0
    for (const [rule, file] of cases) {
      const found = await bring(mallory, file)
      expect([at, found.state, found.failure?.rule]).toEqual([at, 'failed', rule])
      at += 1
    }
    expect(await postsOf(mallory, 'mallory')).toEqual([])
    expect(await filesLeft()).toEqual([])
    expect(await town.db.query('SELECT 1 FROM owndata.import_file')).toEqual([])
  })

  it('is not taken in when it is larger than this server takes', async () => {
    const heavy = await town.settle('heavy')
    const sent = await send(heavy, Buffer.alloc(21 * 1024 * 1024))
    expect([sent.status, sent.body.errors[0].rule]).toEqual([422, 'file_too_large'])
    await town.runJobs()
    expect(await filesLeft()).toEqual([])
  })

  it('goes with its report after thirty days, and with a member who leaves', async () => {
    const leaver = await town.settle('leaver')
    await bring(leaver, await tarGz(archiveOf([create(1)])))
    town.clock.advance(31 * 86_400_000)
    await town.ctx.db.query("SELECT graphile_worker.add_job('owndata.sweep', '{}')")
    await town.runJobs()
    expect((await town.as(leaver, 'GET', '/v1/me/imports')).body.items).toEqual([])
    // What was brought is remembered: the same archive adds nothing later either.
    const again = await bring(leaver, await tarGz(archiveOf([create(1)])))
    expect(again.outcomes).toEqual([{ outcome: 'already', count: 1 }])
  })
})
