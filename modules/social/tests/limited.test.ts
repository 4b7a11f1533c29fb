import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let reader: Uuid
let loud: Uuid
beforeAll(async () => {
  town = await foundTown()
  reader = await town.settle('reader')
  loud = await town.settle('loud')
  const fan = await town.settle('fan')
  const id = await town.post(loud, 'Look at me')
  await town.as(fan, 'PUT', `/v1/posts/${id}/like`)
  await town.follow(fan, 'loud')
  await town.follow(reader, 'fan')
  await town.runJobs()
})
afterAll(() => town.close())

/** The mark that a decision of the staff leaves. */
const limit = () =>
  town.db.query(
    "INSERT INTO safety.mark (subject_id, kind, reason) VALUES ($1, 'limited', 'spam') ON CONFLICT DO NOTHING",
    [loud],
  )
const suggested = async () =>
  (await town.as(reader, 'GET', '/v1/suggestions')).body.items.map((one: { handle: string }) => one.handle)
const ranked = async () =>
  (await town.as(reader, 'GET', '/v1/timelines/for-you')).body.items.map(
    (item: { post: { author: { handle: string } } }) => item.post.author.handle,
  )

it('recommends a limited member to nobody, and hides nothing from who looks for them', async () => {
  expect(await suggested()).toContain('loud')
  expect(await ranked()).toContain('loud')
  await limit()
  expect(await suggested()).not.toContain('loud')
  expect(await ranked()).not.toContain('loud')
  expect(await town.walk(reader, '/v1/members/loud/posts', 10)).toHaveLength(1)
})

it('says of answers of limited members that they are, and to the author nothing', async () => {
  await limit()
  const root = await town.post(reader, 'What do you make of it?')
  await town.as(loud, 'POST', '/v1/posts', { text: 'Look at me again', reply_to: root })
  const said = async (viewer: Uuid | null) =>
    (await town.as(viewer, 'GET', `/v1/posts/${root}/thread`)).body.replies.items.map(
      (reply: { is_limited_author: boolean }) => reply.is_limited_author,
    )
  expect(await said(reader)).toEqual([true])
  expect(await said(null)).toEqual([true])
  expect(await said(loud)).toEqual([false])
})
