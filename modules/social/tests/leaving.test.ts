import { appendEvent, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replaceToken } from '../contacts/contact-store.ts'
import { foundTown, type Town } from './town.ts'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})
afterAll(() => town.close())

/** Ids without a person may stay where others put them, or where a conversation keeps its shape. */
const mayStay = new Set([
  'post_claim.author_id',
  'thread_post.author_id',
  'thread_post.parent_author_id',
  'post.reply_to_author_id',
  'post.quote_author_id',
  'post.mention_ids',
  'list_member.listed_id',
  'poll_vote.member_id',
  'muted_member.muted_id',
  'dismissed_suggestion.dismissed_id',
])

/** Where the id still stands, over all columns of ids of the schema. */
async function whereLeft(id: Uuid): Promise<string[]> {
  const columns = await town.db.query<{ table: string; column: string; isList: boolean }>(
    `SELECT table_name AS "table", column_name AS "column", data_type = 'ARRAY' AS "isList"
     FROM information_schema.columns
     WHERE table_schema = 'social' AND udt_name IN ('uuid', '_uuid')`,
  )
  const left: string[] = []
  for (const { table, column, isList } of columns) {
    const rows = await town.db.query(
      `SELECT 1 FROM social.${table} WHERE ${isList ? `$1 = ANY(${column})` : `${column} = $1`} LIMIT 1`,
      [id],
    )
    if (rows.length > 0) left.push(`${table}.${column}`)
  }
  return left
}

test('a member who has left leaves nothing but ids without a person, and all counts are right', async () => {
  const [gone, stays] = [await town.settle('goes'), await town.settle('stays')]
  await town.follow(gone, 'stays')
  await town.follow(stays, 'goes')
  const theirs = await town.post(stays, 'good evening')
  await town.as(gone, 'PUT', `/v1/posts/${theirs}/like`)
  await town.as(gone, 'POST', '/v1/posts', { text: 'and to you', reply_to: theirs })
  const quoted = await town.as(gone, 'POST', '/v1/posts', { text: 'look @stays', quote: theirs })
  await town.as(stays, 'POST', '/v1/posts', { text: 'an answer', reply_to: quoted.body.id })
  await town.as(gone, 'PUT', `/v1/posts/${theirs}/bookmark`, {})
  await town.as(gone, 'POST', '/v1/me/muted-words', { text: 'weather' })
  await town.as(gone, 'POST', '/v1/lists', { title: 'Neighbours', is_private: true })
  const token = { bucket: 7, tag: Buffer.from('tag'), sealed: Buffer.from('sealed') }
  await replaceToken(town.db, gone, token, 'key')
  await town.as(gone, 'PUT', `/v1/posts/${theirs}/repost`)
  await town.as(gone, 'GET', '/v1/timelines/home')
  await town.runJobs()
  expect((await whereLeft(gone)).length).toBeGreaterThan(5)

  for (let turn = 0; turn < 2; turn += 1) {
    await appendEvent(town.ctx, {
      type: 'identity.member_deleted',
      key: gone,
      payload: { member_id: gone },
    })
    await town.runJobs()
  }
  expect((await whereLeft(gone)).filter(place => !mayStay.has(place))).toEqual([])
  expect(await town.db.query('SELECT 1 FROM social.contact_token')).toEqual([])
  const { body: post } = await town.as(stays, 'GET', `/v1/posts/${theirs}`)
  expect(post.counts).toEqual({ likes: 0, replies: 0, reposts: 0, quotes: 0 })
  const { body: profile } = await town.as(stays, 'GET', '/v1/profiles/stays')
  expect(profile.counts).toEqual({ posts: 2, followers: 0, following: 0 })
})
