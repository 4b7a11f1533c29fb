import { newUuid, toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ann: Uuid
let mod: Uuid
beforeAll(async () => {
  town = await foundTown()
  ann = await town.settle('ann')
  mod = await town.hire('mara')
})
afterAll(() => town.close())

const path = '/v1/staff/media-blocks'
const hash = (digit: string) => digit.repeat(64)
const add = (sha256: string, why = 'Known abuse', fresh = true) =>
  town.as(mod, 'POST', path, { sha256, why }, fresh)
const list = async (query = '') => (await town.as(mod, 'GET', `${path}?${query}`)).body
const log = () =>
  town.db.query('SELECT deed, subject_kind, case_id, why, before FROM safety.log_entry ORDER BY id')

it('is for the staff, and changes ask for a step-up', async () => {
  expect((await town.as(ann, 'GET', path)).body.code).toBe('staff_only')
  expect((await town.as(ann, 'POST', path, { sha256: hash('a'), why: 'x' })).body.code).toBe('staff_only')
  expect((await add(hash('a'), 'Known abuse', false)).body.code).toBe('step_up_required')
  expect(await log()).toEqual([])
})

it('lists, adds by hash and takes back with a reason, all of it in the log', async () => {
  const first = await add(hash('a'))
  expect(first.status).toBe(201)
  await add(hash('b'))
  expect(await add(hash('a'))).toMatchObject({ status: 409, body: { code: 'already_blocked' } })
  const all = await list()
  expect(all.items).toMatchObject([
    {
      sha256: hash('b'),
      reason: 'Known abuse',
      blocked_by: { handle: 'mara' },
      covers_alike: false,
      refused: 0,
    },
    { sha256: hash('a') },
  ])
  const page = await list('limit=1')
  const rest = await list(`limit=1&cursor=${page.next_cursor}`)
  expect([...page.items, ...rest.items]).toEqual(all.items)

  const remove = (id: string, why = 'Not what it was taken for') =>
    town.as(mod, 'POST', `${path}/${id}/removal`, { why })
  expect((await remove(first.body.id)).status).toBe(204)
  expect((await remove(first.body.id)).status).toBe(404)
  expect((await remove(toWireId('blk', newUuid(town.clock)))).status).toBe(404)
  expect((await list()).items).toHaveLength(1)
  expect(await log()).toMatchObject([
    { deed: 'media_blocked', subject_kind: 'media', case_id: null, why: 'Known abuse' },
    { deed: 'media_blocked' },
    {
      deed: 'media_unblocked',
      why: 'Not what it was taken for',
      before: { sha256: hash('a'), reason: 'Known abuse' },
    },
  ])
})

it('refuses what is no hash, and acts without a reason', async () => {
  for (const sha256 of ['', 'abc', hash('g'), `${hash('a')}0`, '../etc/passwd'])
    expect((await add(sha256)).status).toBe(400)
  expect((await add(hash('c'), ' ')).body).toMatchObject({ code: 'invalid_text', errors: [{ field: 'why' }] })
  expect((await add(hash('c'), 'two\nlines')).body.code).toBe('invalid_text')
  expect((await town.as(mod, 'GET', `${path}?cursor=e30`)).body).toMatchObject({
    code: 'invalid_cursor',
    errors: [{ field: 'cursor' }],
  })
})
