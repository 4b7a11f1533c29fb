import { appendEvent, fromWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let nadia: Uuid
let tom: Uuid
let ines: Uuid

beforeAll(async () => {
  town = await foundTown()
  nadia = await town.settle('nadia')
  tom = await town.settle('tom')
  ines = await town.settle('ines')
})
afterAll(() => town.close())

const minuteMs = 60_000

async function post(memberId: Uuid, text: string, more: object = {}): Promise<string> {
  town.clock.advance(minuteMs)
  const answer = await town.as(memberId, 'POST', '/v1/posts', { text, ...more })
  expect(answer.status).toBe(201)
  return answer.body.id
}

const say = (type: string, payload: Record<string, unknown>) =>
  appendEvent(town.ctx, { type, key: String(payload['post_id']), payload })
const keyOf = (id: string, authorId: Uuid) => ({ post_id: fromWireId('post', id)!, author_id: authorId })

test('likes and reposts of a post are one notice each, and who takes one back is gone', async () => {
  const id = await post(nadia, 'Bread at noon')
  await town.as(tom, 'PUT', `/v1/posts/${id}/like`)
  await town.as(ines, 'PUT', `/v1/posts/${id}/like`)
  await say('social.post_reposted', {
    ...keyOf(id, nadia),
    member_id: tom,
    reposted_at: '2026-03-02T09:02:00Z',
  })
  // Own likes are no news.
  await town.as(nadia, 'PUT', `/v1/posts/${id}/like`)
  const bell = await town.bell(nadia, 'reactions')
  expect(bell).toHaveLength(2)
  expect(bell.find(notice => notice.kind === 'like')).toMatchObject({
    actor_count: 2,
    post: { id, text: 'Bread at noon', author: { handle: 'nadia' } },
  })
  expect(bell.find(notice => notice.kind === 'repost')).toMatchObject({ actor_count: 1 })
  await town.as(ines, 'DELETE', `/v1/posts/${id}/like`)
  await say('social.post_unreposted', {
    ...keyOf(id, nadia),
    member_id: tom,
    reposted_at: '2026-03-02T09:02:00Z',
  })
  expect(await town.bell(nadia, 'reactions')).toMatchObject([{ kind: 'like', actor_count: 1 }])
  expect((await town.as(nadia, 'DELETE', `/v1/posts/${id}`)).status).toBeLessThan(300)
  expect(await town.bell(nadia, 'reactions')).toEqual([])
  expect(await town.unread(nadia)).toBe(0)
})

test('a post that answers, quotes and names a member tells them once', async () => {
  const id = await post(nadia, 'Who has flour')
  const reply = await post(tom, 'I have, @nadia and @ines', { reply_to: id })
  expect(await town.bell(nadia, 'mentions')).toMatchObject([
    { kind: 'reply', actors: [{ handle: 'tom' }], post: { id: reply } },
  ])
  expect(await town.bell(ines, 'mentions')).toMatchObject([{ kind: 'mention', post: { id: reply } }])
  expect(await town.bell(tom)).toEqual([])
  await town.as(tom, 'DELETE', `/v1/posts/${reply}`)
  expect(await town.bell(nadia, 'mentions')).toEqual([])
  expect(await town.bell(ines)).toEqual([])
})

test('a quote tells the one who is quoted', async () => {
  const id = await post(nadia, 'Rain on Friday')
  await post(ines, 'So it is', { quote: id })
  expect((await town.bell(nadia))[0]).toMatchObject({ kind: 'quote', actors: [{ handle: 'ines' }] })
})

test('nobody is told of a post that they may not see', async () => {
  const id = await post(nadia, 'Keys are under the mat')
  const before = (await town.bell(nadia)).length
  await post(tom, 'Only for my own followers', { reply_to: id, visibility: 'followers' })
  expect(await town.bell(nadia)).toHaveLength(before)
  expect(await town.unread(nadia)).toBe(before)

  // What was told while it could be seen is left out once it cannot.
  await post(ines, 'Which mat', { reply_to: id })
  expect((await town.bell(nadia))[0]).toMatchObject({ kind: 'reply', actors: [{ handle: 'ines' }] })
  await town.as(ines, 'PUT', '/v1/members/nadia/block')
  expect(JSON.stringify(await town.bell(nadia))).not.toContain('Which mat')
  await town.as(ines, 'DELETE', '/v1/members/nadia/block')
})

test('muted words and threads stay quiet', async () => {
  const [leo, mia] = [await town.settle('leo'), await town.settle('mia')]
  const id = await post(leo, 'A long story')
  await town.as(leo, 'POST', '/v1/me/muted-words', { text: 'football' })
  await post(mia, 'Football is on, @leo')
  expect(await town.bell(leo)).toEqual([])
  await town.as(leo, 'PUT', `/v1/threads/${id}/mute`)
  await post(mia, 'And then', { reply_to: id })
  expect(await town.bell(leo)).toEqual([])
  expect(await town.unread(leo)).toBe(0)
})

test('who is named by an edit only is told then, and once', async () => {
  const id = await post(tom, 'Looking for a ladder')
  const before = (await town.bell(ines)).length
  const edit = (named: Uuid[]) =>
    say('social.post_edited', {
      ...keyOf(id, tom),
      created_at: '2026-03-02T09:00:00Z',
      edited_at: '2026-03-02T09:01:00Z',
      visibility: 'public',
      circle_id: null,
      thread_id: fromWireId('post', id),
      reply_to: null,
      quote: null,
      mention_ids: [ines],
      new_mention_ids: named,
      tags: [],
      former_tags: [],
      links: [],
    })
  await edit([ines])
  expect(await town.bell(ines)).toHaveLength(before + 1)
  await edit([ines])
  await edit([])
  expect(await town.bell(ines)).toHaveLength(before + 1)
})

/** Runs what is due by the test's clock: the runner's own is another one. */
async function runDue(): Promise<void> {
  await town.db.query('UPDATE graphile_worker._private_jobs SET run_at = now()')
  await town.runJobs()
}

test('the end of a poll is told to its author and to those who voted, once it has come', async () => {
  const id = await post(nadia, 'Saturday or Sunday', {
    poll: { options: ['Saturday', 'Sunday'], minutes: 60 },
  })
  const voted = await town.as(tom, 'PUT', `/v1/posts/${id}/poll/vote`, { choices: [0] })
  expect(voted.status).toBeLessThan(300)
  town.clock.advance(59 * minuteMs)
  await runDue()
  expect(await town.bell(nadia, 'posts')).toEqual([])
  town.clock.advance(minuteMs)
  await runDue()
  await runDue()
  expect(await town.bell(nadia, 'posts')).toHaveLength(1)
  expect((await town.bell(nadia, 'posts'))[0]).toMatchObject({
    kind: 'poll_closed',
    post: { id },
    actors: [],
  })
  expect(await town.bell(tom, 'posts')).toHaveLength(1)
  expect(await town.bell(ines, 'posts')).toEqual([])
})

test('a scheduled post that could not be published is told to its author alone, with why', async () => {
  const answered = await post(tom, 'Answer me')
  const publish_at = new Date(town.clock.now().getTime() + 60 * minuteMs).toISOString()
  const draft = { post: { text: 'An answer', reply_to: answered }, publish_at }
  const { id } = (await town.as(ines, 'POST', '/v1/drafts', draft)).body
  await town.as(tom, 'DELETE', `/v1/posts/${answered}`)
  town.clock.advance(60 * minuteMs)
  await runDue()
  await runDue()
  const failed = { kind: 'draft_failed', actors: [], post: null, payment: null, outcome: 'reply_to_gone' }
  expect(await town.bell(ines, 'posts')).toMatchObject([failed])
  expect(await town.bell(tom, 'posts')).toHaveLength(1)
  // Scheduled again, it fails again, which is news.
  const again = new Date(town.clock.now().getTime() + 60 * minuteMs).toISOString()
  await town.as(ines, 'PUT', `/v1/drafts/${id}`, { version: 2, post: draft.post, publish_at: again })
  town.clock.advance(60 * minuteMs)
  await runDue()
  expect(await town.bell(ines, 'posts')).toMatchObject([failed, failed])
})

test('behind a content warning the notice shows the warning alone', async () => {
  await post(tom, 'The butler did it, @nadia', { content_warning: 'End of a book' })
  expect((await town.bell(nadia))[0]).toMatchObject({
    kind: 'mention',
    post: { text: '', content_warning: 'End of a book' },
  })
})

test('who hears only from members followed is told of their mentions alone', async () => {
  const otto = await town.settle('otto')
  await town.as(otto, 'PATCH', '/v1/me/profile-settings', { mentions_from: 'followed' })
  await town.as(otto, 'PUT', '/v1/members/ines/follow')
  await post(tom, 'Hello @otto')
  const heard = await post(ines, 'Hello @otto too')
  expect(await town.bell(otto, 'mentions')).toMatchObject([{ kind: 'mention', post: { id: heard } }])
})
