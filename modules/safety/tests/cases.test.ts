import { toWireId, type Uuid } from '@stoa/kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foundTown, type Town } from './town.ts'

let town: Town
let ann: Uuid
let bob: Uuid
let mod: Uuid
let other: Uuid
beforeAll(async () => {
  town = await foundTown()
  ann = await town.settle('ann')
  bob = await town.settle('bob')
  mod = await town.hire('mara')
  other = await town.hire('other')
  town.clock.advance(3 * 86_400_000)
})
afterAll(() => town.close())

const queue = async (query = '') => (await town.as(mod, 'GET', `/v1/staff/cases?${query}`)).body

it('is for the staff alone', async () => {
  expect((await town.as(null, 'GET', '/v1/staff/cases')).status).toBe(401)
  expect((await town.as(ann, 'GET', '/v1/staff/cases')).body.code).toBe('staff_only')
  expect((await town.as(ann, 'GET', '/v1/staff/appeals')).body.code).toBe('staff_only')
  expect((await town.as(ann, 'PUT', `/v1/staff/cases/${toWireId('case', bob)}/claim`)).status).toBe(403)
  expect((await town.as(mod, 'GET', `/v1/staff/cases/${toWireId('case', bob)}`)).status).toBe(404)
})

it('orders by severity, then by how many trusted members reported, and filters', async () => {
  const [spam, twice, grave] = [town.post(bob, 'spam'), town.post(bob, 'twice'), town.post(bob, 'grave')]
  await town.report(ann, spam, 'spam')
  await town.report(ann, twice, 'spam')
  await town.report(other, twice, 'spam')
  await town.report(ann, grave, 'violence')
  const all = await queue()
  expect(all.items.map((item: { excerpt: string }) => item.excerpt)).toEqual(['grave', 'twice', 'spam'])
  const first = await queue('limit=2')
  const rest = await queue(`limit=2&cursor=${first.next_cursor}`)
  expect([...first.items, ...rest.items]).toEqual(all.items)
  expect((await queue('reason=violence')).items).toHaveLength(1)
  expect((await queue('kind=member')).items).toHaveLength(0)
  expect((await queue('state=mine')).items).toHaveLength(0)
  expect((await town.as(mod, 'GET', '/v1/staff/cases?cursor=e30')).body.code).toBe('invalid_cursor')
})

it('gives a case to one of two who claim it at the same moment', async () => {
  for (let round = 0; round < 10; round++) {
    const id = await town.report(ann, town.post(bob, `race ${round}`))
    const answers = await Promise.all([town.claim(mod, id), town.claim(other, id)])
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 409])
    const winner = answers[0]!.status === 200 ? mod : other
    const loser = winner === mod ? other : mod
    const path = `/v1/staff/cases/${id}/decisions`
    const decision = { action: 'remove', reason: 'spam', explanation: 'Why.' }
    expect((await town.as(loser, 'POST', path, decision)).body.code).toBe('case_not_claimed')
    const twice = await Promise.all([
      town.as(winner, 'POST', path, decision),
      town.as(winner, 'POST', path, decision),
    ])
    expect(twice.map(answer => answer.status).sort()).toEqual([200, 409])
  }
})

it('frees a case that is released or whose claim has lapsed', async () => {
  const id = await town.report(ann, town.post(bob, 'free'))
  await town.claim(mod, id)
  expect((await town.claim(other, id)).body.code).toBe('case_claimed')
  expect((await queue('state=mine')).items[0].id).toBe(id)
  expect((await town.as(mod, 'DELETE', `/v1/staff/cases/${id}/claim`)).status).toBe(204)
  expect((await town.claim(other, id)).body.claimed_by.handle).toBe('other')
  town.clock.advance(31 * 60_000)
  expect((await town.claim(mod, id)).status).toBe(200)
})

it('asks for a step-up only where a member is affected', async () => {
  const id = await town.report(ann, town.post(bob, 'step'))
  await town.claim(mod, id)
  const path = `/v1/staff/cases/${id}/decisions`
  const remove = { action: 'remove', reason: 'spam', explanation: 'Why.' }
  expect((await town.as(mod, 'POST', path, remove, false)).body.code).toBe('step_up_required')
  const harmless = { action: 'no_action', reason: 'other' }
  expect((await town.as(mod, 'POST', path, harmless, false)).status).toBe(200)
})

it('keeps staff away from cases about themselves', async () => {
  const id = await town.report(ann, town.post(other, 'mine'), 'minors')
  expect(
    (await town.as(other, 'GET', '/v1/staff/cases')).body.items.map((i: { id: string }) => i.id),
  ).not.toContain(id)
  expect((await town.claim(other, id)).body.code).toBe('own_case')
  expect((await town.as(other, 'GET', `/v1/staff/cases/${id}`)).body.code).toBe('own_case')
})

it('trusts those who were right, and stops trusting those who were not', async () => {
  const eve = await town.settle('eve')
  town.clock.advance(86_400_000)
  const weight = async (postId: Uuid) => {
    await town.report(eve, postId)
    const { items } = await queue('limit=100')
    return items.find((item: { excerpt: string }) => item.excerpt === town.posts.get(postId)!.text).weight
  }
  expect(await weight(town.post(bob, 'first'))).toBe(1)
  for (let i = 0; i < 4; i++) {
    const id = await town.report(eve, town.post(bob, `wrong ${i}`))
    await town.decide(mod, id, { action: 'no_action', reason: 'other' })
  }
  expect(await weight(town.post(bob, 'later'))).toBe(0)
})
