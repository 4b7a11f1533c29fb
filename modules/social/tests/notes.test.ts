import type { Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deleteNotesOf } from '../notes/note-store.ts'
import { foundTown, type Town } from './town.ts'

const dayMs = 86_400_000
let town: Town
let author: Uuid
let writer: Uuid
let red: Uuid[]
let blue: Uuid[]
beforeAll(async () => {
  town = await foundTown()
  author = await town.settle('author')
  writer = await town.settle('writer')
  red = await settleMany('red')
  blue = await settleMany('blue')
  town.clock.advance(15 * dayMs)
})
afterAll(() => town.close())

async function settleMany(camp: string): Promise<Uuid[]> {
  const ids = []
  for (let at = 0; at < 5; at++) ids.push(await town.settle(`${camp}_${at}`))
  return ids
}

const write = (by: Uuid, post: string, text = 'The ferry left at nine, see the timetable.') =>
  town.as(by, 'POST', `/v1/posts/${post}/notes`, { text })
const rate = (by: Uuid, post: string, note: string, verdict: string) =>
  town.as(by, 'PUT', `/v1/posts/${post}/notes/${note}/rating`, { verdict, reasons: ['clear'] })

async function noted(by = writer): Promise<{ post: string; note: string }> {
  const post = await town.post(author, `A post of ${Math.random()}`)
  const written = await write(by, post)
  expect(written.status).toBe(201)
  return { post, note: written.body.items[0].id }
}

it('shows a note with its post once both of two camps that quarrel find it helpful', async () => {
  for (let at = 0; at < 4; at++) {
    const { post, note } = await noted()
    for (const member of red) await rate(member, post, note, at % 2 ? 'helpful' : 'not_helpful')
    for (const member of blue) await rate(member, post, note, at % 2 ? 'not_helpful' : 'helpful')
    town.clock.advance(dayMs / 4)
  }
  const applauded = await noted()
  for (const member of red) await rate(member, applauded.post, applauded.note, 'helpful')
  town.clock.advance(dayMs)
  const agreed = await noted()
  for (const member of [...red, ...blue]) await rate(member, agreed.post, agreed.note, 'helpful')
  await town.runJobs()
  const noteOf = async (post: string) =>
    (await town.as(author, 'GET', `/v1/posts/${post}`)).body.community_note
  expect(await noteOf(agreed.post)).toEqual({ text: 'The ferry left at nine, see the timetable.' })
  expect(await noteOf(applauded.post)).toBeNull()
  const { items } = (await town.as(red[0]!, 'GET', `/v1/posts/${agreed.post}/notes`)).body
  expect(items[0]).toMatchObject({ status: 'shown', own_verdict: 'helpful', is_own: false })
  expect(JSON.stringify(items)).not.toContain('writer')
  for (const member of blue) await rate(member, agreed.post, agreed.note, 'not_helpful')
  await town.runJobs()
  expect(await noteOf(agreed.post)).toBeNull()
})

it('lets qualified members write one note each on posts of others', async () => {
  town.clock.advance(2 * dayMs)
  const { post } = await noted()
  expect((await write(writer, post)).body.code).toBe('note_exists')
  expect((await write(author, post)).body.code).toBe('may_not_note')
  expect((await write(red[0]!, post, ' ')).body.errors[0]).toMatchObject({ field: 'text' })
  expect((await write(red[0]!, post, 'x'.repeat(501))).body.errors[0].rule).toBe('max_graphemes')
  const fresh = await town.settle('fresh')
  expect((await write(fresh, post)).body.code).toBe('may_not_note')
  expect((await town.as(null, 'GET', `/v1/posts/${post}/notes`)).status).toBe(401)
})

it('takes the notes and ratings of a member who leaves with them', async () => {
  town.clock.advance(2 * dayMs)
  const leaver = red[4]!
  const { post, note } = await noted()
  await write(leaver, post, 'Another note.')
  await rate(leaver, post, note, 'helpful')
  await deleteNotesOf(town.db, leaver)
  const { items } = (await town.as(leaver, 'GET', `/v1/posts/${post}/notes`)).body
  expect(items).toMatchObject([{ id: note, own_verdict: null }])
})

it('refuses ratings of own notes, by the author, by new members, and of what does not exist', async () => {
  town.clock.advance(2 * dayMs)
  const { post, note } = await noted()
  const other = await noted()
  expect((await rate(writer, post, note, 'helpful')).body.code).toBe('may_not_rate')
  expect((await rate(author, post, note, 'helpful')).body.code).toBe('may_not_rate')
  expect((await rate(await town.settle('newest'), post, note, 'helpful')).body.code).toBe('may_not_rate')
  expect((await rate(red[0]!, other.post, note, 'helpful')).status).toBe(404)
  expect((await rate(red[0]!, post, note, 'superb')).status).toBe(400)
})
